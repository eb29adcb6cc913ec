import type { ClientBase } from 'pg';

/** Rows fetched at once. */
const fetched = 4_000;

/** Rows of a query that is ordered by day, from a cursor of the open transaction, one day at a time. */
export class DayGroups<Row> {
  readonly #rows: AsyncGenerator<Row>;
  readonly #dayOf: (row: Row) => string;
  #next: IteratorResult<Row> | null = null;

  constructor(client: ClientBase, query: { name: string; text: string }, dayOf: (row: Row) => string) {
    this.#rows = rowsOf<Row>(client, query);
    this.#dayOf = dayOf;
  }

  /** The day of the next row; null at the end. */
  async day(): Promise<string | null> {
    this.#next ??= await this.#rows.next();
    return this.#next.done === true ? null : this.#dayOf(this.#next.value);
  }

  /** All rows of a day; none when the next row is of another. */
  async *of(day: string): AsyncGenerator<Row> {
    while ((await this.day()) === day) {
      const { value } = this.#next as IteratorYieldResult<Row>;
      this.#next = null;
      yield value;
    }
  }
}

async function* rowsOf<Row>(client: ClientBase, { name, text }: { name: string; text: string }) {
  await client.query(`DECLARE ${name} NO SCROLL CURSOR FOR ${text}`);
  for (;;) {
    const { rows } = await client.query<object>(`FETCH ${fetched} FROM ${name}`);
    if (rows.length === 0) return;
    yield* rows as Row[];
  }
}
