import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { cohenKappa, krippendorffAlpha, type Pair } from './agreement.ts';
import { fScores } from './f-score.ts';

/** The pairs of a published agreement table: rows are the first coder's codes, columns the second's. */
function pairsOf(table: readonly (readonly number[])[]): Pair<number>[] {
  return table.flatMap((row, one) =>
    row.flatMap((count, two) => Array.from({ length: count }, (): Pair<number> => [one, two])),
  );
}

/** The units of a published reliability matrix: one line per coder, '.' where a unit was not coded. */
function unitsOf(...coders: readonly string[]): (string | null)[][] {
  const lines = coders.map((line) => line.trim().split(/\s+/));
  return (lines[0] ?? []).map((_, unit) =>
    lines.map((line) => (line[unit] === '.' ? null : (line[unit] ?? null))),
  );
}

describe("Cohen's kappa", () => {
  it('is 0.492 in the worked example of Cohen 1960', () => {
    const kappa = cohenKappa(
      pairsOf([
        [88, 14, 18],
        [10, 40, 10],
        [2, 6, 12],
      ]),
    );
    expect(kappa?.value).toBeCloseTo(0.492, 3);
  });

  it('is 0.493 with standard error 0.057 for the two pathologists of Agresti 2002, section 10.5', () => {
    const kappa = cohenKappa(
      pairsOf([
        [22, 2, 2, 0],
        [5, 7, 14, 0],
        [0, 2, 36, 0],
        [0, 1, 17, 10],
      ]),
    );
    expect(kappa?.value).toBeCloseTo(0.493, 3);
    expect(((kappa?.high ?? NaN) - (kappa?.value ?? NaN)) / 1.959964).toBeCloseTo(0.057, 3);
  });

  it('is 1 for two coders who agree on codes that vary, and undefined when the code never varies', () => {
    expect(
      cohenKappa([
        ['a', 'a'],
        ['b', 'b'],
      ])?.value,
    ).toBe(1);
    expect(
      cohenKappa([
        ['a', 'a'],
        ['a', 'a'],
      ]),
    ).toBeNull();
    expect(cohenKappa([])).toBeNull();
    expect(
      cohenKappa([
        ['a', 'b'],
        ['a', 'b'],
      ])?.value,
    ).toBe(0);
  });

  it('does not depend on who is called the first coder', () => {
    const pairs = fc.array(fc.tuple(fc.nat(3), fc.nat(3)), { maxLength: 60 });
    fc.assert(
      fc.property(pairs, (given) => {
        const there = cohenKappa(given);
        const back = cohenKappa(given.map(([one, two]): Pair<number> => [two, one]));
        expect(there === null).toBe(back === null);
        if (there && back) {
          expect(there.value).toBeCloseTo(back.value, 10);
          expect(there.high).toBeCloseTo(back.high, 10);
          expect(there.low <= there.value && there.value <= there.high).toBe(true);
        }
      }),
    );
  });
});

describe("Krippendorff's alpha", () => {
  it('is 0.095 for two coders and two codes in Krippendorff 2011, example A', () => {
    expect(krippendorffAlpha(unitsOf('0 1 0 0 0 0 0 0 1 0', '1 1 1 0 0 1 0 0 0 0'))).toBeCloseTo(0.095, 3);
  });

  it('is 0.692 for two coders and several codes in Krippendorff 2011, example B', () => {
    expect(krippendorffAlpha(unitsOf('a a b b d c c c e d d a', 'b a b b b c c c e d d d'))).toBeCloseTo(
      0.692,
      3,
    );
  });

  it('is 0.743 for four coders with gaps in Krippendorff 2011, example C', () => {
    const alpha = krippendorffAlpha(
      unitsOf(
        '1 2 3 3 2 1 4 1 2 . . .',
        '1 2 3 3 2 2 4 1 2 5 . 3',
        '. 3 3 3 2 3 4 2 2 5 1 .',
        '1 2 3 3 2 4 4 1 2 5 1 .',
      ),
    );
    expect(alpha).toBeCloseTo(0.743, 3);
  });

  it('is undefined when nothing varies or nothing was coded twice', () => {
    expect(krippendorffAlpha(unitsOf('1 1', '1 1'))).toBeNull();
    expect(krippendorffAlpha(unitsOf('1 2 .', '. . 1'))).toBeNull();
    expect(krippendorffAlpha([])).toBeNull();
  });
});

describe('F1', () => {
  it('has the macro and micro means that the scikit-learn manual prints for its example', () => {
    const truth = [0, 1, 2, 0, 1, 2];
    const given = [0, 2, 1, 0, 0, 1];
    const units = truth.map((label, i) => ({ truth: new Set([label]), given: new Set([given[i] ?? -1]) }));
    const scores = fScores(units, [0, 1, 2]);
    expect(scores.macroF1).toBeCloseTo(0.2666, 3);
    expect(scores.microF1).toBeCloseTo(0.3333, 3);
    expect(scores.labels.map(({ f1 }) => f1)).toEqual([0.8, 0, 0]);
  });

  it('judges texts with several labels or none', () => {
    const unit = (truth: string[], given: string[]) => ({ truth: new Set(truth), given: new Set(given) });
    const scores = fScores([unit(['a', 'b'], ['a']), unit([], ['b']), unit([], [])], ['a', 'b', 'c']);
    expect(scores.labels).toEqual([
      { label: 'a', support: 1, hits: 1, falseAlarms: 0, misses: 0, precision: 1, recall: 1, f1: 1 },
      { label: 'b', support: 1, hits: 0, falseAlarms: 1, misses: 1, precision: 0, recall: 0, f1: 0 },
      { label: 'c', support: 0, hits: 0, falseAlarms: 0, misses: 0, precision: null, recall: null, f1: null },
    ]);
    expect(scores.macroF1).toBe(0.5);
    expect(scores.microF1).toBe(0.5);
    expect(fScores([], ['a']).microF1).toBeNull();
  });
});
