import { describe, expect, it } from '@jest/globals';
import { packWeights, PackedWeights } from './packed-weights.ts';

const rows = Float32Array.of(0.7, -0.35, 0.01, 0, 0, 0, 0, 0, -5, 5, 2, -0.1);
const { halves, scales } = packWeights(rows, 4);
const packed = new PackedWeights(4, halves, scales);

describe('packed weights', () => {
  it('are within half a fourteenth of the largest weight of their row', () => {
    for (const [i, weight] of rows.entries()) {
      const row = Math.floor(i / 4);
      const largest = Math.max(...rows.slice(row * 4, row * 4 + 4).map(Math.abs));
      expect(Math.abs(packed.at(row, i % 4) - weight)).toBeLessThanOrEqual(largest / 13);
    }
  });

  it('are added to scores as they are read one by one', () => {
    const scores = new Float64Array(4);
    packed.addTo(scores, 0, 2);
    packed.addTo(scores, 2, -1);
    for (const [t, score] of scores.entries())
      expect(score).toBeCloseTo(2 * packed.at(0, t) - packed.at(2, t), 12);
  });

  it('refuse what does not fit', () => {
    expect(() => new PackedWeights(4, halves, scales.slice(1))).toThrow('do not fit');
    expect(() => packWeights(Float32Array.of(1e6, 0), 2)).toThrow('cannot be packed');
  });
});
