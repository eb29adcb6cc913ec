import pg from 'pg';
import type * as Recording from '../../apps/api/src/interactions/record-interaction.ts';
import { inOneWrite } from '../../apps/api/src/platform/database/in-one-write.ts';
import { statement } from '../../apps/api/src/platform/database/statement.ts';
import { Transaction } from '../../apps/api/src/platform/database/transaction.ts';
import type { Outbox } from '../../apps/api/src/platform/outbox/outbox.ts';
import { Relay } from '../../apps/api/src/platform/outbox/relay.ts';
import { nextBatch } from './tagged-acts.ts';

/** A batch that was written. Times as of `performance.now`. */
export interface WrittenBatch {
  /** Interaction of its last tag. */
  readonly last: string;
  /** When the transaction was begun, when its commit was sent, and when that was answered. */
  readonly begunAt: number;
  readonly sentAt: number;
  readonly doneAt: number;
}

/** Several connections that write tags, each one batch after the other. */
export interface Writers {
  /** One for each connection. */
  readonly lanes: readonly (() => Promise<WrittenBatch>)[];
  close(): Promise<void>;
}

/** As many as give the bare server its best on two cores. */
const connections = 4;

const clientsOf = async (databaseUrl: string): Promise<pg.Client[]> => {
  const clients = Array.from(
    { length: connections },
    () => new pg.Client({ connectionString: databaseUrl, pipeline: true }),
  );
  await Promise.all(clients.map((client) => client.connect()));
  return clients;
};

const bareTables = `
  CREATE TABLE IF NOT EXISTS bench_tags (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    interaction uuid NOT NULL, at timestamptz NOT NULL, service text NOT NULL, district text NOT NULL, term text NOT NULL);
  CREATE TABLE IF NOT EXISTS bench_rollup (
    day date, service text, term text, amount bigint NOT NULL, PRIMARY KEY (day, service, term)) WITH (fillfactor = 80);`;

/** Raw rows, and their sums in the same transaction. In one order, so that two writers wait for each other and never both. */
const insertBare = statement(
  'bench.insert',
  `WITH given AS (
     SELECT * FROM unnest($1::uuid[], $2::timestamptz[], $3::text[], $4::text[], $5::text[]) AS given (interaction, at, service, district, term)
   ), raw AS (
     INSERT INTO bench_tags (interaction, at, service, district, term) SELECT * FROM given
   )
   INSERT INTO bench_rollup (day, service, term, amount)
   SELECT (at AT TIME ZONE 'UTC')::date AS day, service, term, count(*) FROM given GROUP BY 1, 2, 3 ORDER BY 1, 2, 3
   ON CONFLICT (day, service, term) DO UPDATE SET amount = bench_rollup.amount + excluded.amount`,
);

/** The yardstick: tags as rows of one table, with a rollup by day, service and term, in a statement that is a transaction. */
export const openBareWriters = async (databaseUrl: string): Promise<Writers> => {
  const clients = await clientsOf(databaseUrl);
  await clients[0]?.query(bareTables);
  const write = async (client: pg.Client): Promise<WrittenBatch> => {
    const begunAt = performance.now();
    const rows = nextBatch().flatMap(({ act, terms }) =>
      terms.map((term) => ({ id: act.subject.id, at: act.at, where: act, term })),
    );
    const sentAt = performance.now();
    await client.query({
      ...insertBare,
      values: [
        rows.map(({ id }) => id),
        rows.map(({ at }) => at),
        rows.map(({ where }) => where.service),
        rows.map(({ where }) => where.district),
        rows.map(({ term }) => term),
      ],
    });
    return { last: rows.at(-1)?.id ?? '', begunAt, sentAt, doneAt: performance.now() };
  };
  return {
    lanes: clients.map((client) => () => write(client)),
    close: async () => void (await Promise.all(clients.map((client) => client.end()))),
  };
};

/** The product's own verb, which is compiled: it has decorators. */
const recorderOf = async (outbox: Pick<Outbox, 'poke'>): Promise<Recording.RecordInteraction> => {
  const file = new URL('../../apps/api/dist/interactions/record-interaction.js', import.meta.url);
  const { RecordInteraction } = (await import(file.href)) as typeof Recording;
  return new RecordInteraction(outbox as Outbox);
};

const begin = statement('', 'BEGIN');

/** Writes through the verb that every act of the product goes through, as a second process of the product would. */
export const openProductWriters = async (databaseUrl: string): Promise<Writers> => {
  const clients = await clientsOf(databaseUrl);
  const nothing = () => undefined;
  const relay = new Relay(databaseUrl, { numbered: nothing, moved: nothing, failed: console.error });
  relay.start();
  const recorder = await recorderOf(relay);
  const write = async (client: pg.Client): Promise<WrittenBatch> => {
    const begunAt = performance.now();
    // Acts are recorded with statements only, never with entities.
    const tx = new Transaction(client, undefined as never);
    tx.write(begin);
    const ids = await recorder.runAll(
      tx,
      nextBatch().map(({ act }) => act),
    );
    const sentAt = performance.now();
    inOneWrite(client);
    const commit = client.query('COMMIT');
    await tx.written();
    await commit;
    tx.committed();
    return { last: ids.at(-1) ?? '', begunAt, sentAt, doneAt: performance.now() };
  };
  return {
    lanes: clients.map((client) => () => write(client)),
    close: async () => {
      await relay.stop();
      await Promise.all(clients.map((client) => client.end()));
    },
  };
};

/** Writes as fast as it goes, for some seconds. */
export const writeFor = async (seconds: number, { lanes }: Writers): Promise<WrittenBatch[]> => {
  const end = performance.now() + seconds * 1_000;
  const written: WrittenBatch[] = [];
  const work = async (write: Writers['lanes'][number]) => {
    while (performance.now() < end) written.push(await write());
  };
  await Promise.all(lanes.map(work));
  return written;
};

/** Begins so many batches a second, evenly, whatever becomes of the ones before, as far as there is a free connection. */
export const writeAtPace = async (
  perSecond: number,
  seconds: number,
  { lanes }: Writers,
): Promise<WrittenBatch[]> => {
  const start = performance.now();
  const written: WrittenBatch[] = [];
  let next = 0;
  const work = async (write: Writers['lanes'][number]) => {
    for (;;) {
      const due = start + (next / perSecond) * 1_000;
      if (due >= start + seconds * 1_000 || performance.now() > start + seconds * 2_000) return;
      next += 1;
      const early = due - performance.now();
      if (early > 0) await new Promise((resolve) => setTimeout(resolve, early));
      written.push(await write());
    }
  };
  await Promise.all(lanes.map(work));
  return written;
};
