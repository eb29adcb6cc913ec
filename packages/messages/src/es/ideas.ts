import type { Texts } from '../catalogs.ts';
import type { ideas as english } from '../en/ideas.ts';

export const ideas = {
  title: 'Ideas',
  count: '{count, plural, one {# idea} other {# ideas}}',
  propose: 'Proponer una idea',
  empty: 'Todavía no hay ideas aquí.',
  byline: '{author}, {at, date, long}',
  'support.give': 'Apoyar esta idea',
  'support.take-back': 'Retirar mi apoyo',
  'support.count':
    '{count, plural, =0 {Nadie la apoya todavía} one {La apoya # persona} other {La apoyan # personas}}',
  'status.published': 'Abierta',
  'status.under-review': 'En estudio',
  'status.answered': 'Respondida',
  'status.withdrawn': 'Retirada por su autor o autora',
  'status.hidden': 'Oculta',
  'outcome.accepted': 'Aceptada',
  'outcome.accepted-with-changes': 'Aceptada con cambios',
  'outcome.not-accepted': 'No aceptada',
  'outcome.not-ours': 'Remitida al organismo competente',
  'outcome.duplicate': 'Ya se había propuesto',
  'stance.for': 'A favor',
  'stance.neutral': 'Neutral',
  'stance.against': 'En contra',
} satisfies Texts<typeof english>;
