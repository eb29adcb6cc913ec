import type { Texts } from '../catalogs.ts';
import type { measures as english } from '../en/measures.ts';

export const measures = {
  'interactions.label': 'Interacciones',
  'interactions.definition': 'Cada acto de participación registrado, de la ciudadanía y del personal.',
  'interactions.counts': 'Cada acto cuenta una vez, el día en que ocurrió. Lo oculto no cuenta.',
  'type.label': 'Interacciones de un tipo',
  'type.definition': 'Actos de un tipo, como las ideas propuestas.',
  'type.counts': 'Cada acto tiene un tipo y cuenta una vez.',
  'term.label': 'Indicios de una categoría',
  'term.definition':
    'Interacciones que son indicio de una categoría, lo diga quien lo diga: el tipo de acto, las palabras, quien escribe o quien revisa.',
  'term.counts':
    'Una interacción cuenta una vez por categoría, por mucho que se repita. Decide la palabra de quien revisa. El apoyo retirado no cuenta para ninguna categoría.',
  'voiced.label': 'Dicho por la gente',
  'voiced.definition': 'La parte de los indicios que la gente expresa con palabras.',
  'voiced.counts':
    'Leído en el texto, elegido por quien lo escribió o encontrado al revisar. Queda fuera lo que solo muestra el tipo de acto y lo que transmite un apoyo.',
  'replies.first.label': 'Primeras respuestas oficiales',
  'replies.first.definition': 'Primeras respuestas a una idea o una opinión, el día de la respuesta.',
  'replies.first.counts': 'Las respuestas posteriores a lo mismo no cuentan.',
  'replies.in-time.label': 'Respondidas a tiempo',
  'replies.in-time.definition': 'Primeras respuestas publicadas antes de su plazo.',
  'replies.in-time.counts': 'La cuota se refiere a las primeras respuestas dadas, no a todo lo planteado.',
  'replies.hours-to-first.label': 'Horas hasta la primera respuesta',
  'replies.hours-to-first.definition':
    'Horas desde el envío de una idea u opinión hasta la primera respuesta, con noches y fines de semana.',
  'replies.hours-to-first.counts': 'Lo que nadie ha respondido aún no está incluido.',
  'feedback.rating.label': 'Valoraciones',
  'feedback.rating.definition': 'Cómo valoró la gente un servicio, de 1, lo peor, a 5, lo mejor.',
  'feedback.rating.counts':
    'Cada opinión cuenta una vez. La media es aproximada con menos de unas 30 valoraciones.',
} satisfies Texts<typeof english>;
