import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { hidesEnough, suppressList } from './suppression.ts';

const counts = fc.array(fc.oneof(fc.nat(6), fc.nat(200)), { maxLength: 8 });

describe('a list of groups with its total', () => {
  it('is shown whole when no group is small, groups of nobody included', () => {
    expect(suppressList([5, 0, 12])).toEqual({ cells: [5, 0, 12], total: 17 });
    expect(suppressList([])).toEqual({ cells: [], total: 0 });
  });

  it('withholds a second group, or else the total would give the first away', () => {
    expect(suppressList([3, 40, 12])).toEqual({ cells: [null, 40, null], total: 55 });
  });

  it('does not leave two groups of one person whose sum gives both away', () => {
    expect(suppressList([1, 1, 40])).toEqual({ cells: [null, null, null], total: 42 });
  });

  it('does not leave groups that can only all be just under the threshold', () => {
    expect(suppressList([4, 4, 4, 6])).toEqual({ cells: [null, null, null, null], total: 18 });
  });

  it('does not count one withheld group as hidden, however large', () => {
    expect(hidesEnough([70], 5)).toBe(false);
    expect(hidesEnough([], 5)).toBe(false);
    expect(hidesEnough([2, 70], 5)).toBe(true);
  });

  it('withholds the total when there is nothing else to hide behind', () => {
    expect(suppressList([3, 0, 0])).toEqual({ cells: [null, 0, 0], total: null });
    expect(suppressList([1, 1, 1, 1, 1])).toEqual({ cells: [null, null, null, null, null], total: null });
  });

  it('never shows a small group, nor a false count', () => {
    fc.assert(
      fc.property(counts, fc.integer({ min: 2, max: 12 }), (groups, threshold) => {
        const { cells, total } = suppressList(groups, threshold);
        cells.forEach((cell, i) => {
          if (cell !== null) expect(cell === groups[i] && (cell === 0 || cell >= threshold)).toBe(true);
        });
        expect(total === null || total === 0 || total >= threshold).toBe(true);
      }),
    );
  });

  it('lets nobody work out a withheld group by subtraction, even knowing that none of them is empty', () => {
    fc.assert(
      fc.property(counts, (groups) => {
        const { cells, total } = suppressList(groups);
        const hidden = cells.flatMap((cell, i) => (cell === null ? [groups[i] ?? 0] : []));
        if (hidden.length === 0 || total === null) return;
        const left = total - cells.reduce<number>((sum, cell) => sum + (cell ?? 0), 0);
        // One hidden group could be 1 with the others making up the rest, or more with the others at 1.
        expect(left).toBeGreaterThanOrEqual(5);
        expect(left - (hidden.length - 1)).toBeGreaterThan(1);
        expect(hidden.length).toBeGreaterThanOrEqual(2);
      }),
    );
  });

  it('withholds no more than it must: dropping the last partner would expose somebody', () => {
    fc.assert(
      fc.property(counts, (groups) => {
        const { cells } = suppressList(groups);
        const small = groups.filter((count) => count > 0 && count < 5).length;
        const partners = cells.filter((cell, i) => cell === null && (groups[i] ?? 0) >= 5).length;
        expect(partners).toBeLessThanOrEqual(small === 0 ? 0 : 1);
      }),
    );
  });

  it('refuses what is no number of people', () => {
    expect(() => suppressList([-1])).toThrow(RangeError);
    expect(() => suppressList([1.5])).toThrow(RangeError);
    expect(() => suppressList([7], 1)).toThrow(RangeError);
  });
});
