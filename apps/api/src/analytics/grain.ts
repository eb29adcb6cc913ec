import type { Cell } from '@concivis/analytics';

const dimensions = ['service', 'department', 'district', 'channel'] as const;
type Dimension = (typeof dimensions)[number];

/** By which dimensions totals are kept apart, besides the day. The index is stored as the grain. */
const grains: readonly (readonly Dimension[])[] = [
  [],
  ['service'],
  ['department'],
  ['district'],
  ['channel'],
];

/**
 * Everything kept apart. No totals are kept so: there would be nearly as many of them as there are interactions,
 * and most of the work of counting would go there. Such questions add up the counted interactions themselves.
 */
export const finestGrain = grains.length;

/** Where something is counted: what a grain does not keep apart is empty, and so is what is unknown. */
export interface TotalsPlace {
  readonly grain: number;
  readonly service: string;
  readonly department: string;
  readonly district: string;
  readonly channel: string;
  /** Equal for equal places. */
  readonly key: string;
}

/** The place of one grain where an interaction in this cell is counted. */
export const placeOf = (cell: Omit<Cell, 'day'>, grain: number): TotalsPlace => {
  const by = grains[grain] ?? dimensions;
  const [service, department, district, channel] = dimensions.map((dimension) =>
    by.includes(dimension) ? (cell[dimension] ?? '') : '',
  ) as [string, string, string, string];
  const key = `${grain}/${service}/${department}/${district}/${channel}`;
  return { grain, service, department, district, channel, key };
};

/** The places where totals count an interaction in this cell, coarsest first. */
export const placesOf = (cell: Omit<Cell, 'day'>): TotalsPlace[] =>
  grains.map((_, grain) => placeOf(cell, grain));

/** The coarsest grain that keeps apart what is asked for: the fewest rows to add up. */
export const grainFor = (asked: { readonly [D in Dimension]?: string | undefined }): number => {
  const given = dimensions.filter((dimension) => asked[dimension] !== undefined);
  const grain = grains.findIndex((by) => given.every((dimension) => by.includes(dimension)));
  return grain < 0 ? finestGrain : grain;
};
