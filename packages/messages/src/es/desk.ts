import type { Texts } from '../catalogs.ts';
import type { desk as english } from '../en/desk.ts';

export const desk = {
  title: 'Mesa de trabajo',
  'queue.count':
    '{count, plural, =0 {No hay nada pendiente} one {# expediente pendiente} other {# expedientes pendientes}}',
  deadline: 'Plazo de respuesta: {at, date, long}',
  'answer.publish': 'Publicar la respuesta',
  'tag.confirm': 'Confirmar',
  'tag.remove': 'Quitar',
  'tag.add': 'Añadir un término',
} satisfies Texts<typeof english>;
