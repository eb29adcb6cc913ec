import type { Counted } from '@concivis/analytics';
import type { WorkTransaction } from '../../platform/outbox/consumer.ts';
import { arrayLiteral } from '../array-literal.ts';
import { finestGrain, placeOf } from '../grain.ts';
import { takeCounted } from '../totals.queries.ts';
import { allMeasures, finestCells, type CountedRow } from './recount.queries.ts';

/** The numbers that stored interactions are written with, as they were when the recount began. */
export interface StoredNumbers {
  readonly measures: ReadonlyMap<string, number>;
  readonly cells: ReadonlyMap<string, number>;
}

export const storedNumbers = async (tx: WorkTransaction): Promise<StoredNumbers> => ({
  measures: new Map((await tx.run(allMeasures)).map(({ id, code }) => [code, id])),
  cells: new Map((await tx.run(finestCells)).map(({ id, key }) => [key, id])),
});

/** What the interactions of a day count as, as stored and as it should be. */
export class CountedDay {
  readonly #numbers: StoredNumbers;
  readonly #right = new Map<string, string>();
  readonly #stored: CountedRow[] = [];

  constructor(numbers: StoredNumbers) {
    this.#numbers = numbers;
  }

  right(interaction: string, { cell, measures }: Counted): void {
    const { cells, measures: known } = this.#numbers;
    const cellId = cells.get(placeOf(cell, finestGrain).key) ?? 0;
    this.#right.set(
      interaction,
      written(
        cellId,
        measures.map((measure) => known.get(measure) ?? 0),
      ),
    );
  }

  stored(row: CountedRow): void {
    this.#stored.push(row);
  }

  /** How many interactions are stored and right, and how many differ. Those that `changing` names are left aside. */
  compare(changing: { has(id: string): boolean }): { stored: number; right: number; wrong: number } {
    let same = 0;
    for (const { interaction_id: id, cell_id, measures } of this.#stored) {
      if (!changing.has(id) && this.#right.get(id) === written(cell_id, measures)) same += 1;
    }
    const among = (ids: Iterable<string>) => [...ids].filter((id) => !changing.has(id)).length;
    const stored = among(this.#stored.map(({ interaction_id: id }) => id));
    const right = among(this.#right.keys());
    return { stored, right, wrong: Math.max(stored, right) - same };
  }

  /** Removes what is stored of the day. */
  async forget(tx: WorkTransaction): Promise<void> {
    if (this.#stored.length === 0) return;
    await tx.run(takeCounted, [
      arrayLiteral(this.#stored.map(({ cell_id }) => cell_id)),
      arrayLiteral(this.#stored.map(({ occurred_at }) => occurred_at.toISOString())),
      arrayLiteral(this.#stored.map(({ interaction_id }) => interaction_id)),
    ]);
  }
}

const written = (cell: number, measures: readonly number[]): string =>
  `${cell}:${measures.toSorted((a, b) => a - b).join()}`;
