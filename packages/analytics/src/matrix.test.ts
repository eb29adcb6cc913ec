import { describe, expect, it } from '@jest/globals';
import { termIds } from '@concivis/framework';
import { applyDelta } from './apply-delta.ts';
import { matrixOf } from './matrix.ts';

const figuresOf = (view: ReturnType<typeof matrixOf>) => [
  ...view.elements.flatMap(({ benefits, challenges }) => [...benefits, ...challenges]),
  ...view.sides.flatMap(({ barriers, enablers }) => [...barriers, ...enablers]),
];

describe('the framework matrix', () => {
  it('has four elements and two sides, and each of the 32 terms in its place once', () => {
    const view = matrixOf({}, {});
    expect(view.elements.map(({ benefits, challenges }) => [benefits.length, challenges.length])).toEqual([
      [2, 2],
      [2, 2],
      [2, 3],
      [2, 2],
    ]);
    expect(
      view.sides.map(({ side, barriers, enablers }) => [side, barriers.length, enablers.length]),
    ).toEqual([
      ['government', 4, 4],
      ['citizen', 5, 2],
    ]);
    expect(
      figuresOf(view)
        .map(({ term }) => term)
        .sort(),
    ).toEqual(termIds.toSorted());
  });

  it('claims no share and no trend while there is nothing', () => {
    const view = matrixOf({}, {});
    expect(figuresOf(view).every(({ count, share }) => count === 0 && share === null)).toBe(true);
    expect(figuresOf(view).every(({ trend }) => trend.kind === 'not-enough-data')).toBe(true);
  });

  it('shows count, share with its interval, and trend of a term', () => {
    const view = matrixOf(
      { interactions: 70, 'term:data.quality': 56, 'term:citizen.distrust': 1 },
      { interactions: 80, 'term:data.quality': 48 },
    );
    expect(view.interactions).toBe(70);
    expect(view.previousInteractions).toBe(80);
    const quality = view.elements[0]?.benefits.find(({ term }) => term === 'data.quality');
    expect(quality).toMatchObject({ count: 56, share: { value: 0.8 }, trend: { direction: 'rising' } });
    const distrust = view.sides[1]?.barriers.find(({ term }) => term === 'citizen.distrust');
    expect(distrust).toMatchObject({ count: 1, share: { value: 1 / 70 } });
  });

  it('follows a delta', () => {
    const cell = { day: '2026-03-01', service: null, department: null, district: null, channel: 'web' };
    const after = applyDelta({ interactions: 1 }, [
      { ...cell, measure: 'interactions', change: 1 },
      { ...cell, measure: 'term:tailoring.customisation', change: 1 },
    ]);
    const row = matrixOf(after, {}).elements[2];
    expect(row?.element).toBe('tailoring');
    expect(row?.benefits[0]).toMatchObject({
      term: 'tailoring.customisation',
      count: 1,
      share: { value: 0.5 },
    });
  });

  it('refuses totals that cannot have been counted', () => {
    expect(() => matrixOf({ 'term:data.quality': 1 }, {})).toThrow(RangeError);
    expect(() => matrixOf({ interactions: -1 }, {})).toThrow(RangeError);
  });
});
