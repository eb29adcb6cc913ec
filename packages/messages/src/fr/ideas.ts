import type { Texts } from '../catalogs.ts';
import type { ideas as english } from '../en/ideas.ts';

export const ideas = {
  title: 'Idées',
  count: '{count, plural, one {# idée} other {# idées}}',
  propose: 'Proposer une idée',
  empty: 'Il n’y a pas encore d’idées ici.',
  byline: '{author}, {at, date, long}',
  'support.give': 'Soutenir cette idée',
  'support.take-back': 'Retirer mon soutien',
  'support.count':
    '{count, plural, =0 {Personne ne la soutient encore} one {# personne la soutient} other {# personnes la soutiennent}}',
  'status.published': 'Ouverte',
  'status.under-review': 'À l’étude',
  'status.answered': 'Répondue',
  'status.withdrawn': 'Retirée par son auteur',
  'status.hidden': 'Masquée',
  'outcome.accepted': 'Acceptée',
  'outcome.accepted-with-changes': 'Acceptée avec modifications',
  'outcome.not-accepted': 'Non retenue',
  'outcome.not-ours': 'Transmise à l’organisme compétent',
  'outcome.duplicate': 'Déjà proposée',
  'stance.for': 'Pour',
  'stance.neutral': 'Neutre',
  'stance.against': 'Contre',
} satisfies Texts<typeof english>;
