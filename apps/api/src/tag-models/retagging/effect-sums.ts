import type { retaggings } from '@concivis/contracts';
import { termIds } from '@concivis/framework';
import type { RecordChange } from '../../interactions/index.ts';

/** How one total of one service moves. */
export interface EffectRow {
  readonly measure: string;
  /** Empty: no service. */
  readonly service: string;
  readonly gained: number;
  readonly lost: number;
}

const isOfTerms = (measure: string) => /^(term|voiced):/.test(measure);

/** What changes of interactions add up to, by measure and service. */
export class EffectSums {
  readonly #sums = new Map<string, { measure: string; service: string; gained: number; lost: number }>();
  #texts = 0;

  /** Interactions that come to count differently. */
  get texts(): number {
    return this.#texts;
  }

  /** @param change null when nothing that counts changes */
  add(change: Pick<RecordChange, 'cell' | 'plus' | 'minus'> | null): void {
    if (change === null) return;
    this.#texts += 1;
    const service = change.cell.service ?? '';
    for (const measure of change.plus) this.#at(measure, service).gained += 1;
    for (const measure of change.minus) this.#at(measure, service).lost += 1;
  }

  rows(): EffectRow[] {
    return [...this.#sums.values()].filter(({ measure }) => isOfTerms(measure));
  }

  #at(measure: string, service: string) {
    const key = `${measure}/${service}`;
    let sum = this.#sums.get(key);
    if (sum === undefined) this.#sums.set(key, (sum = { measure, service, gained: 0, lost: 0 }));
    return sum;
  }
}

type Family = 'term' | 'voiced';

const movementOf = (rows: readonly EffectRow[], holds: (row: EffectRow) => boolean) => {
  const these = rows.filter(holds);
  const sum = (of: 'gained' | 'lost') => these.reduce((total, row) => total + row[of], 0);
  return { gained: sum('gained'), lost: sum('lost') };
};

/** The effect by term and by service. */
export const presentEffect = (rows: readonly EffectRow[], texts: number): retaggings.RetaggingEffect => {
  const family = (of: Family) => (row: EffectRow) => row.measure.startsWith(`${of}:`);
  const services = [...new Set(rows.map(({ service }) => service))].toSorted();
  return {
    texts,
    overall: { tagged: movementOf(rows, family('term')), voiced: movementOf(rows, family('voiced')) },
    byTerm: termIds.map((term) => ({
      term,
      tagged: movementOf(rows, ({ measure }) => measure === `term:${term}`),
      voiced: movementOf(rows, ({ measure }) => measure === `voiced:${term}`),
    })),
    byService: services.map((service) => ({
      service: service === '' ? null : service,
      tagged: movementOf(rows, (row) => row.service === service && family('term')(row)),
      voiced: movementOf(rows, (row) => row.service === service && family('voiced')(row)),
    })),
  };
};

/** The effect beside the totals that it moves. @param totals by measure, as they are before */
export const presentForecast = (
  effect: retaggings.RetaggingEffect,
  totals: ReadonlyMap<string, number>,
): retaggings.RetaggingForecast => {
  const moved = (measures: readonly string[], movement: { gained: number; lost: number }) => {
    const before = measures.reduce((sum, measure) => sum + (totals.get(measure) ?? 0), 0);
    return { ...movement, before, after: before + movement.gained - movement.lost };
  };
  const all = (of: Family) => termIds.map((term) => `${of}:${term}`);
  return {
    ...effect,
    overall: {
      tagged: moved(all('term'), effect.overall.tagged),
      voiced: moved(all('voiced'), effect.overall.voiced),
    },
    byTerm: effect.byTerm.map(({ term, tagged, voiced }) => ({
      term,
      tagged: moved([`term:${term}`], tagged),
      voiced: moved([`voiced:${term}`], voiced),
    })),
  };
};
