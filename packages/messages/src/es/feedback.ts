import type { Texts } from '../catalogs.ts';
import type { feedback as english } from '../en/feedback.ts';

export const feedback = {
  title: 'Cuéntenos cómo fue',
  'rating.label': '¿Cómo valora este servicio?',
  'rating.value': '{rating, number, integer} de 5',
  'receipt.title': 'Gracias. Hemos recibido su opinión.',
  'receipt.follow': 'Guarde <link>esta dirección</link> para ver qué ocurre con ella.',
  'status.received': 'Recibida',
  'status.in-review': 'En estudio',
  'status.answered': 'Respondida',
  'status.hidden': 'Oculta',
  'outcome.resolved': 'Resuelto',
  'outcome.will-be-done': 'Se hará',
  'outcome.explained': 'Explicado',
  'outcome.not-ours': 'Remitido al organismo competente',
} satisfies Texts<typeof english>;
