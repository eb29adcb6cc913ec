import { seededRandom } from './random.ts';

/** What the tagger said of one text, beside what coders said. */
export interface Judged<Id extends string = string> {
  readonly asserted: ReadonlySet<Id>;
  readonly truth: ReadonlySet<Id>;
}

/** Right, wrong and missed assertions of one term. */
export interface Counts {
  right: number;
  wrong: number;
  missed: number;
}

/** Precision, recall and F1 of one term; `NaN` where nothing was there to find or say. */
export interface TermFigures extends Counts {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** The figures of one term from its counts. */
export function figuresOf({ right, wrong, missed }: Counts): TermFigures {
  return {
    right,
    wrong,
    missed,
    precision: right / (right + wrong),
    recall: right / (right + missed),
    f1: (2 * right) / (2 * right + wrong + missed),
  };
}

/** Counts a term over texts. */
export function countTerm<Id extends string>(judged: readonly Judged<Id>[], term: Id): Counts {
  const counts: Counts = { right: 0, wrong: 0, missed: 0 };
  for (const { asserted, truth } of judged)
    if (asserted.has(term)) counts[truth.has(term) ? 'right' : 'wrong'] += 1;
    else if (truth.has(term)) counts.missed += 1;
  return counts;
}

/**
 * Mean F1 over the terms that occur among the truths. A term that no text carries has no recall to measure and is left
 * out; what was wrongly asserted of it still counts in the micro figure.
 */
export function macroF1<Id extends string>(judged: readonly Judged<Id>[], terms: readonly Id[]): number {
  const scores = terms
    .map((term) => countTerm(judged, term))
    .filter(({ right, missed }) => right + missed > 0)
    .map((counts) => figuresOf(counts).f1);
  return scores.reduce((sum, f1) => sum + f1, 0) / scores.length;
}

/** F1 over all assertions of all terms together. */
export function microF1<Id extends string>(judged: readonly Judged<Id>[], terms: readonly Id[]): number {
  const total: Counts = { right: 0, wrong: 0, missed: 0 };
  for (const term of terms) {
    const counts = countTerm(judged, term);
    total.right += counts.right;
    total.wrong += counts.wrong;
    total.missed += counts.missed;
  }
  return figuresOf(total).f1;
}

/** A figure with its 95 % interval. */
export interface Interval {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** A figure with a percentile bootstrap interval over texts; the same seed gives the same interval. */
export function bootstrap<T>(
  items: readonly T[],
  figure: (items: readonly T[]) => number,
  rounds = 1000,
  seed = 1,
): Interval {
  const random = seededRandom(seed);
  const values: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const drawn = items.map(() => items[Math.floor(random() * items.length)]!);
    const value = figure(drawn);
    if (!Number.isNaN(value)) values.push(value);
  }
  values.sort((a, b) => a - b);
  const at = (share: number) => values[Math.min(values.length - 1, Math.floor(share * values.length))] ?? NaN;
  return { value: figure(items), low: at(0.025), high: at(0.975) };
}

/** A probability with what was the case. */
export interface Prediction {
  readonly probability: number;
  readonly truth: boolean;
}

/** One row of a reliability diagram. */
export interface Bin {
  readonly from: number;
  readonly count: number;
  readonly meanProbability: number;
  readonly shareTrue: number;
}

/** A reliability diagram in equal bins, and the expected calibration error: the mean gap, weighed by count. */
export function reliability(predictions: readonly Prediction[], bins = 10): { rows: Bin[]; error: number } {
  const rows: Bin[] = [];
  let error = 0;
  for (let bin = 0; bin < bins; bin += 1) {
    const here = predictions.filter(
      ({ probability }) => Math.min(bins - 1, Math.floor(probability * bins)) === bin,
    );
    if (here.length === 0) continue;
    const meanProbability = here.reduce((sum, { probability }) => sum + probability, 0) / here.length;
    const shareTrue = here.filter(({ truth }) => truth).length / here.length;
    rows.push({ from: bin / bins, count: here.length, meanProbability, shareTrue });
    error += (Math.abs(meanProbability - shareTrue) * here.length) / predictions.length;
  }
  return { rows, error };
}
