import type { Texts } from '../catalogs.ts';
import type { insights as english } from '../en/insights.ts';

export const insights = {
  title: 'Analisi',
  'as-of': 'Alle {at, time, medium}',
  'interactions.count': '{count, plural, one {# interazione} other {# interazioni}}',
  share: '{share, number, percent} del totale',
  withheld: 'Non mostrato: troppo poche persone',
} satisfies Texts<typeof english>;
