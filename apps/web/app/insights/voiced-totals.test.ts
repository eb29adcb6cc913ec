import { describe, expect, it } from '@jest/globals';
import { matrixOf } from '@concivis/analytics';
import { voicedTotals } from './voiced-totals.ts';

describe('what people say', () => {
  it('counts only what was put into words, of all interactions', () => {
    const totals = {
      interactions: 10,
      'term:data.issues': 4,
      'voiced:data.issues': 1,
      'term:data.volume': 3,
    };
    const [data] = matrixOf(voicedTotals(totals), {}).elements;
    expect(data?.challenges[0]).toMatchObject({ count: 1, share: { value: 0.1 } });
    expect(data?.benefits[0]).toMatchObject({ count: 0, share: { value: 0 } });
  });

  it('leaves everything else as it is', () => {
    expect(voicedTotals({ interactions: 2, 'feedback.rating:5': 1 })).toEqual({
      interactions: 2,
      'feedback.rating:5': 1,
    });
  });
});
