import type { retaggings } from '@concivis/contracts';

export type Order = 'change' | 'framework';
export type Evidence = 'all' | 'voiced';

type Forecast = retaggings.RetaggingForecast['byTerm'][number];
type Happened = retaggings.RetaggingEffect['byTerm'][number];

/** How a total moves; `before` and `after` are known of what is foreseen only. */
export interface Movement {
  readonly gained: number;
  readonly lost: number;
  readonly before?: number;
  readonly after?: number;
}

/** By how much the total moves, up or down; among equals, by how many interactions that takes. */
export const byChange = (one: Movement, other: Movement): number =>
  Math.abs(other.gained - other.lost) - Math.abs(one.gained - one.lost) ||
  other.gained + other.lost - one.gained - one.lost;

/** The terms of an effect by one kind of evidence, in the order asked for. */
export const effectRows = (
  byTerm: readonly (Forecast | Happened)[],
  { order, evidence }: { order: Order; evidence: Evidence },
): ({ readonly term: Forecast['term'] } & Movement)[] => {
  const rows = byTerm.map(({ term, tagged, voiced }) => ({
    term,
    ...(evidence === 'all' ? tagged : voiced),
  }));
  return order === 'framework' ? rows : rows.toSorted(byChange);
};
