import { describe, expect, it } from '@jest/globals';
import { countVerdicts, termDifferences } from './term-differences.ts';

const terms = termDifferences([
  { term: 'data.volume', texts: 3, running: null, proposed: 0.5 },
  { term: 'data.quality', texts: 40, running: 0.804, proposed: 0.795 },
  { term: 'data.issues', texts: 12, running: 0.7, proposed: 0.6 },
  { term: 'interaction.new-ideas', texts: 9, running: 0.4, proposed: 0.55 },
]);

describe('the terms of a comparison', () => {
  it('come with what got better first and worse last, then what cannot be judged', () => {
    expect(terms.map(({ term, verdict }) => [term, verdict])).toEqual([
      ['interaction.new-ideas', 'better'],
      ['data.quality', 'same'],
      ['data.issues', 'worse'],
      ['data.volume', 'unknown'],
    ]);
  });

  it('differ only where the figures that are shown differ', () => {
    expect(terms.find(({ term }) => term === 'data.quality')?.difference).toBe(0);
    expect(terms.find(({ term }) => term === 'data.issues')?.difference).toBe(-0.1);
  });

  it('say where hardly any text carries them', () => {
    expect(terms.filter(({ few }) => few).map(({ term }) => term)).toEqual([
      'interaction.new-ideas',
      'data.volume',
    ]);
  });

  it('are counted by what became of them', () => {
    expect(countVerdicts(terms)).toEqual({ better: 1, worse: 1, same: 1, unknown: 1 });
  });
});
