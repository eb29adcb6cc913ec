import { categoryIds, termIds } from '@concivis/framework';
import { bootstrap, macroF1, microF1, reliability } from './figures.ts';
import type { Interval } from './figures.ts';
import type { JudgedText } from './judge.ts';
import type { LabelledText } from './texts.ts';

/** Micro F1 over the 17 categories on some of the texts. */
export interface GroupFigure extends Interval {
  /** A language, a kind, or the least and the most words with a hyphen between them. */
  readonly group: string;
  readonly texts: number;
}

/** A point of the reliability diagram: where about this probability was given, how often the term was carried. */
export interface ReliabilityPoint {
  /** The least probability that counts here; the most is 0.1 above. */
  readonly from: number;
  readonly predictions: number;
  readonly meanProbability: number;
  readonly carried: Interval;
}

/** What a model is worth on one collection: F1 with 95 % bootstrap intervals over texts. */
export interface Summary {
  readonly texts: number;
  readonly macroOf17: Interval;
  readonly microOf17: Interval;
  readonly macroOf32: Interval;
  readonly microOf32: Interval;
  readonly languages: readonly GroupFigure[];
  readonly kinds: readonly GroupFigure[];
  readonly lengths: readonly GroupFigure[];
  /** Mean gap between probability and truth, over all predictions. */
  readonly calibrationError: number;
  readonly reliability: readonly ReliabilityPoint[];
}

const lengths = [
  [1, 15],
  [16, 30],
  [31, 60],
  [61, Infinity],
] as const;

/** How long a text is, as the group of its length: `16-30`, `61-`. */
export function lengthOf({ text }: LabelledText): string {
  const words = text.split(/\s+/).length;
  const [from, to] = lengths.find(([, most]) => words <= most)!;
  return to === Infinity ? `${from}-` : `${from}-${to}`;
}

const places = (value: number, count: number) => Number(value.toFixed(count));
const rounded = ({ value, low, high }: Interval): Interval => ({
  value: places(value, 3),
  low: places(low, 3),
  high: places(high, 3),
});

function byGroup(
  judged: readonly JudgedText[],
  groupOf: (text: LabelledText) => string,
  order: (a: string, b: string) => number,
): GroupFigure[] {
  return [...Map.groupBy(judged, ({ text }) => groupOf(text))]
    .sort(([a], [b]) => order(a, b))
    .map(([group, some]) => ({
      group,
      texts: some.length,
      ...rounded(bootstrap(some, (drawn) => microF1(drawn, categoryIds))),
    }));
}

const alphabetical = (a: string, b: string) => a.localeCompare(b);
const shortestFirst = (a: string, b: string) => parseInt(a, 10) - parseInt(b, 10);

/** How often what was predicted with a probability between two others was so, with an interval over texts. */
function shareCarried(judged: readonly JudgedText[], from: number, to: number): Interval {
  const counted = judged
    .map(({ predictions }) =>
      predictions.filter(({ probability }) => probability >= from && probability < to),
    )
    .filter((some) => some.length > 0)
    .map((some) => ({ all: some.length, carried: some.filter(({ truth }) => truth).length }));
  const sum = (drawn: readonly (typeof counted)[number][], field: 'all' | 'carried') =>
    drawn.reduce((total, counts) => total + counts[field], 0);
  return bootstrap(counted, (drawn) => sum(drawn, 'carried') / sum(drawn, 'all'));
}

/** Sums up judged texts for the model's card. The same texts give the same figures. */
export function summarise(judged: readonly JudgedText[]): Summary {
  const over = (figure: typeof macroF1, terms: typeof termIds) =>
    rounded(bootstrap(judged, (drawn) => figure(drawn, terms)));
  const { rows, error } = reliability(judged.flatMap(({ predictions }) => predictions));
  return {
    texts: judged.length,
    macroOf17: over(macroF1, categoryIds),
    microOf17: over(microF1, categoryIds),
    macroOf32: over(macroF1, termIds),
    microOf32: over(microF1, termIds),
    languages: byGroup(judged, ({ lang }) => lang, alphabetical),
    kinds: byGroup(judged, ({ kind }) => kind, alphabetical),
    lengths: byGroup(judged, lengthOf, shortestFirst),
    calibrationError: places(error, 4),
    reliability: rows.map(({ from, count, meanProbability }) => ({
      from,
      predictions: count,
      meanProbability: places(meanProbability, 3),
      carried: rounded(shareCarried(judged, from, from < 0.9 ? places(from + 0.1, 1) : Infinity)),
    })),
  };
}
