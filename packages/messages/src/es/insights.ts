import type { Texts } from '../catalogs.ts';
import type { insights as english } from '../en/insights.ts';

export const insights = {
  title: 'Análisis',
  'as-of': 'A las {at, time, medium}',
  'interactions.count': '{count, plural, one {# interacción} other {# interacciones}}',
  share: '{share, number, percent} del total',
  withheld: 'No se muestra: muy pocas personas',
} satisfies Texts<typeof english>;
