import { Inject, Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { OutsideReader, type CouldNot, type OutsideSettings } from '@concivis/tagger/outside';
import { Clock } from '../../platform/clock/clock.ts';
import { CONFIG, type Config } from '../../platform/config/config.ts';
import { Database } from '../../platform/database/database.ts';
import type { Job, Turn } from '../../platform/jobs/job.ts';
import { Jobs } from '../../platform/jobs/jobs.ts';
import type { WorkTransaction } from '../../platform/outbox/consumer.ts';
import { KeepReading } from './keep-reading.ts';
import { OutsideLedger } from './outside-ledger.ts';
import { dueReadings, endReading, endStale, postponeReading, type DueReading } from './outside.queries.ts';

/** Texts that are out at the same time. */
const atOnce = 4;
/** Times that one text is sent, as far as the server fails over it. */
const mostTries = 5;
/** Milliseconds: texts that could not be read for so long keep the tags of this town's model. */
const longestWait = 7 * 86_400_000;

/** Reasons that have nothing to do with the text: everything waits, and no text loses a try. */
const othersFault = new Set<CouldNot>([
  'requests-a-minute',
  'tokens-a-day',
  'money-a-day',
  'resting',
  'busy',
  'unreachable',
  'uncounted',
  'stopped',
]);

/**
 * Has new texts read by the outside model, where one is switched on. Until its answer is there, and when there is none, the tags of
 * this town's own model stand.
 */
@Injectable()
export class OutsideReadingJob implements Job, OnModuleInit {
  readonly name = 'outside-reading';
  readonly lock = 20_261_126;
  readonly #log = new Logger('OutsideReading');
  readonly #jobs: Jobs;
  readonly #keep: KeepReading;
  readonly #clock: Clock;
  readonly #settings: OutsideSettings | null;
  readonly #reader: OutsideReader | null;
  /** Nothing is sent before; milliseconds of the clock. */
  #restsUntil = Number.NEGATIVE_INFINITY;
  #lastTold: CouldNot | null = null;

  constructor(
    jobs: Jobs,
    keep: KeepReading,
    database: Database,
    clock: Clock,
    @Inject(CONFIG) { outsideTagger }: Config,
  ) {
    this.#jobs = jobs;
    this.#keep = keep;
    this.#clock = clock;
    this.#settings = outsideTagger;
    this.#reader =
      outsideTagger &&
      new OutsideReader(outsideTagger, {
        ledger: new OutsideLedger(database, outsideTagger.limits, clock),
        now: () => clock.now(),
      });
  }

  onModuleInit(): void {
    if (this.#reader === null || this.#settings === null) return;
    const { operator, address } = this.#settings;
    this.#log.warn(
      `New texts are sent to ${new URL(address).host}, run by ${operator}: ${this.#reader.version}`,
    );
    this.#jobs.take(this);
  }

  async isAsked(run: WorkTransaction['run']): Promise<boolean> {
    const now = this.#clock.now();
    if (now.getTime() < this.#restsUntil) return false;
    return (await run(dueReadings, [now, 1])).length > 0;
  }

  async work(turn: Turn): Promise<boolean> {
    const reader = this.#reader;
    if (reader === null) return false;
    const now = this.#clock.now();
    const due = await turn.transaction(async (tx) => {
      await tx.run(endStale, [reader.version, new Date(now.getTime() - longestWait), now]);
      return tx.run(dueReadings, [now, atOnce]);
    });
    const read = await Promise.allSettled(due.map((reading) => this.#read(turn, reader, reading)));
    const failed = read.find((each) => each.status === 'rejected');
    if (failed !== undefined) throw failed.reason;
    return due.length > 0 && this.#clock.now().getTime() >= this.#restsUntil;
  }

  async #read(turn: Turn, reader: OutsideReader, reading: DueReading): Promise<void> {
    const { interaction_id: id } = reading;
    const unanswered = await turn.transaction((tx) => this.#keep.run(tx, id, reader.version, null));
    if (unanswered === null) return;
    const { text, language } = unanswered;
    const outcome = await reader.read(text, language, turn.signal);
    if ('reason' in outcome) {
      await this.#putOff(turn, reading, outcome.reason, outcome.again);
      return;
    }
    this.#lastTold = null;
    await turn.transaction((tx) => this.#keep.run(tx, id, reader.version, { text, language, ...outcome }));
  }

  /** @param again milliseconds; null: never */
  async #putOff(turn: Turn, reading: DueReading, reason: CouldNot, again: number | null): Promise<void> {
    if (reason === 'stopped') return;
    this.#tell(reason);
    const { interaction_id: id, tries } = reading;
    const now = this.#clock.now();
    if (again !== null && othersFault.has(reason)) {
      this.#restsUntil = Math.max(this.#restsUntil, now.getTime() + again);
    } else if (again === null || tries + 1 >= mostTries) {
      await turn.transaction((tx) => tx.run(endReading, [id, now, reason, null]));
    } else {
      const dueAt = new Date(now.getTime() + again * 2 ** tries);
      await turn.transaction((tx) => tx.run(postponeReading, [id, dueAt, tries + 1]));
    }
  }

  /** Once for each new trouble: never the text, never the key. */
  #tell(reason: CouldNot): void {
    if (reason === this.#lastTold || reason === 'requests-a-minute' || reason === 'no-words') return;
    this.#lastTold = reason;
    this.#log.warn(`A text was not read outside: ${reason}. The tags of this town's model stand`);
  }
}
