/** SQL with a name: PostgreSQL parses and plans it once per connection. `Row` is the shape of one row. */
export interface Statement<Row> {
  readonly name: string;
  readonly text: string;
  /** Carries the type only. */
  readonly row?: Row;
}

/** Names must differ: `feature.what-it-returns`. At most 63 bytes, PostgreSQL's limit. */
export const statement = <Row = Record<string, never>>(name: string, text: string): Statement<Row> => ({
  name,
  text,
});
