import { totalOf, type Totals } from './apply-delta.ts';
import { overflowBucket, quantile, type Quantile } from './histogram.ts';
import { proportion, type Confidence, type Estimate } from './intervals.ts';

/** How soon first official answers came. Rests on answers given: what still waits is not in it. */
export interface Responsiveness {
  /** First official answers published in the window. */
  readonly firstReplies: number;
  /** Share of them published before their deadline; null when there are none. */
  readonly inTime: Estimate | null;
  /** Median hours from submission to first answer; null when there are none. */
  readonly medianHours: Quantile | null;
}

/** The responsiveness figures of a window, from its totals. */
export function responsivenessOf(totals: Totals, confidence: Confidence = 0.95): Responsiveness {
  const firstReplies = totalOf(totals, 'replies.first');
  const hours = new Map<number, number>();
  for (let bucket = 0; bucket <= overflowBucket; bucket++) {
    const count = totalOf(totals, `replies.hours-to-first:${bucket}`);
    if (count !== 0) hours.set(bucket, count);
  }
  return {
    firstReplies,
    inTime: proportion(totalOf(totals, 'replies.in-time'), firstReplies, confidence),
    medianHours: quantile(hours, 0.5, confidence),
  };
}
