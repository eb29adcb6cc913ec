import type { Texts } from '../catalogs.ts';
import type { insights as english } from '../en/insights.ts';

export const insights = {
  title: 'Analyses',
  'as-of': 'À {at, time, medium}',
  'interactions.count': '{count, plural, one {# interaction} other {# interactions}}',
  share: '{share, number, percent} du total',
  withheld: 'Non affiché : trop peu de personnes',
} satisfies Texts<typeof english>;
