import { describe, expect, it } from '@jest/globals';
import { effectRows } from './effect-rows.ts';
import { readEffectView } from './effect.tsx';

const moved = (before: number, gained: number, lost: number) => ({
  before,
  after: before + gained - lost,
  gained,
  lost,
});
const still = moved(5, 0, 0);
const byTerm = [
  { term: 'data.volume' as const, tagged: moved(10, 1, 0), voiced: still },
  { term: 'data.quality' as const, tagged: moved(10, 6, 6), voiced: moved(4, 0, 3) },
  { term: 'data.issues' as const, tagged: moved(10, 0, 4), voiced: moved(4, 1, 0) },
  { term: 'data.unexploited-value' as const, tagged: moved(10, 0, 0), voiced: still },
];
const termsBy = (order: 'change' | 'framework', evidence: 'all' | 'voiced' = 'all') =>
  effectRows(byTerm, { order, evidence }).map(({ term }) => term.replace('data.', ''));

describe('the effect of reading old texts again', () => {
  it('comes with the largest change first, whichever way it goes, and much coming and going before none', () => {
    expect(termsBy('change')).toEqual(['issues', 'volume', 'quality', 'unexploited-value']);
  });

  it('comes in the order of the framework for whoever wants that', () => {
    expect(termsBy('framework')).toEqual(['volume', 'quality', 'issues', 'unexploited-value']);
  });

  it('can be looked at for what people put into words only', () => {
    expect(termsBy('change', 'voiced')).toEqual(['quality', 'issues', 'volume', 'unexploited-value']);
    expect(effectRows(byTerm, { order: 'change', evidence: 'voiced' })[0]).toMatchObject({
      before: 4,
      after: 1,
    });
  });

  it('is shown as the address says, and in the usual way where that makes no sense', () => {
    expect(readEffectView(new URLSearchParams('order=framework&evidence=voiced'))).toEqual({
      order: 'framework',
      evidence: 'voiced',
    });
    expect(readEffectView(new URLSearchParams('order=sideways'))).toEqual({
      order: 'change',
      evidence: 'all',
    });
  });
});
