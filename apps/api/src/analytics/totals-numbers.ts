import type { WorkTransaction } from '../platform/outbox/consumer.ts';
import type { TotalsPlace } from './grain.ts';
import { numberCells, numberMeasures, numbersOfCells, numbersOfMeasures } from './totals.queries.ts';

/** The numbers that stand for measures and places in the stored totals. Only one transaction at a time gives new ones. */
export class TotalsNumbers {
  readonly #measures = new Map<string, number>();
  readonly #places = new Map<string, number>();

  /** @returns the number of each measure. What is new is remembered only once it is committed. */
  async ofMeasures(tx: WorkTransaction, codes: Iterable<string>): Promise<(code: string) => number> {
    const unknown = [...new Set(codes)].filter((code) => !this.#measures.has(code));
    const found = new Map<string, number>();
    if (unknown.length > 0) {
      await tx.run(numberMeasures, [unknown]);
      for (const { id, code } of await tx.run(numbersOfMeasures, [unknown])) found.set(code, id);
      tx.afterCommit(() => found.forEach((id, code) => this.#measures.set(code, id)));
    }
    return (code) => numberIn(code, found, this.#measures);
  }

  /** @returns the number of each place. */
  async ofPlaces(
    tx: WorkTransaction,
    places: Iterable<TotalsPlace>,
  ): Promise<(place: TotalsPlace) => number> {
    const unknown = new Map<string, TotalsPlace>();
    for (const place of places) if (!this.#places.has(place.key)) unknown.set(place.key, place);
    const found = new Map<string, number>();
    if (unknown.size > 0) {
      const asked = [...unknown.values()];
      const columns = (['grain', 'service', 'department', 'district', 'channel'] as const).map((column) =>
        asked.map((place) => place[column]),
      );
      await tx.run(numberCells, columns);
      for (const { id, nth } of await tx.run(numbersOfCells, columns))
        found.set(asked[nth - 1]?.key ?? '', id);
      tx.afterCommit(() => found.forEach((id, key) => this.#places.set(key, id)));
    }
    return ({ key }) => numberIn(key, found, this.#places);
  }
}

const numberIn = (key: string, ...known: readonly ReadonlyMap<string, number>[]): number => {
  for (const numbers of known) {
    const number = numbers.get(key);
    if (number !== undefined) return number;
  }
  throw new Error(`${key} has no number`);
};
