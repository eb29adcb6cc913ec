import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Logger } from '@nestjs/common';
import type { Consumer } from './consumer.ts';
import {
  createOutboxWorld,
  noting,
  sleep,
  until,
  type Noted,
  type OutboxWorld,
} from './testing/outbox-world.ts';

let world: OutboxWorld;

beforeEach(async () => {
  world = await createOutboxWorld();
});
afterEach(() => world.end());

// What goes wrong on purpose here need not fill the log.
Logger.overrideLogger(false);

const registrar = (changes: Partial<Consumer<Noted>> = {}): Consumer<Noted> =>
  noting({ name: 'registrar', topics: ['birth', 'adoption'], ...changes });

/** Rows about something, in order: 'birth', 'death' and so on, each with its number as text. */
const write = (topics: readonly string[]) =>
  world.pool.query(
    `INSERT INTO outbox (interaction_id, topic, change)
     SELECT gen_random_uuid(), topic, json_build_object('text', nth) FROM unnest($1::text[]) WITH ORDINALITY AS given (topic, nth) ORDER BY nth`,
    [topics],
  );

const untilAt = (position: number) =>
  until(async () => {
    const { rows } = await world.pool.query<{ position: string }>(
      `SELECT position FROM consumers WHERE name = 'registrar'`,
    );
    return Number(rows[0]?.position) === position;
  });

describe('a consumer of some topics', () => {
  it('is handed what it asked for, in order, and passes the rest', async () => {
    await write(['death', 'birth', 'wedding', 'adoption', 'birth', 'death']);
    world.start(registrar());
    await untilAt(6);
    expect(await world.seen()).toEqual(['2', '4', '5']);
  });

  it('passes rows of which it wants none, without being asked to handle nothing', async () => {
    let handled = 0;
    await write(['death', 'wedding', 'death']);
    world.start(
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
    world.start(
      registrar({
        batch: 7,
        handle: (tx, rows) => {
          sizes.push(rows.length);
          return registrar().handle(tx, rows);
        },
      }),
    );
    await untilAt(100);
    expect(await world.seen()).toEqual(Array.from({ length: 34 }, (_, i) => `${3 * i + 1}`));
    expect(Math.max(...sizes)).toBe(7);
  });

  it('may do a part of what it is handed, and is handed the rest', async () => {
    await write(['birth', 'death', 'birth', 'wedding', 'birth', 'death', 'birth']);
    world.start(registrar({ handle: (tx, rows) => registrar().handle(tx, rows.slice(0, 1)) }));
    await untilAt(7);
    expect(await world.seen()).toEqual(['1', '3', '5', '7']);
  });

  it('is handed rows again when it failed, and they count once', async () => {
    let tries = 0;
    await write(['birth', 'death', 'birth']);
    world.start(
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
    expect(await world.seen()).toEqual(['1', '3']);
  });

  it('stops rather than skip when a row is missing, also one that it may not have wanted', async () => {
    await write(['birth', 'death', 'birth']);
    const first = world.start(registrar());
    await untilAt(3);
    await world.stop(first);
    await write(['death', 'death', 'birth']);
    const numbering = world.start();
    await until(
      async () => (await world.pool.query('SELECT FROM outbox WHERE position IS NULL')).rowCount === 0,
    );
    await world.stop(numbering);
    await world.pool.query('DELETE FROM outbox WHERE position = 5');
    world.start(registrar());
    await sleep(400);
    expect(await world.seen()).toEqual(['1', '3']);
  });
});
