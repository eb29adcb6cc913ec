import { describe, expect, it } from '@jest/globals';
import { readText } from '../features/read-text.ts';
import { shelfCount } from '../features/fingerprint.ts';
import type { LexiconLanguage } from '../lexicon/lexicon.ts';
import { readCollection } from '../learning/texts.ts';
import { shippedModel } from '../tagger.ts';
import { FeatureRows } from './feature-rows.ts';

const counts = (shelves: Readonly<Record<number, number>>): Uint8Array => {
  const all = new Uint8Array(shelfCount);
  for (const [shelf, count] of Object.entries(shelves)) all[Number(shelf)] = count;
  return all;
};

describe('the rows of features', () => {
  it('are found by shelf and mark, and others are not', () => {
    const rows = new FeatureRows(counts({ 0: 1, 7: 2, 65_535: 1 }), Int32Array.of(5, -3, 5, 0));
    expect([rows.rowOf(0, 5), rows.rowOf(7, -3), rows.rowOf(7, 5), rows.rowOf(65_535, 0)]).toEqual([
      0, 1, 2, 3,
    ]);
    expect([rows.rowOf(0, 0), rows.rowOf(1, 5), rows.rowOf(7, 0), rows.rowOf(65_535, 5)]).toEqual([
      -1, -1, -1, -1,
    ]);
  });

  it('refuse marks that do not fit the shelves', () => {
    expect(() => new FeatureRows(counts({ 3: 2 }), Int32Array.of(1))).toThrow('do not fit');
  });

  it('of the shipped model are each of one feature', () => {
    const model = shippedModel();
    const names = new Map<number, string>();
    const mistaken = new Set<string>();
    for (const { text, lang } of readCollection().texts.filter((_, i) => i % 10 === 0))
      for (const { name, kind, parts } of readText(text, lang as LexiconLanguage).features) {
        const row = model.rowOf(kind, ...parts);
        if (row < 0) continue;
        if ((names.get(row) ?? name) !== name) mistaken.add(name);
        names.set(row, name);
      }
    expect([...mistaken]).toEqual([]);
    expect(names.size).toBeGreaterThan(50_000);
  });
});
