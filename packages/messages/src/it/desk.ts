import type { Texts } from '../catalogs.ts';
import type { desk as english } from '../en/desk.ts';

export const desk = {
  title: 'Scrivania',
  'queue.count':
    '{count, plural, =0 {Nulla in attesa} one {# pratica in attesa} other {# pratiche in attesa}}',
  deadline: 'Rispondere entro il {at, date, long}',
  'answer.publish': 'Pubblica la risposta',
  'tag.confirm': 'Conferma',
  'tag.remove': 'Rimuovi',
  'tag.add': 'Aggiungi un termine',
} satisfies Texts<typeof english>;
