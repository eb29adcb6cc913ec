import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Shown } from './suppression.ts';
import { suppressTable, type ShownTable } from './suppression-table.ts';

const threshold = 5;

const tables = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }))
  .chain(([rows, columns]) => {
    const count = fc.oneof(fc.nat(6), fc.nat(60), fc.constant(0));
    const row = fc.array(count, { minLength: columns, maxLength: columns });
    return fc.array(row, { minLength: rows, maxLength: rows });
  });

/** The table as one grid with the totals in the last row and column. */
function gridOf({ cells, rowTotals, columnTotals, total }: ShownTable): Shown[][] {
  return [...cells.map((row, i) => [...row, rowTotals[i] ?? null]), [...columnTotals, total]];
}

function trueGrid(counts: readonly (readonly number[])[]): number[][] {
  const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);
  const rows = counts.map((row) => [...row, sum(row)]);
  return [...rows, (rows[0] ?? []).map((_, j) => sum(rows.map((row) => row[j] ?? 0)))];
}

/** Every line (parts +1, total -1) as an equation over the withheld cells, whose places are the unknowns. */
function equationsOf(grid: readonly (readonly Shown[])[]): {
  unknowns: [number, number][];
  rows: number[][];
} {
  const unknowns = grid.flatMap((row, i) =>
    row.flatMap((cell, j): [number, number][] => (cell === null ? [[i, j]] : [])),
  );
  const lastRow = grid.length - 1;
  const lastColumn = (grid[0]?.length ?? 0) - 1;
  const byRow = grid.map((_, line) => unknowns.map(([i, j]) => (i !== line ? 0 : j === lastColumn ? -1 : 1)));
  const byColumn = (grid[0] ?? []).map((_, line) =>
    unknowns.map(([i, j]) => (j !== line ? 0 : i === lastRow ? -1 : 1)),
  );
  return { unknowns, rows: [...byRow, ...byColumn] };
}

/** The unknowns that linear algebra determines: Gauss-Jordan leaves a row with that unknown alone. */
function determined(rows: readonly (readonly number[])[], size: number): number[] {
  let reduced = rows.map((row) => [...row]);
  const done: number[][] = [];
  for (let column = 0; column < size; column++) {
    const pivot = reduced.find((row) => Math.abs(row[column] ?? 0) > 1e-9);
    if (!pivot) continue;
    const by = pivot[column] ?? 1;
    const unit = pivot.map((value) => value / by);
    const clear = (row: number[]) => row.map((value, j) => value - (row[column] ?? 0) * (unit[j] ?? 0));
    reduced = reduced.filter((row) => row !== pivot).map(clear);
    done.splice(0, done.length, ...done.map(clear), unit);
  }
  const occupied = (row: readonly number[]) => row.flatMap((value, j) => (Math.abs(value) > 1e-9 ? [j] : []));
  return done.flatMap((row) => (occupied(row).length === 1 ? occupied(row) : []));
}

/** The values that a withheld cell can have, with all withheld cells whole and 0 or more, by trying them all. */
function possibilities(
  grid: readonly (readonly Shown[])[],
  counts: readonly (readonly number[])[],
): Set<number>[] {
  const truth = trueGrid(counts);
  const { unknowns, rows } = equationsOf(grid);
  const sums = rows.map((row) => row.reduce((sum, sign, k) => sum + sign * valueOf(truth, unknowns[k]), 0));
  const most = (truth.at(-1)?.at(-1) ?? 0) + 1;
  const seen = unknowns.map(() => new Set<number>());
  const values: number[] = [];
  const search = (k: number): void => {
    const isOver = rows.some((row, line) => {
      const set = row.reduce((sum, sign, m) => sum + (m < k ? sign * (values[m] ?? 0) : 0), 0);
      const free = row.slice(k);
      if (free.every((sign) => sign === 0)) return set !== sums[line];
      return !free.includes(-1) && set > (sums[line] ?? 0);
    });
    if (isOver) return;
    if (k === unknowns.length) return values.forEach((value, m) => void seen[m]?.add(value));
    for (let value = 0; value <= most; value++) {
      values[k] = value;
      search(k + 1);
    }
    values.length = k;
  };
  search(0);
  return seen;
}

