import { normalQuantile, type Confidence } from './intervals.ts';

/**
 * Hours counted in log-spaced buckets, so that the medians of days, services and districts can be merged by
 * adding counts, and so that live totals and a recount agree to the unit.
 *
 * Bucket 0 holds 0 to 0.1 h (6 minutes). Bucket i (1 to 120) holds more than 0.1 · 1.1^(i-1) and up to
 * 0.1 · 1.1^i h. Bucket 121 holds everything beyond 9,271 h (386 days). A value read back from buckets 1 to
 * 120 is off by at most 5 % of the true one ((1.1 - 1) / (1.1 + 1) = 4.8 %), from bucket 0 by at most 3 minutes;
 * of bucket 121 only "at least" is known.
 *
 * @see Masson, Rim & Lee 2019, "DDSketch", PVLDB 12(12), 2195-2205, for the relative-error guarantee
 */
export const relativeError = 0.05;

const firstEdge = 0.1;
const growth = 1.1;
const edges: readonly number[] = Array.from({ length: 121 }, (_, i) => roundEdge(firstEdge * growth ** i));

/** The index of the bucket beyond the last edge. */
export const overflowBucket = edges.length;

/**
 * The bucket of a waiting time.
 *
 * @param hours a finite number of hours, 0 or more
 * @throws RangeError otherwise: a negative wait is a clock fault that must not be counted silently
 */
export function bucketOf(hours: number): number {
  if (!Number.isFinite(hours) || hours < 0) throw new RangeError(`${hours} h is not a waiting time`);
  let low = 0;
  let high = overflowBucket;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (hours <= (edges[middle] ?? Infinity)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The hours that a bucket holds: more than `from` (from 0 on in bucket 0), up to and including `to`. */
export function boundsOf(bucket: number): { readonly from: number; readonly to: number } {
  if (!Number.isInteger(bucket) || bucket < 0 || bucket > overflowBucket) {
    throw new RangeError(`There is no bucket ${bucket}`);
  }
  return { from: edges[bucket - 1] ?? 0, to: edges[bucket] ?? Infinity };
}

/** How many values each bucket holds. */
export type BucketCounts = ReadonlyMap<number, number>;

/** A quantile read from buckets, in hours. */
export interface Quantile {
  readonly value: number;
  /** True in the last bucket: the quantile is `value` or more. */
  readonly atLeast: boolean;
  /** How many values it rests on. */
  readonly n: number;
  /** Confidence interval, bucket width included; null when there are too few values for one. */
  readonly interval: { readonly low: number; readonly high: number } | null;
}

/**
 * The `q`-quantile: the smallest value that at least `q · n` of the values do not exceed (for an even number of
 * values the median is the lower of the two in the middle), within {@link relativeError}.
 *
 * The interval is the distribution-free one between two order statistics; it needs about six values for a
 * median and many more for an outer quantile.
 *
 * @returns null when there are no values
 * @throws RangeError when a count is negative or `q` is not between 0 and 1
 * @see Campbell & Gardner 1988, BMJ 296, 1454-1456
 */
export function quantile(counts: BucketCounts, q: number, confidence: Confidence = 0.95): Quantile | null {
  if (!(q > 0 && q < 1)) throw new RangeError(`${q} is not a quantile`);
  const buckets = [...counts].filter(([, count]) => count !== 0).sort(([a], [b]) => a - b);
  if (buckets.some(([, count]) => count < 0))
    throw new RangeError('A bucket cannot hold fewer than no values');
  const n = buckets.reduce((sum, [, count]) => sum + count, 0);
  if (n === 0) return null;
  const boundsAt = (rank: number) => boundsOf(bucketAt(buckets, rank));
  const spread = normalQuantile(confidence) * Math.sqrt(n * q * (1 - q));
  const lowRank = Math.round(n * q - spread);
  const highRank = Math.round(n * q + spread + 1);
  const found = boundsAt(Math.ceil(n * q));
  return {
    value: middleOf(found),
    atLeast: found.to === Infinity,
    n,
    interval:
      lowRank < 1 || highRank > n ? null : { low: boundsAt(lowRank).from, high: boundsAt(highRank).to },
  };
}

function bucketAt(buckets: readonly (readonly [number, number])[], rank: number): number {
  let reached = 0;
  for (const [bucket, count] of buckets) {
    reached += count;
    if (reached >= rank) return bucket;
  }
  throw new RangeError(`There is no value of rank ${rank}`);
}

/** The point whose greatest relative distance to any value of the bucket is smallest. */
function middleOf({ from, to }: { from: number; to: number }): number {
  if (to === Infinity) return from;
  return from === 0 ? to / 2 : (2 * from * to) / (from + to);
}

/** Powers may differ in the last digit between engines; a stored bucket may not. */
function roundEdge(edge: number): number {
  return Math.round(edge * 1e6) / 1e6;
}
