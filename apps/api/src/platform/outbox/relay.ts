import { Client } from 'pg';
import { poolLimits } from '../database/data-source.ts';
import type { Statement } from '../database/statement.ts';
import { Alarm, patienceAfter, pause } from './alarm.ts';
import {
  becomeLeader,
  lookUpByIndex,
  numberRows,
  numberedAtOnce,
  outboxChannel,
  tellOthers,
  trimRows,
} from './outbox.queries.ts';

/** What the relay hears from all processes, itself included. */
export interface RelayEvents {
  /** There are new positions. */
  numbered(): void;
  /** A consumer has moved. */
  moved(consumer: string, position: number): void;
  failed(error: unknown): void;
}

/** Milliseconds. */
const times = {
  /** Between two rounds at least, so that a busy town costs fifty small transactions a second and not thousands. */
  betweenRounds: 20,
  /** Looking for rows that nobody announced; doubled while there are none, up to `seldom`. */
  often: 150,
  seldom: 1_200,
  /** Those who are not the leader ask so often whether they can be. */
  election: 1_000,
  trim: 10 * 60_000,
  /** A statement without an answer for so long means that the connection is dead. */
  silence: 15_000,
} as const;

/** The number of the connection's process in the database, which `pg` does not publish. */
const pidOf = (client: Client): number | undefined => (client as unknown as { processID?: number }).processID;

/**
 * Numbers the rows of the outbox after their commit. Every process has one; the database elects the one that works.
 * It keeps a connection of its own and starts again by itself when that breaks.
 */
export class Relay {
  readonly #url: string;
  readonly #events: RelayEvents;
  readonly #betweenRounds: number;
  readonly #alarm = new Alarm();
  #client: Client | null = null;
  #leader = false;
  #stopped = false;
  #running: Promise<void> = Promise.resolve();
  #trimmedAt = performance.now();

  /** @param betweenRounds milliseconds; longer makes the work cheaper, and everything that follows later */
  constructor(url: string, events: RelayEvents, betweenRounds: number = times.betweenRounds) {
    this.#url = url;
    this.#events = events;
    this.#betweenRounds = betweenRounds;
  }

  get isLeader(): boolean {
    return this.#leader;
  }

  start(): void {
    this.#running = this.#live();
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    this.#alarm.ring();
    await this.#running;
  }

  /** Says that rows were committed. */
  poke(): void {
    this.#alarm.ring();
  }

  async #live(): Promise<void> {
    for (let failures = 0; !this.#stopped;) {
      try {
        await this.#connect();
        failures = 0;
        await this.#work();
      } catch (error) {
        if (!this.#stopped) this.#events.failed(error);
        await this.#alarm.sleep(patienceAfter((failures += 1)));
      } finally {
        this.#leader = false;
        const client = this.#client;
        this.#client = null;
        await client?.end().catch(() => undefined);
      }
    }
  }

  async #connect(): Promise<void> {
    const client = new Client({
      connectionString: this.#url,
      application_name: 'concivis relay',
      ...poolLimits('work'),
      query_timeout: times.silence,
    });
    this.#client = client;
    client.on('error', () => this.#alarm.ring());
    client.on('notification', ({ payload = '', processId }) =>
      this.#hear(payload, processId === pidOf(client)),
    );
    await client.connect();
    await client.query(`LISTEN ${outboxChannel}`);
    await client.query(lookUpByIndex);
    this.#events.numbered();
  }

  async #work(): Promise<void> {
    for (let wait: number = times.often; !this.#stopped;) {
      if (!this.#leader) this.#leader = (await this.#run(becomeLeader))[0]?.leader === true;
      const numbered = this.#leader ? ((await this.#run(numberRows))[0]?.numbered ?? 0) : 0;
      if (numbered > 0) this.#events.numbered();
      if (numbered === numberedAtOnce) continue;
      if (numbered > 0) await pause(this.#betweenRounds);
      else await this.#trimSometimes();
      wait = numbered > 0 ? times.often : Math.min(wait * 2, times.seldom);
      const poked = await this.#alarm.sleep(this.#leader ? wait : times.election);
      if (poked) wait = times.often;
      if (poked && !this.#leader && !this.#stopped) await this.#run(tellOthers, ['committed']);
    }
  }

  /** @param own whether this relay said it itself, and knows it already */
  #hear(payload: string, own: boolean): void {
    if (payload === 'committed') {
      if (this.#leader) this.#alarm.ring();
    } else if (payload === 'numbered') {
      if (!own) this.#events.numbered();
    } else {
      const [, position, name] = /^moved (\d+) (.+)$/.exec(payload) ?? [];
      if (name !== undefined) this.#events.moved(name, Number(position));
    }
  }

  async #trimSometimes(): Promise<void> {
    if (!this.#leader || performance.now() - this.#trimmedAt < times.trim) return;
    const [result] = await this.#run(trimRows);
    if (result?.trimmed === 0) this.#trimmedAt = performance.now();
  }

  async #run<Row extends object>(statement: Statement<Row>, values: unknown[] = []): Promise<Row[]> {
    if (this.#client === null) throw new Error('The relay has no connection');
    return (await this.#client.query<Row>({ ...statement, values })).rows;
  }
}
