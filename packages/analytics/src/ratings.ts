import { totalOf, type Totals } from './apply-delta.ts';
import { mean, type Confidence, type Estimate } from './intervals.ts';

const scale = [1, 2, 3, 4, 5] as const;

/** How services were rated, 1 worst to 5 best. */
export interface Ratings {
  readonly n: number;
  /** How often each rating was given, from 1 to 5. */
  readonly distribution: readonly { readonly value: (typeof scale)[number]; readonly count: number }[];
  /** Mean rating; null with fewer than two. */
  readonly mean: Estimate | null;
}

/** The ratings of a window, from its totals. */
export function ratingsOf(totals: Totals, confidence: Confidence = 0.95): Ratings {
  const distribution = scale.map((value) => ({ value, count: totalOf(totals, `feedback.rating:${value}`) }));
  return {
    n: distribution.reduce((sum, { count }) => sum + count, 0),
    distribution,
    mean: mean(distribution, confidence),
  };
}
