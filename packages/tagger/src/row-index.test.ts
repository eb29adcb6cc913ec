import { describe, expect, it } from '@jest/globals';
import { RowIndex } from './row-index.ts';
import { shippedModel } from './tagger.ts';

describe('the rows of features', () => {
  it('are found by name, and others are not', () => {
    const rows = new RowIndex(['c REPLY', 'm en answ lett', '', 'w fr réponse']);
    expect(['c REPLY', 'm en answ lett', '', 'w fr réponse'].map((name) => rows.rowOf(name))).toEqual([
      0, 1, 2, 3,
    ]);
    expect(rows.rowOf('m en lett answ')).toBeUndefined();
  });

  it('refuse a name that stands twice', () => {
    expect(() => new RowIndex(['a', 'b', 'a'])).toThrow('cannot be told from another');
  });

  it('of the shipped model are all found, and none is taken for a name that it does not know', () => {
    const names = shippedModel().names();
    const rows = new RowIndex(names);
    expect(names.every((name, row) => rows.rowOf(name) === row)).toBe(true);
    expect(names.filter((name) => rows.rowOf(`${name} `) !== undefined)).toEqual([]);
  });
});
