import { shuffled } from '../learning/random.ts';
import { expectedGain } from './expected-gain.ts';
import type { ReadLabel } from './expected-gain.ts';
import { reviewOrder } from './review-order.ts';
import type { ReviewCandidate, ReviewState } from './review-order.ts';

/** A text of the pool in the eyes of the model of the moment. */
export type WaitingText = ReviewCandidate;

/** Chooses the ids of the next batch. */
type Order = (
  waiting: readonly WaitingText[],
  state: ReviewState,
  count: number,
  random: () => number,
) => string[];

/** The orders that the simulation compares. */
export const orderNames = ['random', 'margin', 'entropy', 'gain', 'gain in batches'] as const;
export type OrderName = (typeof orderNames)[number];

export const orders: Readonly<Record<OrderName, Order>> = {
  random: (waiting, _, count, random) =>
    shuffled(waiting, random)
      .slice(0, count)
      .map(({ id }) => id),
  // The one term whose decision is nearest to tipping, whatever the term: a gain in which all terms are worth the same.
  margin: (waiting, { thresholds }, count) =>
    highest(waiting, count, ({ labels }) => expectedGain(labels, { thresholds, reviewed: {} })),
  entropy: (waiting, _, count) => highest(waiting, count, ({ labels }) => entropyOf(labels)),
  gain: (waiting, state, count) => highest(waiting, count, ({ labels }) => expectedGain(labels, state)),
  'gain in batches': (waiting, state, count) => reviewOrder(waiting, state, count),
};

function highest(
  waiting: readonly WaitingText[],
  count: number,
  scoreOf: (text: WaitingText) => number,
): string[] {
  return waiting
    .map((text) => ({ id: text.id, score: scoreOf(text) }))
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
    .slice(0, count)
    .map(({ id }) => id);
}

/** How undecided all terms of a text are together, in nats. */
function entropyOf(labels: readonly ReadLabel[]): number {
  return labels.reduce((sum, { probability: p }) => sum + termEntropy(p) + termEntropy(1 - p), 0);
}

function termEntropy(share: number): number {
  return share > 0 ? -share * Math.log(share) : 0;
}
