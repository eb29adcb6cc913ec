import { describe, expect, it } from '@jest/globals';
import { readTrainingTexts } from '../learning/texts.ts';
import { compareCourses, meanOfRuns, reviewsToReach } from './compare-courses.ts';
import { orderNames } from './orders.ts';
import { poolKinds, ReviewSimulation } from './simulate-review.ts';

const texts = readTrainingTexts().filter((_, i) => i % 16 === 0);
const tiny = { seedTexts: 100, pool: 150, heldOut: 80, batch: 40, batches: 1, runs: 1, epochs: 2 };

describe('a simulated review', () => {
  it.each(poolKinds)('of the %s pool goes the same way every time, in every order', (kind) => {
    const once = new ReviewSimulation(texts, tiny).run(kind, orderNames);
    expect(new ReviewSimulation(texts, tiny).run(kind, orderNames)).toEqual(once);
    expect(once.map(({ order }) => order)).toEqual(orderNames);
    for (const { reached } of once) {
      expect(reached.map(({ reviewed }) => reviewed)).toEqual([100, 140]);
      expect(reached[0]).toEqual(once[0]?.reached[0]);
    }
  });
});

describe('the comparison', () => {
  const reached = (...f1: number[]) =>
    f1.map((macroOf32, i) => ({ reviewed: 100 + i * 50, macroOf32, macroOf17: macroOf32 }));

  it('counts the reviews until an F1 is reached, in a straight line between two trainings', () => {
    expect(reviewsToReach(reached(0.1, 0.2, 0.4), 0.3)).toBeCloseTo(75);
    expect(reviewsToReach(reached(0.1, 0.2, 0.4), 0.05)).toBe(0);
    expect(reviewsToReach(reached(0.1, 0.2, 0.4), 0.5)).toBeNull();
  });

  it('sets each repetition beside the random order of the same one', () => {
    const rows = compareCourses([
      { order: 'random', run: 1, reached: reached(0.1, 0.2) },
      { order: 'random', run: 2, reached: reached(0.2, 0.3) },
      { order: 'gain', run: 1, reached: reached(0.1, 0.3) },
      { order: 'gain', run: 2, reached: reached(0.2, 0.42) },
    ]);
    expect(rows[1]?.gain.value).toBeCloseTo(0.11);
    expect(rows[1]?.reviewsNeeded?.value).toBeCloseTo((25 + 50 / 2.2) / 2);
    expect(() => compareCourses([{ order: 'gain', run: 1, reached: reached(0.1) }])).toThrow(RangeError);
  });

  it("gives a mean the interval of Student's t", () => {
    // 1, 2, 3: standard error 1 / √3, t with 2 degrees of freedom 4.303.
    const { value, low, high } = meanOfRuns([1, 2, 3]);
    expect(value).toBe(2);
    expect(high - 2).toBeCloseTo(4.303 / Math.sqrt(3), 3);
    expect(2 - low).toBeCloseTo(high - 2, 12);
  });
});
