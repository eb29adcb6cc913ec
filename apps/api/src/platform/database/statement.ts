import { createHash } from 'node:crypto';

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
