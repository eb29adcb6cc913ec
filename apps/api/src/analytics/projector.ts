import type { RecordChange } from '../interactions/index.ts';
import type { Consumer, OutboxRow, WorkTransaction } from '../platform/outbox/consumer.ts';
import { arrayLiteral } from './array-literal.ts';
import { CountedInteractions } from './counted-interactions.ts';
import { TotalsFold } from './totals-fold.ts';
import { TotalsNumbers } from './totals-numbers.ts';
import { addToTotals } from './totals.queries.ts';

/** Its place in the outbox is the position that every figure is stated at. */
export const projectorName = 'projector';

/** Folds what each commit changed into the totals. Batches are added up in memory first, so that a busy cell is written once. */
export class Projector implements Consumer<RecordChange> {
  readonly name = projectorName;
  readonly batch = 4_000;
  readonly pause = 40;
  readonly #numbers = new TotalsNumbers();

  async handle(tx: WorkTransaction, rows: readonly OutboxRow<RecordChange>[]): Promise<number> {
    const fold = new TotalsFold();
    const counted = new CountedInteractions();
    for (const { interactionId, change } of rows) {
      fold.add(change.cell, change.plus, 1);
      fold.add(change.cell, change.minus, -1);
      counted.add(interactionId, change);
    }
    // Sent without waiting for each other: while the database writes the one, the next is made ready here.
    await Promise.all([writeTotals(tx, fold, this.#numbers), counted.write(tx, this.#numbers)]);
    return rows.length;
  }
}

/** Adds what was folded to the stored totals. */
export const writeTotals = async (
  tx: WorkTransaction,
  fold: TotalsFold,
  numbers: TotalsNumbers,
): Promise<void> => {
  const changes = fold.changes();
  if (changes.length === 0) return;
  const codes = new Set(changes.flatMap(({ amounts }) => amounts.map(([measure]) => measure)));
  const ofMeasure = await numbers.ofMeasures(tx, codes);
  const ofPlace = await numbers.ofPlaces(
    tx,
    changes.map(({ place }) => place),
  );
  const columns: [cells: number[], days: string[], measures: number[], amounts: number[]] = [[], [], [], []];
  for (const { place, day, amounts } of changes) {
    const cell = ofPlace(place);
    for (const [measure, amount] of amounts) {
      columns[0].push(cell);
      columns[1].push(day);
      columns[2].push(ofMeasure(measure));
      columns[3].push(amount);
    }
  }
  await tx.run(
    addToTotals,
    columns.map((column) => arrayLiteral(column)),
  );
};
