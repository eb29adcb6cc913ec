/** Where a count belongs. A null says that the interaction has none, and is a value of its own. */
export interface Cell {
  /** UTC date of the act, 'YYYY-MM-DD'. */
  readonly day: string;
  /** Id of the public service. */
  readonly service: string | null;
  readonly department: string | null;
  readonly district: string | null;
  /** How it reached the administration: web, phone, desk … */
  readonly channel: string;
}

/** A signed, whole change of one measure in one cell. */
export interface CellChange<Measure extends string = string> extends Cell {
  readonly measure: Measure;
  readonly change: number;
}

/**
 * A change of totals as a value: at most one entry for each cell and measure, none of them zero, in a fixed
 * order, so that equal deltas are deeply equal. Totals by cell are the same thing: the delta from nothing.
 * Deltas form a commutative group under {@link mergeDeltas}: any grouping and any order give the same sum.
 */
export type Delta<Measure extends string = string> = readonly CellChange<Measure>[];

/** Adds up changes in place; `mergeDeltas` and the recount are built on it. */
export class DeltaSum<Measure extends string = string> {
  readonly #cells = new Map<string, { readonly cell: Cell; readonly changes: Map<Measure, number> }>();

  /** Adds the same change to several measures of one cell. */
  add(cell: Cell, measures: Iterable<Measure>, change: number): void {
    const key = keyOf(cell);
    let sums = this.#cells.get(key);
    if (!sums) this.#cells.set(key, (sums = { cell, changes: new Map() }));
    for (const measure of measures) sums.changes.set(measure, (sums.changes.get(measure) ?? 0) + change);
  }

  /** Everything added so far. */
  toDelta(): Delta<Measure> {
    const byKey = [...this.#cells].sort(([a], [b]) => (a < b ? -1 : 1));
    return byKey.flatMap(([, { cell, changes }]) =>
      [...changes]
        .filter(([, change]) => change !== 0)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([measure, change]) => changeOf(cell, measure, change)),
    );
  }
}

/** The sum of deltas, which may come in any order and any grouping. */
export function mergeDeltas<Measure extends string>(
  ...deltas: readonly Iterable<CellChange<Measure>>[]
): Delta<Measure> {
  const sum = new DeltaSum<Measure>();
  for (const delta of deltas) for (const each of delta) sum.add(each, [each.measure], each.change);
  return sum.toDelta();
}

/** The delta that undoes another. */
export function reverseOf<Measure extends string>(delta: Delta<Measure>): Delta<Measure> {
  return delta.map((each) => ({ ...each, change: -each.change }));
}

/** What to add to totals that hold `before`, so that they hold `after` instead. */
export function differenceOf<Measure extends string>(
  before: Delta<Measure>,
  after: Delta<Measure>,
): Delta<Measure> {
  return mergeDeltas(after, reverseOf(before));
}

/** Whether a delta changes nothing. */
export function isEmpty(delta: Delta): boolean {
  return delta.length === 0;
}

function changeOf<Measure extends string>(cell: Cell, measure: Measure, change: number): CellChange<Measure> {
  const { day, service, department, district, channel } = cell;
  return { day, service, department, district, channel, measure, change };
}

function keyOf({ day, service, department, district, channel }: Cell): string {
  return JSON.stringify([day, service, department, district, channel]);
}
