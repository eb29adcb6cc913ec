import { describe, expect, it } from '@jest/globals';
import { bootstrap, macroF1, microF1, reliability } from './figures.ts';

const judged = [
  { asserted: new Set(['a']), truth: new Set(['a']) },
  { asserted: new Set(['a', 'b']), truth: new Set(['b']) },
  { asserted: new Set<string>(), truth: new Set(['b']) },
];

describe('figures of agreement', () => {
  it('average F1 over the terms that occur', () => {
    expect(macroF1(judged, ['a', 'b', 'never'])).toBeCloseTo((2 / 3 + 2 / 3) / 2);
    expect(microF1(judged, ['a', 'b'])).toBeCloseTo(4 / 6);
  });

  it('come with an interval around them that is the same each time', () => {
    const figure = bootstrap(judged, (drawn) => microF1(drawn, ['a', 'b']), 200);
    expect(figure.low).toBeLessThanOrEqual(figure.value);
    expect(figure.high).toBeGreaterThanOrEqual(figure.value);
    expect(bootstrap(judged, (drawn) => microF1(drawn, ['a', 'b']), 200)).toEqual(figure);
  });

  it('show a gap between what was predicted and what was so', () => {
    const predictions = [0.9, 0.9, 0.9, 0.9].map((probability, i) => ({ probability, truth: i < 2 }));
    expect(reliability(predictions).error).toBeCloseTo(0.4);
  });
});
