import {
  Injectable,
  Logger,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { Pool, type PoolClient } from 'pg';
import { poolLimits } from '../database/data-source.ts';
import { statement } from '../database/statement.ts';
import { isUnavailable } from '../database/unavailable.ts';
import { Alarm, patienceAfter } from '../outbox/alarm.ts';
import type { WorkTransaction } from '../outbox/consumer.ts';
import { runOn } from '../outbox/run-on.ts';
import type { Job, Turn } from './job.ts';

/** One connection for each of four jobs, and one to look whether there is something to do. */
const poolSize = 5;

const takeLock = statement<{ taken: boolean }>('jobs.take-lock', 'SELECT pg_try_advisory_lock($1) AS taken');

/** Runs the jobs of all features, each in one process at a time, elected by a lock that ends with its connection. */
@Injectable()
export class Jobs implements OnApplicationBootstrap, BeforeApplicationShutdown {
  readonly #log = new Logger('Jobs');
  readonly #pool: Pool;
  readonly #jobs: { readonly job: Job; readonly alarm: Alarm }[] = [];
  readonly #stopping = new AbortController();
  readonly #betweenLooks: number;
  #running: Promise<unknown> = Promise.resolve();
  #stopped: Promise<void> | null = null;

  /**
   * @param betweenLooks milliseconds between looks that nobody asked for: so long it takes until another process goes on
   * for one that died
   */
  constructor(databaseUrl: string, betweenLooks = 2_000) {
    this.#betweenLooks = betweenLooks;
    this.#pool = new Pool({
      connectionString: databaseUrl,
      application_name: 'concivis job',
      max: poolSize,
      ...poolLimits('work'),
    });
    this.#pool.on('error', () => undefined);
  }

  /** Called when the feature starts, before the application does. */
  take(job: Job): void {
    this.#jobs.push({ job, alarm: new Alarm() });
  }

  /** Says that something was asked for. Nothing is lost without it; it only begins later. */
  poke(job: Job): void {
    this.#jobs.find((each) => each.job === job)?.alarm.ring();
  }

  onApplicationBootstrap(): void {
    this.#running = Promise.all(this.#jobs.map(({ job, alarm }) => this.#live(job, alarm)));
  }

  beforeApplicationShutdown(): Promise<void> {
    this.#stopped ??= this.#stop();
    return this.#stopped;
  }

  async #stop(): Promise<void> {
    this.#stopping.abort();
    for (const { alarm } of this.#jobs) alarm.ring();
    await this.#running;
    await this.#pool.end();
  }

  async #live(job: Job, alarm: Alarm): Promise<void> {
    const { signal } = this.#stopping;
    for (let failures = 0; !signal.aborted;) {
      try {
        if (await job.isAsked(runOn(this.#pool))) await this.#turns(job, () => (failures = 0));
        failures = 0;
        if (!signal.aborted) await alarm.sleep(this.#betweenLooks);
      } catch (error) {
        if (signal.aborted) return;
        this.#report(job.name, error);
        await alarm.sleep(patienceAfter((failures += 1)));
      }
    }
  }

  /** @param moved called when something was done, so that trouble after it is new trouble */
  async #turns(job: Job, moved: () => void): Promise<void> {
    const lost = new AbortController();
    const client = await this.#pool.connect();
    client.on('error', () => lost.abort());
    client.on('end', () => lost.abort());
    try {
      const { rows } = await client.query({ ...takeLock, values: [job.lock] });
      if (rows[0]?.taken !== true) return;
      const turn = turnOn(client, AbortSignal.any([this.#stopping.signal, lost.signal]));
      while (!turn.signal.aborted && (await job.work(turn))) moved();
      if (lost.signal.aborted) throw new Error('Connection terminated between two parts of the work');
    } finally {
      // The lock goes with the connection.
      client.release(true);
    }
  }

  #report(who: string, error: unknown): void {
    if (isUnavailable(error)) this.#log.warn(`${who} waits for the database: ${(error as Error).message}`);
    else this.#log.error(`${who} failed and will try again`, error instanceof Error ? error.stack : error);
  }
}

/** Transactions follow each other, so that a job may do two things at once and still have one connection. */
const turnOn = (client: PoolClient, signal: AbortSignal): Turn => {
  let last: Promise<unknown> = Promise.resolve();
  return {
    signal,
    transaction: (work) => {
      const next = last.then(() => inTransaction(client, work));
      last = next.catch(() => undefined);
      return next;
    },
  };
};

const inTransaction = async <Result>(
  client: PoolClient,
  work: (tx: WorkTransaction) => Promise<Result>,
): Promise<Result> => {
  const hints: (() => void)[] = [];
  await client.query('BEGIN');
  try {
    const result = await work({
      run: runOn(client),
      afterCommit: (hint) => hints.push(hint),
    });
    await client.query('COMMIT');
    for (const hint of hints) hint();
    return result;
  } catch (error) {
    await client.query('ROLLBACK').catch(() => undefined);
    throw error;
  }
};
