import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { boundsOf, bucketOf, overflowBucket, quantile, relativeError } from './histogram.ts';

const hours = fc.double({ min: 0.1, max: 9000, noNaN: true });

function count(values: readonly number[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(bucketOf(value), (counts.get(bucketOf(value)) ?? 0) + 1);
  return counts;
}

describe('buckets of waiting hours', () => {
  it('put every waiting time between the bounds of its bucket', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1e6, noNaN: true }), (value) => {
        const { from, to } = boundsOf(bucketOf(value));
        expect(value <= to && (value > from || (value === 0 && from === 0))).toBe(true);
      }),
    );
  });

  it('keep an edge in the lower bucket', () => {
    expect(bucketOf(0)).toBe(0);
    expect(bucketOf(0.1)).toBe(0);
    expect(bucketOf(0.11)).toBe(1);
    expect(bucketOf(0.110001)).toBe(2);
    expect(bucketOf(1e9)).toBe(overflowBucket);
  });

  it('leave no gap up to more than a year', () => {
    for (let bucket = 1; bucket <= overflowBucket; bucket++) {
      expect(boundsOf(bucket).from).toBe(boundsOf(bucket - 1).to);
    }
    expect(boundsOf(overflowBucket).from).toBeGreaterThan(366 * 24);
  });

  it('refuse a wait that cannot be', () => {
    for (const wrong of [-0.01, NaN, Infinity]) expect(() => bucketOf(wrong)).toThrow(RangeError);
    for (const wrong of [-1, 1.5, overflowBucket + 1]) expect(() => boundsOf(wrong)).toThrow(RangeError);
  });
});

describe('a quantile from buckets', () => {
  it('is within the stated error of the quantile of the values themselves', () => {
    const q = fc.double({ min: 0.01, max: 0.99, noNaN: true });
    fc.assert(
      fc.property(fc.array(hours, { minLength: 1, maxLength: 200 }), q, (values, at) => {
        const sorted = values.toSorted((a, b) => a - b);
        const exact = sorted[Math.ceil(values.length * at) - 1] ?? NaN;
        const read = quantile(count(values), at)?.value ?? NaN;
        // 0.1 h itself lies in bucket 0, whose error is 3 minutes.
        expect(Math.abs(read - exact)).toBeLessThanOrEqual(Math.max(relativeError * exact, 0.05));
      }),
    );
  });

  it('is the same whether the districts were counted together or apart', () => {
    fc.assert(
      fc.property(fc.array(hours, { minLength: 1 }), fc.array(hours), (north, south) => {
        const merged = count(north);
        for (const [bucket, n] of count(south)) merged.set(bucket, (merged.get(bucket) ?? 0) + n);
        expect(quantile(merged, 0.5)).toEqual(quantile(count([...north, ...south]), 0.5));
      }),
    );
  });

  it('has the interval between the 40th and the 61st of 100 values, as Campbell & Gardner 1988 give', () => {
    const counts = new Map(Array.from({ length: 100 }, (_, i) => [i + 1, 1]));
    const median = quantile(counts, 0.5);
    expect(median?.interval).toEqual({ low: boundsOf(40).from, high: boundsOf(61).to });
    expect(median?.n).toBe(100);
  });

  it('claims no interval when there are too few values', () => {
    expect(quantile(count([1, 2, 3, 4, 5]), 0.5)?.interval).toBeNull();
    expect(quantile(count([1, 2, 3, 4, 5, 6]), 0.5)?.interval).not.toBeNull();
    expect(quantile(new Map(), 0.5)).toBeNull();
  });

  it('says "at least" when half of the answers took more than a year', () => {
    const median = quantile(count([1, 20_000, 30_000]), 0.5);
    expect(median).toMatchObject({ atLeast: true, value: boundsOf(overflowBucket).from });
  });

  it('refuses counts that no record can produce', () => {
    expect(() => quantile(new Map([[3, -1]]), 0.5)).toThrow(RangeError);
    expect(() => quantile(new Map([[3, 1]]), 1)).toThrow(RangeError);
  });
});
