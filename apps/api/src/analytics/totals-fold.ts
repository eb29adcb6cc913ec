import type { Cell } from '@concivis/analytics';
import { placesOf, type TotalsPlace } from './grain.ts';

interface Sums<Place> {
  readonly place: Place;
  readonly amounts: Map<string, number>;
}

/** The changes of the totals of one cell on one day. */
export interface TotalsChange {
  readonly place: TotalsPlace;
  readonly day: string;
  readonly measure: string;
  readonly amount: number;
}

/** Adds up changes of cells, and spreads the sums over the grains only once at the end. */
export class TotalsFold {
  readonly #cells = new Map<string, Sums<Cell>>();
  readonly #places = new Map<string, Sums<{ place: TotalsPlace; day: string }>>();

  add(cell: Cell, measures: Iterable<string>, by: number): void {
    const key = `${cell.day}/${cell.service}/${cell.department}/${cell.district}/${cell.channel}`;
    const { amounts } = sumsAt(this.#cells, key, cell);
    for (const measure of measures) amounts.set(measure, (amounts.get(measure) ?? 0) + by);
  }

  /** Adds to one stored total alone. */
  addAt(place: TotalsPlace, day: string, measure: string, by: number): void {
    const { amounts } = sumsAt(this.#places, `${day}/${place.key}`, { place, day });
    amounts.set(measure, (amounts.get(measure) ?? 0) + by);
  }

  /** Every stored total that changes, each once, never by nothing. */
  changes(): TotalsChange[] {
    for (const { place: cell, amounts } of this.#cells.values()) {
      for (const place of placesOf(cell)) {
        for (const [measure, amount] of amounts) this.addAt(place, cell.day, measure, amount);
      }
    }
    this.#cells.clear();
    return [...this.#places.values()].flatMap(({ place, amounts }) =>
      [...amounts]
        .filter(([, amount]) => amount !== 0)
        .map(([measure, amount]) => ({ ...place, measure, amount })),
    );
  }
}

const sumsAt = <Place>(sums: Map<string, Sums<Place>>, key: string, place: Place): Sums<Place> => {
  const known = sums.get(key);
  if (known !== undefined) return known;
  const made = { place, amounts: new Map<string, number>() };
  sums.set(key, made);
  return made;
};
