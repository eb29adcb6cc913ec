import { categoryIds, termIds } from '@concivis/framework';
import { bootstrap, macroF1, microF1, reliability } from './figures.ts';
import type { Interval } from './figures.ts';
import type { JudgedText } from './judge.ts';

/** What a model is worth on one collection: F1 with 95 % bootstrap intervals over texts. */
export interface Summary {
  readonly texts: number;
  readonly macroOf17: Interval;
  readonly microOf17: Interval;
  readonly macroOf32: Interval;
  readonly microOf32: Interval;
  readonly calibrationError: number;
  /** Micro F1 over the 17 categories, by the language of the texts. */
  readonly languages: Readonly<Record<string, Interval & { readonly texts: number }>>;
}

const rounded = ({ value, low, high }: Interval): Interval => ({
  value: Number(value.toFixed(3)),
  low: Number(low.toFixed(3)),
  high: Number(high.toFixed(3)),
});

/** Sums up judged texts for the model's card. The same texts give the same figures. */
export function summarise(judged: readonly JudgedText[]): Summary {
  const over = (some: readonly JudgedText[], figure: typeof macroF1, terms: typeof termIds) =>
    rounded(bootstrap(some, (drawn) => figure(drawn, terms)));
  const byLanguage = Map.groupBy(judged, ({ text }) => text.lang);
  return {
    texts: judged.length,
    macroOf17: over(judged, macroF1, categoryIds),
    microOf17: over(judged, microF1, categoryIds),
    macroOf32: over(judged, macroF1, termIds),
    microOf32: over(judged, microF1, termIds),
    calibrationError: Number(reliability(judged.flatMap(({ predictions }) => predictions)).error.toFixed(4)),
    languages: Object.fromEntries(
      [...byLanguage]
        .sort(([a], [b]) => a.localeCompare(b))
        .map(([lang, some]) => [lang, { texts: some.length, ...over(some, microF1, categoryIds) }]),
    ),
  };
}
