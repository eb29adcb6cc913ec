import type { Cell } from '@concivis/analytics';
import { isListed } from '../counted-interactions.ts';
import { placesOf, type TotalsPlace } from '../grain.ts';

/** One figure of a day, as it is stored or as it should be. */
export interface DaySum {
  /** Null: how many interactions are listed behind a term, or stored with all that they count as, wherever they happened. */
  readonly place: TotalsPlace | null;
  readonly measure: string;
  amount: number;
}

/** Where the stored figures of a day differ from the record. */
export interface Drift extends Omit<DaySum, 'amount'> {
  readonly day: string;
  readonly live: number;
  readonly recounted: number;
}

/** Everything that is stored of one day, added up. */
export class DaySums {
  readonly #sums = new Map<string, DaySum>();

  add(place: TotalsPlace | null, measure: string, amount: number): void {
    const key = `${place?.key ?? 'listed'}/${measure}`;
    const known = this.#sums.get(key);
    if (known === undefined) this.#sums.set(key, { place, measure, amount });
    else known.amount += amount;
  }

  /** Counts measures of one cell wherever they are stored. */
  count(cell: Cell, measures: readonly string[], by: 1 | -1): void {
    for (const place of placesOf(cell)) for (const measure of measures) this.add(place, measure, by);
    for (const measure of measures) if (isListed(measure)) this.add(null, measure, by);
  }

  merge(other: DaySums): void {
    for (const { place, measure, amount } of other.#sums.values()) this.add(place, measure, amount);
  }

  /** Where these, the stored figures, differ from what they should be. */
  driftFrom(recounted: DaySums, day: string): Drift[] {
    const keys = new Set([...this.#sums.keys(), ...recounted.#sums.keys()]);
    return [...keys].flatMap((key) => {
      const [live, right] = [this.#sums.get(key), recounted.#sums.get(key)];
      const { place, measure } = (live ?? right) as DaySum;
      const both = { live: live?.amount ?? 0, recounted: right?.amount ?? 0 };
      return both.live === both.recounted ? [] : [{ day, place, measure, ...both }];
    });
  }
}
