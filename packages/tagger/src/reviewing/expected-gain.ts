import type { TermId } from '@concivis/framework';

/** What the tagger said of one term of a text; `TaggedText.labels` fits. */
export interface ReadLabel {
  readonly term: TermId;
  /** Between 0 and 1. */
  readonly probability: number;
  /** From this probability on the model that said so asserts the term, where several models read the texts. */
  readonly threshold?: number;
}

/** What is known before a text is reviewed. */
export interface ReviewedSoFar {
  /** The probability from which each term is asserted: `modelCard.thresholds`. */
  readonly thresholds: Readonly<Record<string, number>>;
  /** How many reviewed texts carry each term; a term that is missing here has none. */
  readonly reviewed: Readonly<Partial<Record<TermId, number>>>;
}

/** How a text stands to others; both parts may be left out. */
export interface StandsTo {
  /** To the most similar reviewed text: 0 nothing in common, 1 says the same. */
  readonly similarity?: number;
  /** To the texts that wait, on average: near 0 alike to none, 1 to all. */
  readonly typicality?: number;
}

/** A term's worth falls with this power of its reviewed texts: chosen by `pnpm tagger:simulate-review`, as the next two. */
const fall = 0.75;
/** Reviewed texts that every term is taken to have already, so that a term without any does not outweigh all others. */
const head = 5;
const typicalityPower = 0.5;

/**
 * How near a probability is to where the decision tips: 1 at the threshold, falling in a straight line to 0 where the
 * model is sure (probability 0 or 1).
 */
function closeness(probability: number, threshold: number): number {
  if (probability <= threshold) return threshold > 0 ? probability / threshold : 1;
  return (1 - probability) / (1 - threshold);
}

/** What one more reviewed text of a term is worth: the less, the more there are. */
function worthOf(reviewed: number): number {
  return (Math.max(0, reviewed) + head) ** -fall;
}

/**
 * What reviewing a text is expected to bring; only the order of the numbers means something.
 *
 * `max over terms of closeness(p, threshold) · (reviewed + 5)^-0.75`, times `1 - similarity`, times `√typicality`.
 *
 * The strongest single reason counts, not their sum: a sum prefers texts that might be anything, which teach less than
 * texts drawn at random do (see `training/active-learning.md`). It never grows with the number of reviewed texts or
 * with similarity, never falls with typicality, and grows as a probability moves towards its threshold.
 */
export function expectedGain(
  labels: readonly ReadLabel[],
  { thresholds, reviewed }: ReviewedSoFar,
  { similarity = 0, typicality = 1 }: StandsTo = {},
): number {
  let strongest = 0;
  for (const { term, probability, threshold } of labels) {
    const near = closeness(probability, threshold ?? thresholds[term] ?? 0.5);
    strongest = Math.max(strongest, near * worthOf(reviewed[term] ?? 0));
  }
  return strongest * (1 - between0And1(similarity)) * between0And1(typicality) ** typicalityPower;
}

function between0And1(value: number): number {
  return Math.min(1, Math.max(0, value));
}
