import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { recalibrated } from './calibrate.ts';

const probability = fc.integer({ min: 1, max: 999 }).map((thousandths) => thousandths / 1000);

describe('a probability put through a calibration', () => {
  it('stays what it is where nothing is to be changed, and where it is certain', () => {
    expect(recalibrated(0.3, { slope: 1, shift: 0 })).toBeCloseTo(0.3);
    expect(recalibrated(0, { slope: 0.8, shift: -0.5 })).toBe(0);
    expect(recalibrated(1, { slope: 0.8, shift: -0.5 })).toBe(1);
  });

  it('comes nearer to the middle when a model was too sure', () => {
    expect(recalibrated(0.95, { slope: 0.5, shift: 0 })).toBeCloseTo(0.8134, 3);
    expect(recalibrated(0.05, { slope: 0.5, shift: 0 })).toBeCloseTo(0.1866, 3);
  });

  it('keeps the order of any two', () => {
    fc.assert(
      fc.property(probability, probability, (a, b) => {
        const [x, y] = [a, b].map((p) => recalibrated(p, { slope: 0.8, shift: -0.46 }));
        expect(Math.sign(x! - y!)).toBe(Math.sign(a - b));
      }),
    );
  });
});
