import { describe, expect, it } from '@jest/globals';
import type { TermId } from '@concivis/framework';
import { compareModels, type JudgedPair } from './compare-models.ts';

const set = (...terms: TermId[]) => new Set(terms);
const pair = (truth: TermId[], running: TermId[], proposed: TermId[]): JudgedPair => ({
  truth: set(...truth),
  running: set(...running),
  proposed: set(...proposed),
});

const better = Array.from({ length: 60 }, (_, n) =>
  pair([n % 2 === 0 ? 'data.issues' : 'citizen.distrust'], n % 3 === 0 ? [] : ['data.issues'], [
    n % 2 === 0 ? 'data.issues' : 'citizen.distrust',
  ]),
);

describe('two models on the same texts', () => {
  it('are told apart, with an interval for the difference that does not hold zero when one is clearly better', () => {
    const { texts, terms, categories } = compareModels(better, 300);
    expect(texts).toBe(60);
    expect(terms.micro.proposed).toEqual({ value: 1, low: 1, high: 1 });
    expect(terms.micro.difference.low).toBeGreaterThan(0);
    expect(terms.micro.difference.value).toBeCloseTo(
      (terms.micro.proposed.value ?? 0) - (terms.micro.running.value ?? 0),
      3,
    );
    // Only one of the two terms is a category.
    expect(categories.macro.running.value).toBeGreaterThan(terms.macro.running.value ?? 1);
  });

  it('differ by nothing when they say the same, however the texts are drawn', () => {
    const same = better.map(({ truth, running }) => ({ truth, running, proposed: running }));
    const { terms } = compareModels(same, 200);
    expect(terms.macro.difference).toEqual({ value: 0, low: 0, high: 0 });
    expect(terms.macro.running).toEqual(terms.macro.proposed);
  });

  it('have the F1 of each term, and none where nothing was there to find or say', () => {
    const { byTerm } = compareModels([pair(['data.issues'], ['data.volume'], ['data.issues'])], 10);
    const of = (term: TermId) => byTerm.find((each) => each.term === term);
    expect(of('data.issues')).toEqual({ term: 'data.issues', texts: 1, running: 0, proposed: 1 });
    expect(of('data.volume')).toEqual({ term: 'data.volume', texts: 0, running: 0, proposed: null });
    expect(of('data.quality')).toEqual({ term: 'data.quality', texts: 0, running: null, proposed: null });
  });

  it('have figures of nothing on no texts', () => {
    const { terms } = compareModels([], 10);
    expect(terms.macro.difference).toEqual({ value: null, low: null, high: null });
  });
});
