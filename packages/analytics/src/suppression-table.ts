import { assertCounts, hidesEnough, isSmall, smallCellThreshold, type Shown } from './suppression.ts';

/** A cross table with its totals, as it may be shown; null where a count is withheld. */
export interface ShownTable {
  readonly cells: readonly (readonly Shown[])[];
  readonly rowTotals: readonly Shown[];
  readonly columnTotals: readonly Shown[];
  readonly total: Shown;
}

/**
 * Withholds what must not be shown of a table of rows by columns with row totals, column totals and a grand total.
 *
 * Totals are cells like any other. Seen as a graph whose nodes are the rows and columns and whose edges are the
 * withheld cells, a cell can be worked out from the totals exactly if its edge is a bridge (Gusfield 1988). So
 * every withheld cell is put on a cycle of withheld cells, along the cheapest detour; the cells of a cycle are
 * all above 0, so each of them could also be one more or one less. Besides, the withheld part of every line whose
 * total is shown must pass `hidesEnough`. Not proven to withhold the fewest cells, which is a hard problem; totals
 * are withheld last.
 *
 * @param counts rows of equal length, whole numbers of people, 0 or more
 * @throws RangeError otherwise, or when the threshold is not a whole number above 1
 * @see Gusfield 1988, SIAM J. Comput. 17(3), 552-571; Kelly, Golden & Assad 1992, Networks 22, 397-417
 */
export function suppressTable(
  counts: readonly (readonly number[])[],
  threshold: number = smallCellThreshold,
): ShownTable {
  assertCounts(counts.flat(), threshold);
  const columns = counts[0]?.length ?? 0;
  if (counts.some((row) => row.length !== columns)) throw new RangeError('Rows must be of equal length');
  const table = new WithheldCells(withTotals(counts, columns), threshold);
  table.protect();
  const shown = table.shown();
  const totals = shown.at(-1) ?? [];
  return {
    cells: shown.slice(0, -1).map((row) => row.slice(0, -1)),
    rowTotals: shown.slice(0, -1).map((row) => row.at(-1) ?? null),
    columnTotals: totals.slice(0, -1),
    total: totals.at(-1) ?? null,
  };
}

/** Row, column. The last of each is the total. */
type Place = readonly [row: number, column: number];

class WithheldCells {
  readonly #values: readonly (readonly number[])[];
  readonly #threshold: number;
  readonly #withheld: boolean[][];
  readonly #rows: number;
  readonly #columns: number;

  constructor(values: readonly (readonly number[])[], threshold: number) {
    this.#values = values;
    this.#threshold = threshold;
    this.#withheld = values.map((row) => row.map((value) => isSmall(value, threshold)));
    this.#rows = values.length;
    this.#columns = values[0]?.length ?? 0;
  }

  /** Withholds more until nothing can be worked out; ends because cells are only ever added. */
  protect(): void {
    let exposed: Place | undefined;
    do {
      this.#closeCycles();
      exposed = this.#partnerForWeakLine();
      if (exposed) this.#withhold(exposed);
    } while (exposed);
  }

  shown(): Shown[][] {
    return this.#values.map((row, i) => row.map((value, j) => (this.#withheld[i]?.[j] ? null : value)));
  }

  #closeCycles(): void {
    for (let row = 0; row < this.#rows; row++) {
      for (let column = 0; column < this.#columns; column++) {
        if (!this.#isWithheld([row, column])) continue;
        for (const place of this.#detourAround([row, column])) this.#withhold(place);
      }
    }
  }

  /** The cells of the cheapest way from the row of a cell to its column that does not use the cell itself. */
  #detourAround([row, column]: Place): Place[] {
    const target = this.#rows + column;
    const open = new Map([[row, 0]]);
    const costs = new Map<number, number>();
    const cameBy = new Map<number, Place>();
    while (open.size > 0) {
      const [node, cost] = [...open].reduce((best, each) => (each[1] < best[1] ? each : best));
      open.delete(node);
      costs.set(node, cost);
      if (node === target) break;
      for (const [next, place] of this.#edgesOf(node)) {
        if (costs.has(next) || (place[0] === row && place[1] === column)) continue;
        const through = cost + this.#costOf(place);
        if (through >= (open.get(next) ?? Infinity)) continue;
        open.set(next, through);
        cameBy.set(next, place);
      }
    }
    return this.#wayBack(target, row, cameBy);
  }

  #wayBack(from: number, to: number, cameBy: ReadonlyMap<number, Place>): Place[] {
    const way: Place[] = [];
    for (let node = from; node !== to;) {
      const place = cameBy.get(node);
      if (!place) throw new Error('A cell above 0 always lies on the cycle through its three totals');
      way.push(place);
      const [row, column] = place;
      node = node === row ? this.#rows + column : row;
    }
    return way;
  }

  /** The neighbours of a row (a column, its number plus that of the rows) over cells above 0. */
  *#edgesOf(node: number): Generator<readonly [next: number, place: Place]> {
    const isRow = node < this.#rows;
    for (let i = 0; i < (isRow ? this.#columns : this.#rows); i++) {
      const place: Place = isRow ? [node, i] : [i, node - this.#rows];
      if (this.#valueAt(place) > 0) yield [isRow ? this.#rows + i : i, place];
    }
  }

  /** A cell to withhold besides, where a line shows its total and its withheld part gives too much away. */
  #partnerForWeakLine(): Place | undefined {
    for (const line of this.#lines()) {
      const total = line.at(-1);
      const withheld = line.filter((place) => this.#isWithheld(place));
      if (!total || withheld.length === 0 || this.#isWithheld(total)) continue;
      const values = withheld.map((place) => this.#valueAt(place));
      if (hidesEnough(values, this.#threshold)) continue;
      const others = line.filter((place) => !this.#isWithheld(place) && this.#valueAt(place) > 0);
      return others.reduce((best, place) => (this.#costOf(place) < this.#costOf(best) ? place : best));
    }
    return undefined;
  }

  /** Every row and every column with its total last, the totals' own row and column included. */
  *#lines(): Generator<Place[]> {
    for (let row = 0; row < this.#rows; row++) {
      yield Array.from({ length: this.#columns }, (_, column): Place => [row, column]);
    }
    for (let column = 0; column < this.#columns; column++) {
      yield Array.from({ length: this.#rows }, (_, row): Place => [row, column]);
    }
  }

  /** People whose count a reader loses; a total costs more than all that it adds up. */
  #costOf(place: Place): number {
    if (this.#isWithheld(place)) return 0;
    const [row, column] = place;
    const totalsOf = Number(row === this.#rows - 1) + Number(column === this.#columns - 1);
    return this.#valueAt(place) + totalsOf * 2 * this.#valueAt([this.#rows - 1, this.#columns - 1]);
  }

  #valueAt([row, column]: Place): number {
    return this.#values[row]?.[column] ?? 0;
  }

  #isWithheld([row, column]: Place): boolean {
    return this.#withheld[row]?.[column] ?? false;
  }

  #withhold([row, column]: Place): void {
    const cells = this.#withheld[row];
    if (cells) cells[column] = true;
  }
}

function withTotals(counts: readonly (readonly number[])[], columns: number): number[][] {
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  const rows = counts.map((row) => [...row, sum(row)]);
  const last = Array.from({ length: columns + 1 }, (_, column) => sum(rows.map((row) => row[column] ?? 0)));
  return [...rows, last];
}
