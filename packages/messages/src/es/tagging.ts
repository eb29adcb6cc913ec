import type { Texts } from '../catalogs.ts';
import type { tagging as english } from '../en/tagging.ts';

export const tagging: Texts<typeof english> = {
  title: 'Cómo se leen los textos',
  lead: 'Un programa lee lo que se escribe aquí y anota de qué temas trata. Esta página explica qué hace el programa, en qué se equivoca y qué puede hacer usted.',
  'what.title': 'Qué hace',
  'what.1':
    'Lee cada idea, comentario, opinión y respuesta e indica de cuáles de {count, plural, one {# tema} other {# temas}} de investigaciones publicadas habla el texto.',
  'what.2':
    'Con cada tema indica su grado de seguridad y las palabras que lo llevaron a él. Cuando no está seguro, se pregunta a una persona.',
  'what.3':
    'Lo que encuentra se cuenta y muestra al personal qué revisar primero. No decide nada sobre nadie.',
  'what.4': 'Funciona en el ordenador de este sitio. Para ello, ningún texto sale de ese ordenador.',
  'what.4.outside':
    'Funciona en el ordenador de este sitio. Los textos nuevos se envían además a otro servidor: más abajo se explica cómo.',
  'outside.title': 'También se leen en otro lugar',
  'outside.text':
    'Los textos nuevos se envían además a un modelo de lenguaje en un servidor gestionado por <who>{operator}</who>. Cuando responde, lo que ha encontrado sustituye a lo que encontró el programa de aquí. Los textos anteriores a la activación no se envían.',
  'outside.masked':
    'Antes de que un texto salga, se quita lo que el programa reconoce como datos personales: direcciones de correo y de domicilio, enlaces, números de teléfono y otros números largos, nombres con los que alguien se presenta. No lo reconoce todo; un nombre en medio de una frase suele quedarse. Su cuenta y su nombre no se envían.',
  'outside.checked':
    'Una respuesta solo cuenta con palabras que estén en el texto. El grado de seguridad del otro modelo es lo que él dice de sí mismo. El personal puede corregirlo como todo lo que encuentra un programa.',
  'outside.version': 'Versión del otro modelo',
  'model.title': 'El modelo activo',
  'model.version': 'Versión',
  'model.since': 'Activado',
  'model.since.start': 'Desde el principio: no se ha elegido otro',
  'model.texts': 'Textos de los que aprendió',
  'model.texts.reviewed': 'De ellos, escritos aquí y revisados por una persona',
  'model.languages': 'Idiomas que lee',
  'made.title': 'Cómo se hizo',
  'made.1':
    'Los textos de los que el modelo aprendió al principio se escribieron para este proyecto. Entre ellos no hay ningún mensaje real de nadie. Quien escribió cada texto indicó también de qué temas habla.',
  'made.2':
    'Las expresiones que conoce de cada tema las escribieron modelos de lenguaje que leyeron textos reales para ver cómo se expresa la gente. Otros textos reales sirvieron para elegir ajustes y medir la calidad del modelo; no aprendió de ninguno de ellos. Los temas de todos estos textos los asignaron modelos de lenguaje con las mismas instrucciones, no personas. Las personas pueden ver algunos de otra manera.',
  'made.town':
    'Después se {count, plural, one {añadió # texto} other {añadieron # textos}} de este sitio, con revisión humana.',
  'made.no-town': 'Nada de lo escrito en este sitio se ha usado para entrenarlo.',
  'good.title': 'Qué calidad tiene',
  'good.text':
    'Se le escapan temas y encuentra algunos que no están. Un tema por sí solo no demuestra lo que alguien quiso decir; muchos juntos señalan una dirección.',
  'good.measured':
    'Se midió con {count, plural, one {# texto real} other {# textos reales}} de los que no aprendió y con los que no se eligió ningún ajuste. La cifra F1 cuenta tanto lo que se escapó como lo que se encontró por error: 1 es perfecto, 0 es inútil.',
  'good.macro': 'Media de los 17 temas principales: {figure}',
  'good.micro': 'De todo lo encontrado y todo lo que había: {figure}',
  'good.interval': '{value} (con una certeza del 95 %, entre {low} y {high})',
  'good.where':
    'Con qué frecuencia acierta el modelo que acompaña a este programa, con la incertidumbre de cada cifra y por idioma, tipo y longitud del texto, está escrito en la ficha del modelo, en el código fuente: <file>{path}</file>',
  'groups.title': 'Por idioma, tipo y longitud',
  'groups.text':
    'F1 de todo lo encontrado y todo lo que había. La línea muestra dónde está el valor con una certeza del 95 %: cuantos menos textos, más larga.',
  'groups.group': 'Textos',
  'groups.count': '{count, plural, one {# texto} other {# textos}}',
  'groups.figure': 'F1',
  'groups.languages': 'Por idioma',
  'groups.kinds': 'Por tipo',
  'groups.lengths': 'Por longitud',
  'groups.kind.idea': 'Ideas',
  'groups.kind.comment': 'Comentarios',
  'groups.kind.feedback': 'Opiniones',
  'groups.kind.response': 'Respuestas',
  'groups.words': 'De {from} a {to} palabras',
  'groups.words.more': '{from} palabras o más',
  'groups.range': '{value} ({low} a {high})',
  'sure.title': 'Qué seguro está y cuántas veces acierta',
  'sure.text':
    'De cada tema el programa dice lo probable que es. De los temas que considera probables al 70 %, siete de cada diez deberían estar. Así fue con los mismos textos. Dos ajustes que se ocupan de ello se eligieron con otros textos.',
  'sure.figure':
    'Cada punto representa temas que consideró más o menos igual de probables. Hacia la derecha: lo probables que los consideró. Hacia arriba: cuántos de ellos estaban, con una certeza del 95 % dentro de la barra. En la línea diagonal ambas cosas coinciden.',
  'sure.said': 'Dijo',
  'sure.predictions': '{count, plural, one {# vez} other {# veces}}',
  'sure.carried': 'Estaba',
  'sure.percent': '{share, number, percent}',
  'sure.range': '{share, number, percent} ({low, number, percent} a {high, number, percent})',
  'limits.title': 'Dónde falla',
  'limits.negation': 'Negación: «no» y «nunca» solo se entienden dentro de una parte de la frase.',
  'limits.quotation': 'Citas: no distingue las palabras de otros de las suyas.',
  'limits.irony': 'Ironía: toma cada palabra tal como está escrita.',
  'limits.long': 'Los textos largos y los que argumentan en lugar de contar son los que peor se leen.',
  'limits.lists':
    'Una simple lista de quejas se lee como quejas, y un texto sin ninguno de los temas a menudo recibe uno de todos modos.',
  'limits.languages':
    'Lee unos idiomas mejor que otros. Solo por eso, los recuentos de dos idiomas pueden diferir.',
  'limits.others': 'Un texto en un idioma que no figura arriba casi nunca recibe un tema.',
  'do.title': 'Qué puede hacer usted',
  'do.1':
    'El personal puede confirmar o quitar lo que encontró el programa y añadir lo que se le escapó. Lo que decide una persona cuenta más que lo que dijo el programa.',
  'do.2':
    'Si cree que un texto suyo se leyó mal, pida a la oficina responsable que lo corrija: por teléfono, en la ventanilla o por escrito.',
  'terms.title': 'Los temas',
  'terms.same':
    'Un tema se anota cuando el programa lo considera probable al menos en un {share, number, percent}. La cifra es baja a propósito: un tema equivocado se ve y se puede quitar; uno que falta, no.',
  'terms.text':
    'Un tema se anota cuando el programa lo considera al menos así de probable. Cuanto menor es la cifra, antes se anota.',
  'terms.term': 'Tema',
  'terms.threshold': 'A partir de una probabilidad de',
  probability: '{share, number, percent}',
};
