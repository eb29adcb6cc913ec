/**
 * Uncertainty of the figures on the dashboard. Every function is closed-form, takes counts and returns an
 * {@link Estimate}, or null where nothing was observed and so nothing can be said.
 *
 * All of them treat interactions as independent. People act more than once, so the true uncertainty is
 * somewhat larger than stated; `docs/measures.md` says so to the reader.
 */

/** A value with its two-sided confidence interval, all in the unit of the value. */
export interface Estimate {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** Two-sided confidence levels on offer, with the standard normal quantile of `1 - (1 - level) / 2`. */
const quantiles = { 0.9: 1.6448536269514722, 0.95: 1.959963984540054, 0.99: 2.5758293035489004 } as const;
export type Confidence = keyof typeof quantiles;

/** The standard normal quantile that belongs to a two-sided confidence level: 1.96 for 0.95. */
export function normalQuantile(confidence: Confidence): number {
  return quantiles[confidence];
}

/**
 * A proportion `count / of` with Wilson's score interval (no continuity correction): it stays inside 0 and 1
 * and is usable at small numbers and at 0 or 100 %.
 *
 * @returns proportions between 0 and 1; null when `of` is 0
 * @throws RangeError when the counts are not whole, are negative, or `count > of`
 * @see Wilson 1927, J. Am. Stat. Assoc. 22, 209-212; Newcombe 1998, Statistics in Medicine 17, 857-872, method 3
 */
export function proportion(count: number, of: number, confidence: Confidence = 0.95): Estimate | null {
  assertCount(count);
  assertCount(of);
  if (count > of) throw new RangeError(`${count} cannot be a part of ${of}`);
  if (of === 0) return null;
  const squared = normalQuantile(confidence) ** 2;
  const centre = count + squared / 2;
  const half = Math.sqrt(squared * (count * (1 - count / of) + squared / 4));
  const scale = of + squared;
  return {
    value: count / of,
    low: count === 0 ? 0 : (centre - half) / scale,
    high: count === of ? 1 : (centre + half) / scale,
  };
}

/** A count together with the total that it is a part of. */
export interface Part {
  readonly count: number;
  readonly of: number;
}

/**
 * The difference of two independent proportions, `later - earlier`, with Newcombe's hybrid score interval.
 *
 * @returns differences between -1 and 1; null when either total is 0
 * @throws RangeError as {@link proportion}
 * @see Newcombe 1998, Statistics in Medicine 17, 873-890, method 10
 */
export function differenceOfProportions(
  later: Part,
  earlier: Part,
  confidence: Confidence = 0.95,
): Estimate | null {
  const one = proportion(later.count, later.of, confidence);
  const two = proportion(earlier.count, earlier.of, confidence);
  if (!one || !two) return null;
  const value = one.value - two.value;
  return {
    value,
    low: value - Math.hypot(one.value - one.low, two.high - two.value),
    high: value + Math.hypot(one.high - one.value, two.value - two.low),
  };
}

/** Values with how often each was observed, such as ratings. */
export type Frequencies = readonly { readonly value: number; readonly count: number }[];

/**
 * The mean of grouped values with the normal interval, mean ± z · s / √n, where s² divides by n - 1. Rough
 * below about 30 observations, and not cut off at the ends of the scale.
 *
 * @returns in the unit of the values; null with fewer than two observations, as one has no spread
 * @throws RangeError when a count is negative or not whole
 */
export function mean(observed: Frequencies, confidence: Confidence = 0.95): Estimate | null {
  for (const { count } of observed) assertCount(count);
  const n = observed.reduce((sum, { count }) => sum + count, 0);
  if (n < 2) return null;
  const value = observed.reduce((sum, each) => sum + each.value * each.count, 0) / n;
  const squares = observed.reduce((sum, each) => sum + each.count * (each.value - value) ** 2, 0);
  const half = normalQuantile(confidence) * Math.sqrt(squares / (n - 1) / n);
  return { value, low: value - half, high: value + half };
}

/** Events over an exposure: interactions per resident-month, replies per employee-day. */
export interface Rate {
  readonly events: number;
  readonly exposure: number;
}

/**
 * The ratio of two rates, `rate / reference`, with the score interval for two Poisson counts: given their sum,
 * the first is binomial, so Wilson's bounds on its share translate into bounds on the ratio. Unlike the
 * logarithmic interval it exists when one count is 0.
 *
 * @returns a ratio without unit; `high` (and `value`) is Infinity when the reference has no events; null when
 *   neither has any
 * @throws RangeError when events are not whole or negative, or an exposure is not positive
 * @see Graham, Mengersen & Morton 2003, Statistics in Medicine 22, 2071-2083
 */
export function rateRatio(rate: Rate, reference: Rate, confidence: Confidence = 0.95): Estimate | null {
  for (const { exposure } of [rate, reference]) {
    if (!(exposure > 0)) throw new RangeError(`An exposure must be positive, not ${exposure}`);
  }
  const share = proportion(rate.events, rate.events + reference.events, confidence);
  if (!share) return null;
  const exposures = reference.exposure / rate.exposure;
  const ratioAt = (at: number) => (at === 1 ? Infinity : (at / (1 - at)) * exposures);
  return { value: ratioAt(share.value), low: ratioAt(share.low), high: ratioAt(share.high) };
}

/**
 * How a group is represented: its share of the participants divided by its share of the residents. 1 means
 * represented as it lives there; 0.5, half as much. The census is taken as exact, so the whole uncertainty is
 * that of the participants' share (Wilson).
 *
 * @returns a ratio without unit; null when nobody took part or the group has no residents
 * @throws RangeError as {@link proportion}
 */
export function representationRatio(
  participants: Part,
  residents: Part,
  confidence: Confidence = 0.95,
): Estimate | null {
  const share = proportion(participants.count, participants.of, confidence);
  const expected = proportion(residents.count, residents.of, confidence);
  if (!share || !expected || expected.value === 0) return null;
  return {
    value: share.value / expected.value,
    low: share.low / expected.value,
    high: share.high / expected.value,
  };
}

function assertCount(count: number): void {
  if (!Number.isSafeInteger(count) || count < 0) throw new RangeError(`${count} is not a count`);
}
