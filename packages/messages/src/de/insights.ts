import type { Texts } from '../catalogs.ts';
import type { insights as english } from '../en/insights.ts';

export const insights = {
  title: 'Auswertungen',
  'as-of': 'Stand {at, time, medium}',
  'interactions.count': '{count, plural, one {# Interaktion} other {# Interaktionen}}',
  share: '{share, number, percent} von allen',
  withheld: 'Nicht gezeigt: zu wenige Personen',
} satisfies Texts<typeof english>;
