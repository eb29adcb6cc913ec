import type { Pool } from 'pg';
import { inOneWrite } from '../database/in-one-write.ts';
import { Alarm, patienceAfter, pause } from './alarm.ts';
import type { Consumer, OutboxRow, WorkTransaction } from './consumer.ts';
import { runOn } from './run-on.ts';
import {
  holdAndRead,
  moveConsumer,
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
  writtenAt: row.written_at,
});

/** Rows that a consumer has done, right after its place, all of them committed. */
export interface Progress<Change = unknown> {
  readonly after: number;
  readonly rows: readonly OutboxRow<Change>[];
}

/** What a follower tells of itself. */
export interface FollowerEvents {
  moved(consumer: string, progress: Progress): void;
  failed(error: unknown): void;
}

const hasPosition = (row: HeldRow): row is HeldRow & StoredRow => row.position !== null;

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
        await pause(this.#consumer.pause);
        if (done > 0) wait = looks.often;
        else if (await this.#alarm.sleep(wait)) wait = looks.often;
        else wait = Math.min(wait * 2, looks.seldom);
      } catch (error) {
        if (!this.#stopped) this.#events.failed(error);
        await this.#alarm.sleep(patienceAfter((failures += 1)));
      }
    }
  }

  /** @returns how many rows were done. */
  async #round(): Promise<number> {
    const client = await this.#pool.connect();
    const run = runOn(client);
    try {
      if (!this.#registered) await run(registerConsumer, [this.#consumer.name]);
      this.#registered = true;
      inOneWrite(client);
      const [, held] = await Promise.all([
        // What is lost with the last moments of a crashed database is done again: nobody waits for the disk here.
        client.query('BEGIN; SET LOCAL synchronous_commit = off'),
        run(holdAndRead(this.#consumer.batch), [this.#consumer.name]),
      ]);
      const hints: (() => void)[] = [];
      const progress = await this.#handle({ run, afterCommit: (hint) => hints.push(hint) }, held);
      inOneWrite(client);
      await Promise.all([this.#move(run, progress), client.query('COMMIT')]);
      client.release();
      for (const hint of hints) hint();
      if (progress.rows.length > 0) this.#events.moved(this.#consumer.name, progress);
      return progress.rows.length;
    } catch (error) {
      client.release(true);
      throw error;
    }
  }

  async #handle(tx: WorkTransaction, held: readonly HeldRow[]): Promise<Progress<Change>> {
    const after = held[0]?.after ?? 0;
    const rows = held.filter(hasPosition).map(asOutboxRow<Change>);
    if (rows.length === 0) return { after, rows };
    checkGapless(this.#consumer.name, after, rows);
    return { after, rows: rows.slice(0, await this.#consumer.handle(tx, rows)) };
  }

  async #move(run: WorkTransaction['run'], { rows }: Progress<Change>): Promise<void> {
    const last = rows.at(-1);
    if (last !== undefined) await run(moveConsumer, [this.#consumer.name, last.position]);
  }
}

/** A new consumer may begin where the outbox has been trimmed to; after that no row may be missing. */
const checkGapless = (name: string, after: number, rows: readonly OutboxRow[]) => {
  const first = rows[0]?.position ?? 0;
  const last = rows.at(-1)?.position ?? 0;
  const startsRight = after === 0 || first === after + 1;
  if (startsRight && last - first === rows.length - 1) return;
  throw new Error(
    `${name} is at ${after}, and the outbox goes on with ${rows.length} rows from ${first} to ${last}`,
  );
};
