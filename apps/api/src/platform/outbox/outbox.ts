import {
  Injectable,
  Logger,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { Pool } from 'pg';
import { poolLimits } from '../database/data-source.ts';
import { isUnavailable } from '../database/unavailable.ts';
import type { Consumer, OutboxRow } from './consumer.ts';
import { asOutboxRow, Follower, type Progress } from './follower.ts';
import { positionOfConsumer, rowsAhead, rowsBetween } from './outbox.queries.ts';
import { Relay } from './relay.ts';

/** Connections for work after the reply, beside the pool that requests use. */
const poolSize = 3;
/** Milliseconds: a statement without an answer for so long means that the connection is dead. */
const silence = 60_000;

/**
 * Hears how far a consumer has moved, and from the process that moved it also through which rows. The same may be told
 * twice, and can be lost: whoever depends on it looks now and then.
 */
export type MovedListener = (position: number, progress: Progress | null) => void;

/** What happens after a commit: rows get their positions, and consumers are handed them. */
@Injectable()
export class Outbox implements OnApplicationBootstrap, BeforeApplicationShutdown {
  readonly #log = new Logger('Outbox');
  readonly #pool: Pool;
  readonly #relay: Relay;
  readonly #followers: { poke(): void; start(): void; stop(): Promise<void> }[] = [];
  readonly #listeners = new Map<string, Set<MovedListener>>();
  readonly #commitListeners: (() => void)[] = [];
  #started = false;
  #stopping: Promise<void> | null = null;

  /** @param betweenRounds see `Relay` */
  constructor(databaseUrl: string, betweenRounds?: number) {
    this.#pool = new Pool({
      connectionString: databaseUrl,
      application_name: 'concivis work',
      max: poolSize,
      ...poolLimits('work'),
      pipeline: true,
      query_timeout: silence,
    });
    this.#pool.on('error', () => undefined);
    // Without a listener, a connection that breaks while it is used would end the process; whoever uses it is told anyway.
    this.#pool.on('connect', (client) => client.on('error', () => undefined));
    this.#relay = new Relay(
      databaseUrl,
      {
        numbered: () => this.#followers.forEach((follower) => follower.poke()),
        moved: (consumer, position) => this.#tellMoved(consumer, position, null),
        failed: (error) => this.#report('The relay', error),
      },
      betweenRounds,
    );
  }

  /** Whether this process numbers the outbox now. */
  get isLeader(): boolean {
    return this.#relay.isLeader;
  }

  /** Hands the outbox to a consumer, from its place on, as long as the process lives. */
  follow<Change>(consumer: Consumer<Change>): void {
    const follower = new Follower(this.#pool, consumer, {
      isWatched: (name) => this.#listeners.has(name),
      moved: (name, progress) => this.#tellMoved(name, progress.upTo, progress),
      failed: (error) => this.#report(consumer.name, error),
    });
    this.#followers.push(follower);
    if (this.#started) follower.start();
  }

  /** Calls the listener when the consumer has moved, in whichever process. */
  onMoved(consumer: string, listener: MovedListener): void {
    const listeners = this.#listeners.get(consumer) ?? new Set();
    this.#listeners.set(consumer, listeners.add(listener));
  }

  /** Calls the listener when this process has committed rows, before whoever committed is answered. */
  onCommitted(listener: () => void): void {
    this.#commitListeners.push(listener);
  }

  /** Says that rows were committed. Nothing is lost without it; it is only seen later. */
  poke(): void {
    for (const listener of this.#commitListeners) listener();
    this.#relay.poke();
  }

  /** How far a consumer has read; 0 before it ever did. */
  async positionOf(consumer: string): Promise<number> {
    const { rows } = await this.#pool.query<{ position: number }>({
      ...positionOfConsumer,
      values: [consumer],
    });
    return rows[0]?.position ?? 0;
  }

  /** How many rows a consumer still has before it; 0 when it has caught up. */
  async aheadOf(consumer: string): Promise<number> {
    const { rows } = await this.#pool.query<{ ahead: number }>({ ...rowsAhead, values: [consumer] });
    return rows[0]?.ahead ?? 0;
  }

  /** Rows after one position up to and with another, in order. Old rows may be gone. */
  async rowsBetween<Change>(after: number, upTo: number, most: number): Promise<OutboxRow<Change>[]> {
    const { rows } = await this.#pool.query({ ...rowsBetween, values: [after, upTo, most] });
    return rows.map((row) => asOutboxRow<Change>(row));
  }

  onApplicationBootstrap(): void {
    this.#started = true;
    this.#relay.start();
    for (const follower of this.#followers) follower.start();
  }

  beforeApplicationShutdown(): Promise<void> {
    this.#stopping ??= this.#stop();
    return this.#stopping;
  }

  async #stop(): Promise<void> {
    await Promise.all([this.#relay.stop(), ...this.#followers.map((follower) => follower.stop())]);
    await this.#pool.end();
  }

  #tellMoved(consumer: string, position: number, progress: Progress | null): void {
    this.#listeners.get(consumer)?.forEach((listener) => listener(position, progress));
  }

  #report(who: string, error: unknown): void {
    if (isUnavailable(error)) this.#log.warn(`${who} waits for the database: ${(error as Error).message}`);
    else this.#log.error(`${who} failed and will try again`, error instanceof Error ? error.stack : error);
  }
}
