import type { Cell } from '@concivis/analytics';
import { placesOf, type TotalsPlace } from './grain.ts';

interface Sums<Place> {
  readonly place: Place;
  readonly amounts: Map<string, number>;
}

/** How the totals of one place change on one day, by measure; never by nothing. */
export interface TotalsChange {
  readonly place: TotalsPlace;
  readonly day: string;
  readonly amounts: readonly (readonly [measure: string, amount: number])[];
}

/** Adds up changes of cells, and spreads the sums over the grains only once at the end. */
export class TotalsFold {
  readonly #cells = new Map<string, Sums<Cell>>();
  readonly #places = new Map<string, Sums<{ place: TotalsPlace; day: string }>>();

  add(cell: Cell, measures: Iterable<string>, by: number): void {
    const key = `${cell.day}/${cell.service}/${cell.department}/${cell.district}/${cell.channel}`;
    const { amounts } = sumsAt(this.#cells, key, cell);
    for (const measure of measures) addTo(amounts, measure, by);
  }

  /** Adds to one stored total alone. */
  addAt(place: TotalsPlace, day: string, measure: string, by: number): void {
    addTo(this.#amountsAt(place, day), measure, by);
  }

  /** Every place whose stored totals change, each once. */
  changes(): TotalsChange[] {
    for (const { place: cell, amounts } of this.#cells.values()) {
      for (const place of placesOf(cell)) {
        const sums = this.#amountsAt(place, cell.day);
        for (const [measure, amount] of amounts) addTo(sums, measure, amount);
      }
    }
    this.#cells.clear();
    return [...this.#places.values()]
      .map(({ place, amounts }) => ({ ...place, amounts: [...amounts].filter(([, amount]) => amount !== 0) }))
      .filter(({ amounts }) => amounts.length > 0);
  }

  #amountsAt(place: TotalsPlace, day: string): Map<string, number> {
    return sumsAt(this.#places, `${day}/${place.key}`, { place, day }).amounts;
  }
}

const addTo = (amounts: Map<string, number>, measure: string, by: number) => {
  amounts.set(measure, (amounts.get(measure) ?? 0) + by);
};

const sumsAt = <Place>(sums: Map<string, Sums<Place>>, key: string, place: Place): Sums<Place> => {
  const known = sums.get(key);
  if (known !== undefined) return known;
  const made = { place, amounts: new Map<string, number>() };
  sums.set(key, made);
  return made;
};
