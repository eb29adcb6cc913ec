import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Logger } from '@nestjs/common';
import { Pool } from 'pg';
import { createTestDatabase, type TestDatabase } from '../database/test-database.ts';
import { statement } from '../database/statement.ts';
import type { Consumer } from './consumer.ts';
import { Outbox } from './outbox.ts';

let database: TestDatabase;
let pool: Pool;
const running: Outbox[] = [];

beforeEach(async () => {
  database = await createTestDatabase();
  pool = new Pool({ connectionString: database.url, max: 3 });
  pool.on('error', () => undefined);
  await pool.query('CREATE TABLE seen (position bigint, text text)');
});
afterEach(async () => {
  await Promise.all(running.splice(0).map((outbox) => outbox.beforeApplicationShutdown()));
  await pool.end();
  await database.drop();
});

// What goes wrong on purpose here need not fill the log.
Logger.overrideLogger(false);

const note = statement('test.note', 'INSERT INTO seen VALUES ($1, $2)');

/** Notes the rows about births, in the transaction of its place. */
const registrar = (changes: Partial<Consumer<{ text: string }>> = {}): Consumer<{ text: string }> => ({
  name: 'registrar',
  topics: ['birth', 'adoption'],
  batch: 10,
  pause: 1,
  handle: async (tx, rows) => {
    for (const { position, change } of rows) await tx.run(note, [position, change.text]);
    return rows.length;
  },
  ...changes,
});

const follow = (consumer?: Consumer<{ text: string }>): Outbox => {
  const outbox = new Outbox(database.url);
  if (consumer !== undefined) outbox.follow(consumer);
  outbox.onApplicationBootstrap();
  running.push(outbox);
  return outbox;
};

/** Rows about something, in order: 'birth', 'death' and so on, each with its number as text. */
const write = (topics: readonly string[]) =>
  pool.query(
    `INSERT INTO outbox (interaction_id, topic, change)
     SELECT gen_random_uuid(), topic, json_build_object('text', nth) FROM unnest($1::text[]) WITH ORDINALITY AS given (topic, nth) ORDER BY nth`,
    [topics],
  );

const seen = async (): Promise<string[]> =>
  (await pool.query<{ text: string }>('SELECT text FROM seen ORDER BY position')).rows.map(
    ({ text }) => text,
  );

const untilAt = async (position: number) => {
  for (let i = 0; i < 1_000; i += 1) {
    const { rows } = await pool.query<{ position: string }>(
      `SELECT position FROM consumers WHERE name = 'registrar'`,
    );
    if (Number(rows[0]?.position) === position) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error(`It never came to ${position}`);
};

describe('a consumer of some topics', () => {
  it('is handed what it asked for, in order, and passes the rest', async () => {
    await write(['death', 'birth', 'wedding', 'adoption', 'birth', 'death']);
    follow(registrar());
    await untilAt(6);
    expect(await seen()).toEqual(['2', '4', '5']);
  });

  it('passes rows of which it wants none, without being asked to handle nothing', async () => {
    let handled = 0;
    await write(['death', 'wedding', 'death']);
    follow(
      registrar({
        handle: async () => {
          handled += 1;
          return 0;
        },
      }),
    );
    await untilAt(3);
    expect(handled).toBe(0);
  });

  it('takes no more than its batch at once, and nothing twice', async () => {
    const sizes: number[] = [];
    await write(Array.from({ length: 100 }, (_, i) => (i % 3 === 0 ? 'birth' : 'death')));
    follow(
      registrar({
        batch: 7,
        handle: (tx, rows) => {
          sizes.push(rows.length);
          return registrar().handle(tx, rows);
        },
      }),
    );
    await untilAt(100);
    expect(await seen()).toEqual(Array.from({ length: 34 }, (_, i) => `${3 * i + 1}`));
    expect(Math.max(...sizes)).toBe(7);
  });

  it('may do a part of what it is handed, and is handed the rest', async () => {
    await write(['birth', 'death', 'birth', 'wedding', 'birth', 'death', 'birth']);
    follow(registrar({ handle: (tx, rows) => registrar().handle(tx, rows.slice(0, 1)) }));
    await untilAt(7);
    expect(await seen()).toEqual(['1', '3', '5', '7']);
  });

  it('is handed rows again when it failed, and they count once', async () => {
    let tries = 0;
    await write(['birth', 'death', 'birth']);
    follow(
      registrar({
        handle: async (tx, rows) => {
          const done = await registrar().handle(tx, rows);
          if ((tries += 1) === 1) throw new Error('A bad moment');
          return done;
        },
      }),
    );
    await untilAt(3);
    expect(tries).toBe(2);
    expect(await seen()).toEqual(['1', '3']);
  });

  it('stops rather than skip when a row is missing, also one that it may not have wanted', async () => {
    await write(['birth', 'death', 'birth']);
    const first = follow(registrar());
    await untilAt(3);
    running.splice(running.indexOf(first), 1);
    await first.beforeApplicationShutdown();
    await write(['death', 'death', 'birth']);
    const numbering = follow();
    for (let left = 1; left > 0;) {
      left = (await pool.query('SELECT FROM outbox WHERE position IS NULL')).rowCount ?? 0;
    }
    running.splice(running.indexOf(numbering), 1);
    await numbering.beforeApplicationShutdown();
    await pool.query('DELETE FROM outbox WHERE position = 5');
    follow(registrar());
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(await seen()).toEqual(['1', '3']);
  });
});
