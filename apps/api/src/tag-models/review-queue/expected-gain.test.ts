import { describe, expect, it } from '@jest/globals';
import { expectedGain } from './expected-gain.ts';

describe('what a review is expected to teach', () => {
  it('is more where the model is nearer to changing its mind', () => {
    const gains = [0, 0.2, 0.7, 1].map((closeness) => expectedGain({ closeness, reviewed: 3 }));
    expect(gains).toEqual(gains.toSorted((a, b) => a - b));
    expect(new Set(gains).size).toBe(4);
  });

  it('is more of a term that few texts were reviewed for, and never without end', () => {
    const gains = [0, 1, 10, 1_000].map((reviewed) => expectedGain({ closeness: 0.5, reviewed }));
    expect(gains).toEqual(gains.toSorted((a, b) => b - a));
    expect(new Set(gains).size).toBe(4);
    expect(expectedGain({ closeness: 1, reviewed: 0 })).toBe(1);
  });

  it('lets a rare term a little off its threshold go before a common one at it', () => {
    expect(expectedGain({ closeness: 0.8, reviewed: 1 })).toBeGreaterThan(
      expectedGain({ closeness: 1, reviewed: 50 }),
    );
  });
});
