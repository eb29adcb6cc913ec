import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { leastForTrend, trendOf } from './trend.ts';

describe('a trend', () => {
  it('is stated with its interval when the change is clear', () => {
    // 56 of 70 against 48 of 80: 0.0524 to 0.3339 (Newcombe 1998, 873, table II).
    const trend = trendOf({ count: 56, of: 70 }, { count: 48, of: 80 });
    expect(trend).toMatchObject({ kind: 'stated', direction: 'rising' });
    expect(trend.kind === 'stated' && trend.change.low).toBeCloseTo(0.0524, 4);
    expect(trendOf({ count: 48, of: 80 }, { count: 56, of: 70 })).toMatchObject({ direction: 'falling' });
  });

  it('is called unclear when the change could be chance', () => {
    expect(trendOf({ count: 16, of: 40 }, { count: 14, of: 40 })).toMatchObject({ direction: 'unclear' });
    expect(trendOf({ count: 0, of: 40 }, { count: 0, of: 40 })).toMatchObject({ direction: 'unclear' });
  });

  it('is not stated from fewer than 30 interactions on either side, however large the change', () => {
    expect(trendOf({ count: 29, of: 29 }, { count: 0, of: 500 })).toEqual({
      kind: 'not-enough-data',
      now: 29,
      before: 500,
    });
    expect(trendOf({ count: 500, of: 500 }, { count: 0, of: 29 }).kind).toBe('not-enough-data');
    expect(trendOf({ count: 30, of: 30 }, { count: 0, of: 30 })).toMatchObject({ direction: 'rising' });
    expect(trendOf({ count: 0, of: 0 }, { count: 0, of: 0 }).kind).toBe('not-enough-data');
  });

  it('turns round when the windows change places', () => {
    const part = fc
      .integer({ min: leastForTrend, max: 2000 })
      .chain((of) => fc.record({ count: fc.nat(of), of: fc.constant(of) }));
    fc.assert(
      fc.property(part, part, (now, before) => {
        const [there, back] = [trendOf(now, before), trendOf(before, now)];
        if (there.kind !== 'stated' || back.kind !== 'stated') throw new Error('enough data, yet no trend');
        expect(there.change.low).toBeCloseTo(-back.change.high, 12);
      }),
    );
  });
});
