import { termIds } from '@concivis/framework';
import type { TermId } from '@concivis/framework';
import type { WordCount } from './vocabulary.ts';

/** What the tagger said of one text, and of how many words it knew nothing; `TaggedText` fits `tagged`. */
export interface Reading {
  readonly tagged: {
    readonly labels: readonly {
      readonly term: TermId;
      readonly probability: number;
      readonly asserted: boolean;
    }[];
  };
  readonly words: WordCount;
}

/**
 * Readings of many texts as counts of constant size (about 310 whole numbers). Summaries of days are added up by
 * `mergeSummaries`, exactly and in any order; no text can be read back from one. A summary of few texts still says what
 * those few were about, so a server that publishes summaries has to withhold small ones.
 */
export interface ReadingSummary {
  /** Version of the model that read the texts: other versions read otherwise, so their summaries do not add up. */
  readonly model: string;
  readonly texts: number;
  /** Texts without any asserted term. */
  readonly withoutLabel: number;
  /** Texts by the number of their words: `lengthEdges`. */
  readonly lengths: readonly number[];
  /** Sum, and sum of squares, of each text's share of unknown words in whole thousandths; texts without words count not. */
  readonly unknown: { readonly texts: number; readonly sum: number; readonly squares: number };
  /** Texts by their strongest asserted term, in the order of the framework; last: texts without any. */
  readonly strongest: readonly number[];
  /** For each term in the order of the framework: texts by probability, `probabilityEdges`. */
  readonly probabilities: readonly (readonly number[])[];
}

/** A text of `n` words is in the first bin whose edge is `n` or more; longer ones in one more bin. */
export const lengthEdges = [5, 10, 15, 20, 30, 45, 60, 100, 200] as const;
/** A probability is in the first bin whose edge lies above it; the last bin reaches to 1. */
export const probabilityEdges = [0.01, 0.03, 0.1, 0.24, 0.5, 0.8] as const;

/** The parts of a summary while it is counted. */
interface Tally {
  texts: number;
  withoutLabel: number;
  lengths: number[];
  unknown: { texts: number; sum: number; squares: number };
  strongest: number[];
  probabilities: number[][];
}

const indexOfTerm: ReadonlyMap<string, number> = new Map(termIds.map((term, t) => [term, t]));
const zeros = (count: number) => Array.from({ length: count }, () => 0);

function emptyTally(): Tally {
  return {
    texts: 0,
    withoutLabel: 0,
    lengths: zeros(lengthEdges.length + 1),
    unknown: { texts: 0, sum: 0, squares: 0 },
    strongest: zeros(termIds.length + 1),
    probabilities: termIds.map(() => zeros(probabilityEdges.length + 1)),
  };
}

function binOf(edges: readonly number[], fits: (edge: number) => boolean): number {
  const bin = edges.findIndex(fits);
  return bin < 0 ? edges.length : bin;
}

function add(tally: Tally, { tagged, words: { words, unknown } }: Reading): void {
  tally.texts += 1;
  tally.lengths[binOf(lengthEdges, (edge) => words <= edge)]! += 1;
  if (words > 0) {
    const thousandths = Math.round((1000 * unknown) / words);
    tally.unknown.texts += 1;
    tally.unknown.sum += thousandths;
    tally.unknown.squares += thousandths * thousandths;
  }
  let strongest = { place: termIds.length, probability: -1 };
  for (const { term, probability, asserted } of tagged.labels) {
    const place = indexOfTerm.get(term);
    if (place === undefined) continue;
    tally.probabilities[place]![binOf(probabilityEdges, (edge) => probability < edge)]! += 1;
    if (asserted && probability > strongest.probability) strongest = { place, probability };
  }
  tally.strongest[strongest.place]! += 1;
  if (strongest.place === termIds.length) tally.withoutLabel += 1;
}

/** Sums up the readings of texts of one language, by one version of the model. */
export function summariseReadings(model: string, readings: Iterable<Reading>): ReadingSummary {
  const tally = emptyTally();
  for (const reading of readings) add(tally, reading);
  return { model, ...tally };
}

/** Sums up the reading of one text, to be merged into the summary of its day and language. */
export function summariseReading(model: string, reading: Reading): ReadingSummary {
  return summariseReadings(model, [reading]);
}

/**
 * Adds summaries of one language up.
 *
 * @throws RangeError when there is none, or when they come from different versions of the model
 */
export function mergeSummaries(summaries: readonly ReadingSummary[]): ReadingSummary {
  const [first] = summaries;
  if (!first) throw new RangeError('There is no summary to merge');
  const tally = emptyTally();
  for (const summary of summaries) {
    if (summary.model !== first.model)
      throw new RangeError(`Summaries of ${first.model} and ${summary.model} do not add up`);
    tally.texts += summary.texts;
    tally.withoutLabel += summary.withoutLabel;
    addCounts(tally.lengths, summary.lengths);
    addCounts(tally.strongest, summary.strongest);
    tally.unknown.texts += summary.unknown.texts;
    tally.unknown.sum += summary.unknown.sum;
    tally.unknown.squares += summary.unknown.squares;
    summary.probabilities.forEach((counts, t) => addCounts(tally.probabilities[t]!, counts));
  }
  return { model: first.model, ...tally };
}

function addCounts(sums: number[], counts: readonly number[]): void {
  counts.forEach((count, i) => {
    sums[i]! += count;
  });
}
