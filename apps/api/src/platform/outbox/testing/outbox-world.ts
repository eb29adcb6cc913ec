import { Pool } from 'pg';
import { createTestDatabase } from '../../database/test-database.ts';
import { statement } from '../../database/statement.ts';
import type { Consumer } from '../consumer.ts';
import { Outbox } from '../outbox.ts';

export type Noted = { text: string };

const note = statement('test.note', 'INSERT INTO seen VALUES ($1, $2)');

/** Notes what it is handed, in the transaction of its place. */
export const noting = (changes: Partial<Consumer<Noted>> = {}): Consumer<Noted> => ({
  name: 'noting',
  batch: 10,
  pause: 1,
  handle: async (tx, rows) => {
    for (const { position, change } of rows) await tx.run(note, [position, change.text]);
    return rows.length;
  },
  ...changes,
});

/** A database with an outbox, processes that follow it, and what they noted. */
export const createOutboxWorld = async () => {
  const database = await createTestDatabase();
  const pool = new Pool({ connectionString: database.url, max: 5 });
  pool.on('error', () => undefined);
  await pool.query('CREATE TABLE seen (position bigint, text text)');
  const running: Outbox[] = [];
  return {
    pool,

    start(consumer?: Consumer<Noted>): Outbox {
      const outbox = new Outbox(database.url);
      if (consumer !== undefined) outbox.follow(consumer);
      outbox.onApplicationBootstrap();
      running.push(outbox);
      return outbox;
    },

    async stop(outbox: Outbox): Promise<void> {
      running.splice(running.indexOf(outbox), 1);
      await outbox.beforeApplicationShutdown();
    },

    async seen(): Promise<string[]> {
      const { rows } = await pool.query<Noted>('SELECT text FROM seen ORDER BY position');
      return rows.map(({ text }) => text);
    },

    async end(): Promise<void> {
      await Promise.all(running.splice(0).map((outbox) => outbox.beforeApplicationShutdown()));
      await pool.end();
      await database.drop();
    },
  };
};

export type OutboxWorld = Awaited<ReturnType<typeof createOutboxWorld>>;

export const sleep = (milliseconds: number) =>
  new Promise<void>((resolve) => {
    setTimeout(resolve, milliseconds);
  });

/** Waits, and fails after some ten seconds. */
export const until = async (holds: () => boolean | Promise<boolean>): Promise<void> => {
  for (let i = 0; i < 1_000; i += 1) {
    if (await holds()) return;
    await sleep(10);
  }
  throw new Error('It did not come to that');
};
