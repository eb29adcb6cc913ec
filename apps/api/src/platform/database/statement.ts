import { createHash } from 'node:crypto';
import { limits } from '@concivis/contracts/limits';
import type { QueryConfig } from 'pg';

/** SQL with a name: PostgreSQL parses and plans it once per connection. `Row` is the shape of one row. */
export interface Statement<Row> {
  readonly name: string;
  readonly text: string;
  /** Carries the type only. */
  readonly row?: Row;
}

/** PostgreSQL keeps so many bytes of a statement's name; longer ones would be taken for each other. */
const longestName = 63;
const digestLength = 16;

const shortened = (name: string): string => {
  if (name.length <= longestName) return name;
  const digest = createHash('sha256').update(name).digest('hex').slice(0, digestLength);
  return `${name.slice(0, longestName - digestLength - 1)}~${digest}`;
};

/** Names must differ: `feature.what-it-returns`. Long ones, which list their filters, are shortened to what PostgreSQL keeps. */
export const statement = <Row = Record<string, never>>(name: string, text: string): Statement<Row> => ({
  name: shortened(name),
  text,
});

/**
 * What `pg` is asked: a statement with these values. `pg` copies every property that a query has of its own, with its
 * descriptor, each time; what it inherits costs nothing.
 */
export const asked = (what: Statement<unknown>, values: readonly unknown[]): QueryConfig =>
  Object.assign(Object.create(what) as Statement<unknown>, { values: [...values] });

const pages = new Map<string, Statement<never>>();

/**
 * A statement for one page of a list: one row more than the page has, to know of a next one. The number of rows of the
 * usual page is written into the statement, because PostgreSQL takes a placeholder there for a tenth of the table and
 * plans such a statement anew each time, which costs more than running it. Other sizes are asked for seldom, and are
 * planned each time under no name.
 *
 * @param write the text for a number of rows; called once a name for the usual page
 */
export const pageStatement = <Row>(
  name: string,
  limit: number,
  write: (rows: number) => string,
): Statement<Row> => {
  if (limit !== limits.page.default) return statement<Row>('', write(limit + 1));
  const known = pages.get(name);
  if (known !== undefined) return known;
  const made = statement<Row>(name, write(limit + 1));
  pages.set(name, made as Statement<never>);
  return made;
};
