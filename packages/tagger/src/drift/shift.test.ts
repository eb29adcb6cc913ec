import { describe, expect, it } from '@jest/globals';
import { seededRandom } from '../learning/random.ts';
import { meanShift, shareShift, stabilityShift, upperChiSquare, upperNormal } from './shift.ts';
import type { Shift } from './shift.ts';

const random = seededRandom(7);
const rounds = 1000;

function draw(shares: readonly number[], size: number): number[] {
  const counts = shares.map(() => 0);
  for (let i = 0; i < size; i += 1) {
    let left = random();
    const bin = shares.findIndex((share) => (left -= share) < 0);
    counts[bin < 0 ? shares.length - 1 : bin]! += 1;
  }
  return counts;
}

/** How often two draws of the same source go beyond the threshold. */
function falseAlarmRate(compare: () => Shift | null): number {
  let alarms = 0;
  for (let round = 0; round < rounds; round += 1) {
    const shift = compare();
    if (shift && Math.abs(shift.value) > shift.threshold) alarms += 1;
  }
  return alarms / rounds;
}

describe('quantiles', () => {
  it.each([
    [0.05, 1.644854],
    [0.025, 1.959964],
    [0.001, 3.090232],
    [0.00001, 4.264891],
  ])('of the normal: %d of all values lie above %d', (tail, value) => {
    expect(upperNormal(tail)).toBeCloseTo(value, 3);
  });

  it.each([
    [0.05, 1, 3.841],
    [0.05, 6, 12.592],
    [0.001, 6, 22.458],
    [0.0001, 20, 52.386],
    [0.01, 32, 53.486],
  ])('of chi-square: %d of all values with %d degrees of freedom lie above %d', (tail, freedom, value) => {
    expect(Math.abs(upperChiSquare(tail, freedom) / value - 1)).toBeLessThan(0.012);
  });
});

describe('two windows from the same source', () => {
  const mix = [0.4, 0.2, 0.15, 0.1, 0.08, 0.04, 0.02, 0.01];

  it.each([
    [1500, 1500],
    [1500, 200],
    [300, 60],
  ])('go beyond the threshold of the stability index about as often as stated (%d and %d texts)', (n, m) => {
    const rate = falseAlarmRate(() => stabilityShift(draw(mix, n), draw(mix, m), 0.05, 0));
    expect(rate).toBeGreaterThan(0.02);
    expect(rate).toBeLessThan(0.07);
  });

  it('go beyond the threshold of a share about as often as stated', () => {
    const rate = falseAlarmRate(() =>
      shareShift(
        { count: draw([0.1, 0.9], 400)[0]!, of: 400 },
        { count: draw([0.1, 0.9], 100)[0]!, of: 100 },
        0.05,
        0,
      ),
    );
    expect(rate).toBeGreaterThan(0.02);
    expect(rate).toBeLessThan(0.07);
  });
});

describe('a shift', () => {
  it('of the stability index is the sum over the bins of difference times log ratio', () => {
    const { value } = stabilityShift([400, 600], [600, 400], 0.05, 0.1)!;
    expect(value).toBeCloseTo(2 * 0.2 * Math.log(1.5), 2);
  });

  it('is the same whichever window is called the reference', () => {
    const there = stabilityShift([40, 60, 3], [80, 300, 90], 0.05, 0.1)!;
    const back = stabilityShift([80, 300, 90], [40, 60, 3], 0.05, 0.1)!;
    expect(there.value).toBeCloseTo(back.value, 12);
    expect(there.threshold).toBeCloseTo(back.threshold, 12);
  });

  it('needs to be larger where fewer texts were read', () => {
    const few = stabilityShift([40, 60], [60, 40], 0.001, 0)!;
    const many = stabilityShift([4000, 6000], [6000, 4000], 0.001, 0)!;
    expect(few.threshold).toBeGreaterThan(50 * many.threshold);
  });

  it('cannot be told where all texts are in one bin, or there is none', () => {
    expect(stabilityShift([100, 0], [100, 0], 0.05, 0.1)).toBeNull();
    expect(stabilityShift([0, 0], [0, 0], 0.05, 0.1)).toBeNull();
  });

  it('of means is certain of nothing because all texts of a window happen to be the same', () => {
    const { value, threshold } = meanShift(
      { mean: 0, variance: 0, n: 50 },
      { mean: 0.01, variance: 0, n: 50 },
      0.01,
      0,
    );
    expect(Math.abs(value - 0.01)).toBeLessThan(1e-12);
    expect(threshold).toBeGreaterThan(0);
  });
});
