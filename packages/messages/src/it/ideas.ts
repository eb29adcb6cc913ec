import type { Texts } from '../catalogs.ts';
import type { ideas as english } from '../en/ideas.ts';

export const ideas = {
  title: 'Idee',
  count: '{count, plural, one {# idea} other {# idee}}',
  propose: 'Proponi un’idea',
  empty: 'Qui non ci sono ancora idee.',
  byline: '{author}, {at, date, long}',
  'support.give': 'Sostieni questa idea',
  'support.take-back': 'Ritira il mio sostegno',
  'support.count':
    '{count, plural, =0 {Nessuno la sostiene ancora} one {La sostiene # persona} other {La sostengono # persone}}',
  'status.published': 'Aperta',
  'status.under-review': 'In esame',
  'status.answered': 'Con risposta',
  'status.withdrawn': 'Ritirata da chi l’ha proposta',
  'status.hidden': 'Nascosta',
  'outcome.accepted': 'Accolta',
  'outcome.accepted-with-changes': 'Accolta con modifiche',
  'outcome.not-accepted': 'Non accolta',
  'outcome.not-ours': 'Trasmessa all’ente competente',
  'outcome.duplicate': 'Già proposta in precedenza',
  'stance.for': 'A favore',
  'stance.neutral': 'Neutrale',
  'stance.against': 'Contro',
} satisfies Texts<typeof english>;
