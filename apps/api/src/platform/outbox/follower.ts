import type { Pool } from 'pg';
import { inOneWrite } from '../database/in-one-write.ts';
import { Alarm, patienceAfter, pause } from './alarm.ts';
import type { Consumer, OutboxRow, WorkTransaction } from './consumer.ts';
import { runOn } from './run-on.ts';
import {
  holdAndReadAll,
  holdAndReadTopics,
  moveConsumer,
  moveConsumerAloud,
  registerConsumer,
  type HeldRow,
  type StoredRow,
} from './outbox.queries.ts';

/** Milliseconds between looks at the outbox that nobody asked for; doubled while there is nothing, up to `seldom`. */
const looks = { often: 150, seldom: 2_000 } as const;

export const asOutboxRow = <Change>(row: StoredRow): OutboxRow<Change> => ({
  position: row.position,
  interactionId: row.interaction_id,
  change: row.change as Change,
});

/** How far a consumer has moved, and which of the rows between it was handed, all of them committed. */
export interface Progress<Change = unknown> {
  readonly after: number;
  readonly upTo: number;
  readonly rows: readonly OutboxRow<Change>[];
}

/** What a follower tells of itself. */
export interface FollowerEvents {
  /** Whether anybody wants to know how far the consumer is. */
  isWatched(consumer: string): boolean;
  moved(consumer: string, progress: Progress): void;
  failed(error: unknown): void;
}

/** What comes after the place of a consumer: the rows that it wants among those looked through. */
interface Ahead<Change> {
  readonly after: number;
  readonly rows: readonly OutboxRow<Change>[];
  readonly looked: number;
  readonly first: number | null;
  readonly last: number | null;
}

const hasPosition = (row: HeldRow): row is HeldRow & StoredRow => row.position !== null;

const handed = <Change>(held: readonly HeldRow[]): OutboxRow<Change>[] =>
  held.filter(hasPosition).map(asOutboxRow<Change>);

/**
 * Hands the outbox to one consumer, in order. Its work and its place are one transaction: a row may be handed over
 * again after a crash, but counts once. Where several processes follow under one name, one works at a time.
 */
export class Follower<Change = unknown> {
  readonly #pool: Pool;
  readonly #consumer: Consumer<Change>;
  readonly #events: FollowerEvents;
  readonly #alarm = new Alarm();
  #stopped = false;
  #registered = false;
  #running: Promise<void> = Promise.resolve();

  constructor(pool: Pool, consumer: Consumer<Change>, events: FollowerEvents) {
    this.#pool = pool;
    this.#consumer = consumer;
    this.#events = events;
  }

  start(): void {
    this.#running = this.#live();
  }

  /** Ends after the batch that is under way. */
  async stop(): Promise<void> {
    this.#stopped = true;
    this.#alarm.ring();
    await this.#running;
  }

  /** Says that there is something new. */
  poke(): void {
    this.#alarm.ring();
  }

  async #live(): Promise<void> {
    let wait: number = looks.often;
    let failures = 0;
    while (!this.#stopped) {
      try {
        const done = await this.#round();
        failures = 0;
        if (done > 0) {
          await pause(this.#consumer.pause);
          wait = looks.often;
        } else if (await this.#alarm.sleep(wait)) wait = looks.often;
        else wait = Math.min(wait * 2, looks.seldom);
      } catch (error) {
        if (!this.#stopped) this.#events.failed(error);
        await this.#alarm.sleep(patienceAfter((failures += 1)));
      }
    }
  }

  /** @returns how many rows were passed. */
  async #round(): Promise<number> {
    const client = await this.#pool.connect();
    const run = runOn(client);
    try {
      if (!this.#registered) await run(registerConsumer, [this.#consumer.name]);
      this.#registered = true;
      inOneWrite(client);
      const [, ahead] = await Promise.all([
        // What is lost with the last moments of a crashed database is done again: nobody waits for the disk here.
        client.query('BEGIN; SET LOCAL synchronous_commit = off'),
        this.#holdAndRead(run),
      ]);
      const hints: (() => void)[] = [];
      const progress = await this.#handle({ run, afterCommit: (hint) => hints.push(hint) }, ahead);
      inOneWrite(client);
      await Promise.all([this.#move(run, progress), client.query('COMMIT')]);
      client.release();
      for (const hint of hints) hint();
      if (progress.upTo > progress.after) this.#events.moved(this.#consumer.name, progress);
      return progress.upTo - progress.after;
    } catch (error) {
      client.release(true);
      throw error;
    }
  }

  async #holdAndRead(run: WorkTransaction['run']): Promise<Ahead<Change>> {
    const { name, batch, topics } = this.#consumer;
    if (topics === undefined) {
      const held = await run(holdAndReadAll(batch), [name]);
      const rows = handed<Change>(held);
      const [first = null, last = null] = [rows[0]?.position, rows.at(-1)?.position];
      return { after: held[0]?.after ?? 0, rows, looked: rows.length, first, last };
    }
    const held = await run(holdAndReadTopics(batch), [name, topics]);
    const { after = 0, looked = 0, first = null, last = null } = held[0] ?? {};
    return { after, rows: handed<Change>(held), looked, first, last };
  }

  async #handle(tx: WorkTransaction, ahead: Ahead<Change>): Promise<Progress<Change>> {
    checkGapless(this.#consumer.name, ahead);
    const { after, rows, last } = ahead;
    const done = rows.length === 0 ? 0 : await this.#consumer.handle(tx, rows);
    const next = rows[done];
    return {
      after,
      upTo: next === undefined ? (last ?? after) : next.position - 1,
      rows: rows.slice(0, done),
    };
  }

  async #move(run: WorkTransaction['run'], { after, upTo }: Progress<Change>): Promise<void> {
    const { name } = this.#consumer;
    if (upTo > after)
      await run(this.#events.isWatched(name) ? moveConsumerAloud : moveConsumer, [name, upTo]);
  }
}

/** A new consumer may begin where the outbox has been trimmed to; after that no row may be missing. */
const checkGapless = (name: string, { after, looked, first, last }: Ahead<unknown>) => {
  if (first === null || last === null) return;
  const startsRight = after === 0 || first === after + 1;
  if (startsRight && last - first === looked - 1) return;
  throw new Error(
    `${name} is at ${after}, and the outbox goes on with ${looked} rows from ${first} to ${last}`,
  );
};
