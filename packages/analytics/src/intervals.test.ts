import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  differenceOfProportions,
  mean,
  normalQuantile,
  proportion,
  rateRatio,
  representationRatio,
} from './intervals.ts';

describe('a proportion', () => {
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('of %d in %d has the interval that Newcombe 1998 (857) printed in table I', (count, of, low, high) => {
    const estimate = proportion(count, of);
    expect(estimate?.low).toBeCloseTo(low, 4);
    expect(estimate?.high).toBeCloseTo(high, 4);
  });

  it('lies inside its interval, and the interval inside 0 and 1', () => {
    fc.assert(
      fc.property(fc.nat(100_000), fc.nat(100_000), (a, b) => {
        const estimate = proportion(a, a + b);
        if (a + b === 0) return estimate === null;
        return (
          estimate !== null &&
          0 <= estimate.low &&
          estimate.low <= estimate.value &&
          estimate.value <= estimate.high &&
          estimate.high <= 1
        );
      }),
    );
  });

  it('refuses counts that cannot be', () => {
    expect(() => proportion(3, 2)).toThrow(RangeError);
    expect(() => proportion(-1, 2)).toThrow(RangeError);
    expect(() => proportion(0.5, 2)).toThrow(RangeError);
  });
});

describe('a difference of proportions', () => {
  it.each([
    [56, 70, 48, 80, 0.0524, 0.3339],
    [9, 10, 3, 10, 0.1705, 0.809],
    [6, 7, 2, 7, 0.0582, 0.8062],
    [5, 56, 0, 29, -0.0381, 0.1926],
    [0, 10, 0, 20, -0.1611, 0.2775],
    [0, 10, 0, 10, -0.2775, 0.2775],
    [10, 10, 0, 20, 0.6791, 1],
    [10, 10, 0, 10, 0.6075, 1],
  ])(
    '%d/%d - %d/%d has the interval that Newcombe 1998 (873) printed in table II',
    (a, m, b, n, low, high) => {
      const estimate = differenceOfProportions({ count: a, of: m }, { count: b, of: n });
      expect(estimate?.low).toBeCloseTo(low, 4);
      expect(estimate?.high).toBeCloseTo(high, 4);
    },
  );

  it('says nothing when one side has nothing', () => {
    expect(differenceOfProportions({ count: 0, of: 0 }, { count: 1, of: 2 })).toBeNull();
  });
});

describe('a mean', () => {
  it('of 2, 4, 4, 4, 5, 5, 7, 9 is 5 with standard error √(32/7/8)', () => {
    const estimate = mean([
      { value: 2, count: 1 },
      { value: 4, count: 3 },
      { value: 5, count: 2 },
      { value: 7, count: 1 },
      { value: 9, count: 1 },
    ]);
    expect(estimate?.value).toBe(5);
    expect(estimate?.high).toBeCloseTo(5 + 1.959964 * Math.sqrt(32 / 7 / 8), 6);
    expect(estimate?.low).toBeCloseTo(5 - 1.959964 * Math.sqrt(32 / 7 / 8), 6);
  });

  it('of a single rating claims no precision', () => {
    expect(mean([{ value: 5, count: 1 }])).toBeNull();
  });
});

describe('a ratio of rates', () => {
  const exposed = { events: 41, exposure: 28_010 };
  const unexposed = { events: 15, exposure: 19_017 };

  it('agrees with the published example of 41 in 28,010 against 15 in 19,017 person-years', () => {
    const estimate = rateRatio(exposed, unexposed);
    // Rothman & Greenland's data in the manual of Stata's `ir`: 1.855759, exact interval 1.005684 to 3.6093.
    // The exact interval never covers less than 95 %, so the score interval lies just inside it.
    expect(estimate?.value).toBeCloseTo(1.855759, 6);
    expect(estimate?.low).toBeGreaterThan(1.005684);
    expect(estimate?.low).toBeLessThan(1.06);
    expect(estimate?.high).toBeLessThan(3.6093);
    expect(estimate?.high).toBeGreaterThan(3.25);
  });

  it('has bounds that solve the score equation of Graham, Mengersen & Morton 2003', () => {
    const estimate = rateRatio(exposed, unexposed);
    for (const bound of [estimate?.low ?? NaN, estimate?.high ?? NaN]) {
      const odds = (bound * exposed.exposure) / unexposed.exposure;
      const score = (exposed.events - odds * unexposed.events) ** 2 / (odds * 56);
      expect(Math.sqrt(score)).toBeCloseTo(normalQuantile(0.95), 9);
    }
  });

  it('still bounds a group in which nobody took part', () => {
    const estimate = rateRatio({ events: 0, exposure: 500 }, { events: 40, exposure: 1000 });
    expect(estimate?.value).toBe(0);
    expect(estimate?.low).toBe(0);
    expect(estimate?.high).toBeGreaterThan(0);
    expect(estimate?.high).toBeLessThan(0.25);
    expect(rateRatio({ events: 4, exposure: 10 }, { events: 0, exposure: 10 })?.high).toBe(Infinity);
    expect(rateRatio({ events: 0, exposure: 10 }, { events: 0, exposure: 10 })).toBeNull();
    expect(() => rateRatio({ events: 1, exposure: 0 }, { events: 1, exposure: 1 })).toThrow(RangeError);
  });

  it('turns into its reciprocal when the groups change places', () => {
    const events = fc.integer({ min: 1, max: 5000 });
    const exposure = fc.integer({ min: 1, max: 100_000 });
    fc.assert(
      fc.property(events, exposure, events, exposure, (a, m, b, n) => {
        const there = rateRatio({ events: a, exposure: m }, { events: b, exposure: n });
        const back = rateRatio({ events: b, exposure: n }, { events: a, exposure: m });
        expect((there?.low ?? NaN) * (back?.high ?? NaN)).toBeCloseTo(1, 6);
        expect((there?.value ?? NaN) * (back?.value ?? NaN)).toBeCloseTo(1, 6);
      }),
    );
  });
});

describe('a representation ratio', () => {
  it('is the share of the participants over the share of the residents', () => {
    // 15 of 148 participants (0.0624 to 0.1605) from a district where a fifth of the people live.
    const estimate = representationRatio({ count: 15, of: 148 }, { count: 2000, of: 10_000 });
    expect(estimate?.value).toBeCloseTo(15 / 148 / 0.2, 10);
    expect(estimate?.low).toBeCloseTo(0.0624 / 0.2, 3);
    expect(estimate?.high).toBeCloseTo(0.1605 / 0.2, 3);
  });

  it('says nothing about a group that does not live there, or when nobody took part', () => {
    expect(representationRatio({ count: 1, of: 10 }, { count: 0, of: 100 })).toBeNull();
    expect(representationRatio({ count: 0, of: 0 }, { count: 10, of: 100 })).toBeNull();
  });
});
