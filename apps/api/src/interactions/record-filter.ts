import type { interactions } from '@concivis/contracts';

/** A day begins at midnight UTC, wherever the database stands. */
const startOf = (value: string) => `(${value}::date)::timestamp AT TIME ZONE 'UTC'`;

const conditions = {
  from: (time: string, value: string) => `${time} >= ${startOf(value)}`,
  to: (time: string, value: string) => `${time} < ${startOf(value)} + interval '1 day'`,
} as const;

const codes = {
  service: 'service_code',
  department: 'department_code',
  district: 'district_code',
  channel: 'channel',
} as const;

/** The parts of a filter that are given, in the order in which their conditions and values come. */
export type GivenFilter = readonly (keyof interactions.RecordFilter)[];

const names = ['from', 'to', 'service', 'department', 'district', 'channel'] as const satisfies GivenFilter;

export const givenIn = (filter: interactions.RecordFilter): GivenFilter =>
  names.filter((name) => filter[name] !== undefined);

/**
 * The conditions of a filter.
 *
 * @param place where the columns are: the time, and the table with the codes
 * @param next gives the next parameter, `$n`
 */
export const conditionsOf = (
  given: GivenFilter,
  { time, table }: { time: string; table: string },
  next: () => string,
): string[] =>
  given.map((name) =>
    name === 'from' || name === 'to' ? conditions[name](time, next()) : `${table}.${codes[name]} = ${next()}`,
  );
