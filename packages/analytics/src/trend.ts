import { differenceOfProportions, type Confidence, type Estimate, type Part } from './intervals.ts';

/** Fewer interactions than this in either window, and no trend is stated. */
export const leastForTrend = 30;

/** How a share has moved from the previous, equally long window. */
export type Trend =
  | { readonly kind: 'not-enough-data'; readonly now: number; readonly before: number }
  | {
      readonly kind: 'stated';
      /** `unclear`: the interval of the change includes 0. */
      readonly direction: 'rising' | 'falling' | 'unclear';
      /** Change of the share, -1 to 1 (0.05 is five percentage points). */
      readonly change: Estimate;
    };

/**
 * The change of a share between two windows, with Newcombe's interval.
 *
 * @param now how many of the window's interactions; `of` is the denominator that must reach {@link leastForTrend}
 * @param before the same of the previous, equally long window
 * @throws RangeError on counts that cannot be, as `proportion`
 */
export function trendOf(now: Part, before: Part, confidence: Confidence = 0.95): Trend {
  const change = differenceOfProportions(now, before, confidence);
  if (!change || now.of < leastForTrend || before.of < leastForTrend) {
    return { kind: 'not-enough-data', now: now.of, before: before.of };
  }
  const direction = change.low > 0 ? 'rising' : change.high < 0 ? 'falling' : 'unclear';
  return { kind: 'stated', direction, change };
}
