import type { Texts } from '../catalogs.ts';
import type { ideas as english } from '../en/ideas.ts';

export const ideas = {
  title: 'Ideen',
  count: '{count, plural, one {# Idee} other {# Ideen}}',
  propose: 'Idee vorschlagen',
  empty: 'Hier gibt es noch keine Ideen.',
  byline: '{author}, {at, date, long}',
  'support.give': 'Diese Idee unterstützen',
  'support.take-back': 'Meine Unterstützung zurückziehen',
  'support.count':
    '{count, plural, =0 {Noch unterstützt sie niemand} one {# Person unterstützt sie} other {# Personen unterstützen sie}}',
  'status.published': 'Offen',
  'status.under-review': 'In Prüfung',
  'status.answered': 'Beantwortet',
  'status.withdrawn': 'Zurückgezogen',
  'status.hidden': 'Ausgeblendet',
  'outcome.accepted': 'Angenommen',
  'outcome.accepted-with-changes': 'Mit Änderungen angenommen',
  'outcome.not-accepted': 'Nicht angenommen',
  'outcome.not-ours': 'An die zuständige Stelle weitergegeben',
  'outcome.duplicate': 'Schon früher vorgeschlagen',
  'stance.for': 'Dafür',
  'stance.neutral': 'Neutral',
  'stance.against': 'Dagegen',
} satisfies Texts<typeof english>;
