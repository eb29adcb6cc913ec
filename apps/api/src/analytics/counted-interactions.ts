import { arrayLiteral } from './array-literal.ts';
import type { Counted as CountedAs } from '@concivis/analytics';
import type { RecordChange } from '../interactions/index.ts';
import type { WorkTransaction } from '../platform/outbox/consumer.ts';
import { finestGrain, placeOf, type TotalsPlace } from './grain.ts';
import type { TotalsNumbers } from './totals-numbers.ts';
import { addListed, forgetListed, insertCounted, takeCounted } from './totals.queries.ts';

interface Counted {
  readonly interaction: string;
  readonly at: string;
  readonly place: TotalsPlace;
  /** Whether it was recorded in these very changes, so that nothing is stored of it yet. */
  isNew: boolean;
  /** By measure: 1 when it counts from now on, -1 when it does no longer, 0 when nothing has changed on balance. */
  readonly net: Map<string, number>;
}

/** Whether the interactions behind a measure are listed one by one. */
export const isListed = (measure: string): boolean =>
  measure.startsWith('term:') || measure.startsWith('voiced:');

/**
 * What each interaction counts as, and which stand behind each term: kept in the transaction of the totals, so that
 * opening a figure shows as many interactions as the figure says.
 */
export class CountedInteractions {
  readonly #counted = new Map<string, Counted>();

  /** Takes a change into account; several of one interaction may come in any order. */
  add(interaction: string, change: RecordChange): void {
    let known = this.#counted.get(interaction);
    if (known === undefined) {
      const place = placeOf(change.cell, finestGrain);
      known = { interaction, at: change.at, place, isNew: false, net: new Map() };
      this.#counted.set(interaction, known);
    }
    if (change.kind === 'recorded') known.isNew = true;
    for (const measure of change.plus) known.net.set(measure, (known.net.get(measure) ?? 0) + 1);
    for (const measure of change.minus) known.net.set(measure, (known.net.get(measure) ?? 0) - 1);
  }

  /** Takes an interaction as it counts, whatever is stored of it. */
  put(interaction: string, at: string, { cell, measures }: CountedAs): void {
    const net = new Map(measures.map((measure) => [measure, 1]));
    this.#counted.set(interaction, { interaction, at, place: placeOf(cell, finestGrain), isNew: true, net });
  }

  /** Writes the balance of everything added. */
  async write(tx: WorkTransaction, numbers: TotalsNumbers): Promise<void> {
    const counted = [...this.#counted.values()];
    const codes = new Set<string>();
    for (const { net } of counted) for (const code of net.keys()) codes.add(code);
    const measureOf = await numbers.ofMeasures(tx, codes);
    const cellOf = await numbers.ofPlaces(
      tx,
      counted.map(({ place }) => place),
    );
    await Promise.all([
      writeMeasures(tx, counted, measureOf, cellOf),
      writeLists(tx, counted, measureOf, cellOf),
    ]);
  }
}

type MeasureOf = (code: string) => number;
type CellOf = (place: TotalsPlace) => number;

const withNet = ({ net }: Counted, wanted: 1 | -1) => {
  const codes: string[] = [];
  for (const [code, by] of net) if (by === wanted) codes.push(code);
  return codes;
};

const writeMeasures = async (
  tx: WorkTransaction,
  counted: readonly Counted[],
  measureOf: MeasureOf,
  cellOf: CellOf,
) => {
  const keys = (some: readonly Counted[]) => [
    arrayLiteral(some.map(({ place }) => cellOf(place))),
    arrayLiteral(some.map(({ at }) => at)),
    arrayLiteral(some.map(({ interaction }) => interaction)),
  ];
  const older = counted.filter(({ isNew }) => !isNew);
  const stored = new Map<string, readonly number[]>();
  if (older.length > 0) {
    for (const row of await tx.run(takeCounted, keys(older))) stored.set(row.interaction_id, row.measures);
  }
  const measures = counted.map((each) => {
    const now = new Set(stored.get(each.interaction));
    for (const code of withNet(each, -1)) now.delete(measureOf(code));
    for (const code of withNet(each, 1)) now.add(measureOf(code));
    return [...now];
  });
  const kept = counted.filter((_, i) => (measures[i]?.length ?? 0) > 0);
  const lists = measures.filter(({ length }) => length > 0).map(arrayLiteral);
  if (kept.length > 0) await tx.run(insertCounted, [...keys(kept), lists]);
};

const writeLists = async (
  tx: WorkTransaction,
  counted: readonly Counted[],
  measureOf: MeasureOf,
  cellOf: CellOf,
) => {
  const listed = (wanted: 1 | -1) =>
    counted.flatMap((each) =>
      withNet(each, wanted)
        .filter(isListed)
        .map((code) => ({ code, at: each.at, interaction: each.interaction, place: each.place })),
    );
  const keys = (some: ReturnType<typeof listed>) => [
    arrayLiteral(some.map(({ code }) => measureOf(code))),
    arrayLiteral(some.map(({ at }) => at)),
    arrayLiteral(some.map(({ interaction }) => interaction)),
  ];
  const gone = listed(-1);
  const come = listed(1);
  await Promise.all([
    gone.length === 0 ? null : tx.run(forgetListed, keys(gone)),
    come.length === 0
      ? null
      : tx.run(addListed, [...keys(come), arrayLiteral(come.map(({ place }) => cellOf(place)))]),
  ]);
};
