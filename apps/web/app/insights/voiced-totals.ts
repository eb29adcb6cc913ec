import { termIds } from '@concivis/framework';
import type { Totals } from '@concivis/analytics';

/** The same totals with only what people put into words counted as evidence of each term. */
export const voicedTotals = (totals: Totals): Totals => {
  const voiced: Record<string, number> = { ...totals };
  for (const term of termIds) {
    const count = totals[`voiced:${term}`];
    if (count === undefined) delete voiced[`term:${term}`];
    else voiced[`term:${term}`] = count;
  }
  return voiced;
};
