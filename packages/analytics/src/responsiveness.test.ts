import { describe, expect, it } from '@jest/globals';
import { bucketOf } from './histogram.ts';
import { ratingsOf } from './ratings.ts';
import { responsivenessOf } from './responsiveness.ts';

describe('responsiveness', () => {
  it('shows the median of the hours waited, within 5 %, and the share in time', () => {
    const waits = [2, 5, 30, 30, 400, 20_000];
    const totals: Record<string, number> = { 'replies.first': 6, 'replies.in-time': 4 };
    for (const hours of waits) {
      const measure = `replies.hours-to-first:${bucketOf(hours)}`;
      totals[measure] = (totals[measure] ?? 0) + 1;
    }
    const { firstReplies, inTime, medianHours } = responsivenessOf(totals);
    expect(firstReplies).toBe(6);
    expect(inTime?.value).toBeCloseTo(4 / 6, 12);
    expect(Math.abs((medianHours?.value ?? 0) - 30)).toBeLessThanOrEqual(1.5);
    expect(medianHours?.interval?.high).toBe(Infinity);
  });

  it('says nothing before the first answer', () => {
    expect(responsivenessOf({ interactions: 9 })).toEqual({
      firstReplies: 0,
      inTime: null,
      medianHours: null,
    });
  });
});

describe('ratings', () => {
  it('have a mean with its interval beside their distribution', () => {
    const ratings = ratingsOf({ 'feedback.rating:1': 10, 'feedback.rating:5': 30 });
    expect(ratings.n).toBe(40);
    expect(ratings.mean?.value).toBe(4);
    expect(ratings.mean?.low).toBeLessThan(4);
    expect(ratings.distribution.map(({ count }) => count)).toEqual([10, 0, 0, 0, 30]);
  });
});