function valueOf(grid: readonly (readonly number[])[], place: [number, number] | undefined): number {
  return place ? (grid[place[0]]?.[place[1]] ?? 0) : 0;
}

describe('a cross table with its totals', () => {
  it('is shown whole when no cell is small', () => {
    expect(
      suppressTable([
        [5, 0],
        [7, 9],
      ]),
    ).toEqual({
      cells: [
        [5, 0],
        [7, 9],
      ],
      rowTotals: [5, 16],
      columnTotals: [12, 9],
      total: 21,
    });
  });

  it('withholds the cheapest rectangle around one small cell, and no total', () => {
    const shown = suppressTable([
      [3, 20, 50],
      [40, 10, 60],
      [30, 70, 80],
    ]);
    expect(shown.cells).toEqual([
      [null, null, 50],
      [null, null, 60],
      [30, 70, 80],
    ]);
    expect(shown.rowTotals).toEqual([73, 110, 180]);
    expect(shown.total).toBe(363);
  });

  it('does not rely on a partner that itself can be worked out', () => {
    // Two rectangles joined by one withheld cell: every line has two or more withheld cells, yet the joint is exposed.
    const counts = [
      [1, 3, 0, 0, 90],
      [3, 1, 2, 0, 90],
      [0, 0, 3, 4, 90],
      [0, 0, 4, 3, 90],
      [90, 90, 90, 90, 90],
    ];
    const grid = gridOf(suppressTable(counts));
    const { unknowns, rows } = equationsOf(grid);
    expect(grid[1]?.[2]).toBeNull();
    expect(determined(rows, unknowns.length)).toEqual([]);
  });

  it('never shows a small count, in a cell or in a total, nor a false one', () => {
    fc.assert(
      fc.property(tables, (counts) => {
        const truth = trueGrid(counts);
        gridOf(suppressTable(counts)).forEach((row, i) =>
          row.forEach((cell, j) => {
            if (cell === null) return;
            expect(cell).toBe(truth[i]?.[j]);
            expect(cell === 0 || cell >= threshold).toBe(true);
          }),
        );
      }),
    );
  });

  it('lets nobody work out a withheld cell from the totals by any subtraction', () => {
    fc.assert(
      fc.property(tables, (counts) => {
        const { unknowns, rows } = equationsOf(gridOf(suppressTable(counts)));
        expect(determined(rows, unknowns.length)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('leaves every withheld cell more than one value, also for who knows that no count is negative', () => {
    const small = fc.array(fc.array(fc.nat(7), { minLength: 2, maxLength: 2 }), {
      minLength: 2,
      maxLength: 2,
    });
    fc.assert(
      fc.property(small, (counts) => {
        for (const values of possibilities(gridOf(suppressTable(counts)), counts)) {
          expect(values.size).toBeGreaterThan(1);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('leaves the withheld part of no line as small as a cell that must be withheld', () => {
    fc.assert(
      fc.property(tables, (counts) => {
        const truth = trueGrid(counts);
        const grid = gridOf(suppressTable(counts));
        grid.forEach((row, i) => {
          if (row.at(-1) === null || !row.includes(null)) return;
          const hidden = row.flatMap((cell, j) => (cell === null ? [truth[i]?.[j] ?? 0] : []));
          expect(hidden.reduce((a, b) => a + b, 0)).toBeGreaterThanOrEqual(threshold);
        });
      }),
    );
  });

  it('refuses what is no table of people', () => {
    expect(() => suppressTable([[1, 2], [3]])).toThrow(RangeError);
    expect(() => suppressTable([[0.5]])).toThrow(RangeError);
    expect(suppressTable([])).toEqual({ cells: [], rowTotals: [], columnTotals: [], total: 0 });
  });
});
