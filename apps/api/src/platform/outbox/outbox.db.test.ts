import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Logger } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { Client, type Pool, type PoolClient } from 'pg';
import type { Consumer } from './consumer.ts';
import type { Outbox } from './outbox.ts';
import { trimRows } from './outbox.queries.ts';
import {
  createOutboxWorld,
  noting,
  sleep,
  until,
  type Noted,
  type OutboxWorld,
} from './testing/outbox-world.ts';

let world: OutboxWorld;
let pool: Pool;

beforeEach(async () => {
  world = await createOutboxWorld();
  ({ pool } = world);
});
afterEach(() => world.end());

// What goes wrong on purpose here need not fill the log.
Logger.overrideLogger(false);

const start = (consumer?: Consumer<Noted>): Outbox => world.start(consumer);
const stop = (outbox: Outbox) => world.stop(outbox);
const seen = () => world.seen();

const write = (text: string, on: Pool | PoolClient | Client = pool) =>
  on.query('INSERT INTO outbox (interaction_id, change) VALUES ($1, $2)', [
    randomUUID(),
    JSON.stringify({ text }),
  ]);

/** As when the server is restarted, or the process is killed. */
const endConnections = () =>
  pool.query(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity
               WHERE datname = current_database() AND application_name LIKE 'concivis %'`);

const untilSeen = (count: number) => until(async () => (await seen()).length >= count);

describe('what was committed', () => {
  it('is not lost when a row with a lower id is committed later, and comes in the order of commits', async () => {
    const outbox = start(noting());
    const slow = await pool.connect();
    await slow.query('BEGIN');
    await write('slow to commit', slow);
    await write('quick');
    outbox.poke();
    await untilSeen(1);
    expect(await seen()).toEqual(['quick']);
    await slow.query('COMMIT');
    slow.release();
    await untilSeen(2);
    expect(await seen()).toEqual(['quick', 'slow to commit']);
  });

  it('gets positions without a gap, whatever was rolled back, from many writers at once', async () => {
    const outbox = start(noting({ batch: 50 }));
    await Promise.all(
      Array.from({ length: 5 }, async (_, writer) => {
        const client = await pool.connect();
        for (let i = 0; i < 60; i += 1) {
          await client.query('BEGIN');
          await write(`${writer}/${i}`, client);
          await client.query(i % 3 === 0 ? 'ROLLBACK' : 'COMMIT');
          outbox.poke();
        }
        client.release();
      }),
    );
    await untilSeen(200);
    const { rows } = await pool.query<{ p: string }>('SELECT position AS p FROM outbox ORDER BY position');
    expect(rows.map(({ p }) => Number(p))).toEqual(Array.from({ length: 200 }, (_, i) => i + 1));
    expect(new Set(await seen()).size).toBe(200);
  });

  it('is numbered without reading all that came before, also where that was little when the server started', async () => {
    await pool.query('VACUUM ANALYZE outbox');
    const consumer = noting({ batch: 4_000, handle: (_, rows) => Promise.resolve(rows.length) });
    const outbox = start(consumer);
    const isAt = (position: number) => async () => (await outbox.positionOf(consumer.name)) === position;
    const rowsReadInFull = async () => {
      // Connections tell what they did a moment later.
      await sleep(1_200);
      const { rows } = await pool.query<{ read: number }>(
        `SELECT seq_tup_read::int AS read FROM pg_stat_user_tables WHERE relname = 'outbox'`,
      );
      return rows[0]?.read ?? Number.NaN;
    };
    await write('first');
    await until(isAt(1));
    await pool.query(
      `INSERT INTO outbox (interaction_id, change) SELECT gen_random_uuid(), '{"text":"one of many"}' FROM generate_series(1, 20000)`,
    );
    outbox.poke();
    await until(isAt(20_001));
    const before = await rowsReadInFull();
    for (let i = 2; i <= 6; i += 1) {
      await write('one more');
      outbox.poke();
      await until(isAt(20_000 + i));
    }
    expect((await rowsReadInFull()) - before).toBeLessThan(20_000);
  });

  it('is seen soon, also when nobody says that it was written', async () => {
    start(noting());
    await write('first');
    await untilSeen(1);
    const writtenAt = performance.now();
    await write('unannounced');
    await untilSeen(2);
    expect(performance.now() - writtenAt).toBeLessThan(3_000);
  });
});

describe('a consumer', () => {
  it('counts a row once, though it was handed it again after it failed in the middle', async () => {
    let failures = 0;
    const handed: number[] = [];
    const calm = noting();
    const outbox = start(
      noting({
        handle: async (tx, rows) => {
          handed.push(...rows.map(({ position }) => position));
          const done = await calm.handle(tx, rows);
          if ((failures += 1) <= 2) throw new Error('in the middle');
          return done;
        },
      }),
    );
    for (const text of ['a', 'b', 'c']) await write(text);
    outbox.poke();
    await untilSeen(3);
    expect(await seen()).toEqual(['a', 'b', 'c']);
    expect(handed.filter((position) => position === 1).length).toBeGreaterThan(1);
  });

  it('goes on where it was when its process dies between the work and the commit', async () => {
    for (let i = 0; i < 30; i += 1) await write(`${i}`);
    let dying = true;
    start(
      noting({
        batch: 4,
        handle: async (tx, rows) => {
          const done = await noting().handle(tx, rows);
          if (dying && rows.some(({ position }) => position === 9)) {
            dying = false;
            await endConnections();
          }
          return done;
        },
      }),
    );
    await untilSeen(30);
    expect(await seen()).toEqual(Array.from({ length: 30 }, (_, i) => `${i}`));
    expect(dying).toBe(false);
  });

  it('may do a part of what it is handed, and is handed the rest', async () => {
    start(noting({ handle: (tx, rows) => noting().handle(tx, rows.slice(0, 2)) }));
    for (let i = 0; i < 7; i += 1) await write(`${i}`);
    await untilSeen(7);
    expect(await seen()).toEqual(['0', '1', '2', '3', '4', '5', '6']);
  });

  it('works in one process at a time where several follow under its name', async () => {
    let [now, most] = [0, 0];
    const handle: Consumer<{ text: string }>['handle'] = async (tx, rows) => {
      most = Math.max(most, (now += 1));
      await sleep(5);
      const done = await noting().handle(tx, rows);
      now -= 1;
      return done;
    };
    const outboxes = [start(noting({ batch: 3, handle })), start(noting({ batch: 3, handle }))];
    for (let i = 0; i < 40; i += 1) {
      await write(`${i}`);
      outboxes.forEach((outbox) => outbox.poke());
    }
    await untilSeen(40);
    expect(await seen()).toHaveLength(40);
    expect(most).toBe(1);
  });

  it('stops rather than skip when a row is missing', async () => {
    const outbox = start(noting());
    for (const text of ['a', 'b', 'c', 'd']) await write(text);
    await untilSeen(4);
    await stop(outbox);
    for (const text of ['e', 'f', 'g']) await write(text);
    const numbering = start();
    await until(async () => (await pool.query('SELECT FROM outbox WHERE position IS NULL')).rowCount === 0);
    await stop(numbering);
    await pool.query('DELETE FROM outbox WHERE position = 5');
    start(noting());
    await sleep(400);
    expect(await seen()).toEqual(['a', 'b', 'c', 'd']);
  });
});

describe('two processes', () => {
  it('elect one to number, and the other takes over when it is gone', async () => {
    const [first, second] = [start(), start()];
    await until(() => first.isLeader || second.isLeader);
    await sleep(200);
    expect([first.isLeader, second.isLeader].filter(Boolean)).toHaveLength(1);
    const [leader, other] = first.isLeader ? [first, second] : [second, first];
    await write('while the first leads');
    leader.poke();
    await until(async () => (await pool.query('SELECT FROM outbox WHERE position = 1')).rowCount === 1);
    await stop(leader);
    await write('when it is gone');
    await until(() => other.isLeader);
    await until(async () => (await pool.query('SELECT FROM outbox WHERE position = 2')).rowCount === 1);
  });

  it('pass on that there is something to do', async () => {
    const first = start();
    await until(() => first.isLeader);
    const second = start(noting());
    await write('warm');
    await untilSeen(1);
    await sleep(3_000);
    const writtenAt = performance.now();
    await write('written where nobody numbers');
    second.poke();
    await untilSeen(2);
    expect(performance.now() - writtenAt).toBeLessThan(600);
  });

  it('go on by themselves after the database threw them out', async () => {
    const outbox = start(noting());
    await write('before');
    await untilSeen(1);
    await endConnections();
    await write('after');
    await untilSeen(2);
    await until(() => outbox.isLeader);
    expect(await seen()).toEqual(['before', 'after']);
  });
});

describe('old rows', () => {
  it('go when everybody has passed them and nobody comes back for them', async () => {
    const outbox = start(noting());
    for (let i = 0; i < 6; i += 1) await write(`${i}`);
    await untilSeen(6);
    await stop(outbox);
    await pool.query(`UPDATE outbox SET written_at = now() - interval '8 days' WHERE position <= 4`);
    await pool.query(`INSERT INTO consumers VALUES ('slow', 3)`);
    expect((await pool.query(trimRows.text)).rows).toEqual([{ trimmed: 3 }]);
    await pool.query(`UPDATE consumers SET position = 6 WHERE name = 'slow'`);
    expect((await pool.query(trimRows.text)).rows).toEqual([{ trimmed: 1 }]);
    expect((await pool.query('SELECT FROM outbox')).rowCount).toBe(2);
    start(noting());
    await write('goes on');
    await untilSeen(7);
  });
});
