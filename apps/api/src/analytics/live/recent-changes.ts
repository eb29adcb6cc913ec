import type { RecordChange } from '../../interactions/index.ts';
import { Alarm, patienceAfter, pause } from '../../platform/outbox/alarm.ts';
import type { OutboxRow } from '../../platform/outbox/consumer.ts';
import type { Progress } from '../../platform/outbox/follower.ts';
import type { Outbox } from '../../platform/outbox/outbox.ts';
import { projectorName } from '../projector.ts';

type Row = OutboxRow<RecordChange>;

/** Milliseconds: news are gathered for at least and at most so long, and looked for so often when nobody tells of any. */
const times = { gathered: { least: 20, most: 250 }, fallback: 1_000 } as const;
/** News are gathered for so many times as long as telling the last ones took, so that many listeners hear seldomer. */
const restAfterTelling = 6;
/** Changes kept in memory for sockets that come back, and changes read at once. */
const kept = 5_000;
const readAtOnce = 2_000;
/** Further behind than this, a page is better off with a new snapshot. */
const mostMissed = 10_000;

/**
 * The outbox up to where it is counted, as this process has seen and told it. Only counted changes are told, so that a
 * snapshot that is loaded now is never older than what was told before.
 */
export class RecentChanges {
  readonly #outbox: Outbox;
  readonly #tell: (after: number, rows: readonly Row[]) => boolean;
  readonly #failed: (error: unknown) => void;
  readonly #alarm = new Alarm();
  /** The newest ones, without a gap, up to `#position`. */
  readonly #rows: Row[] = [];
  /** What the projector of this process has counted and nobody was told yet, in order. */
  #heard: Progress<RecordChange>[] = [];
  #position: number | null = null;
  /** Milliseconds that the last telling took. */
  #telling = 0;
  #stopped = false;
  #running: Promise<void> = Promise.resolve();

  /** @param tell is called with all changes in order, none of them twice; says whether anybody listened */
  constructor(
    outbox: Outbox,
    tell: (after: number, rows: readonly Row[]) => boolean,
    failed: (error: unknown) => void,
  ) {
    this.#outbox = outbox;
    this.#tell = tell;
    this.#failed = failed;
  }

  start(): void {
    this.#outbox.onMoved(projectorName, (position, progress) => {
      if (position <= this.position) return;
      if (progress !== null) this.#heard.push(progress as Progress<RecordChange>);
      this.#alarm.ring();
    });
    this.#running = this.#live();
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    this.#alarm.ring();
    await this.#running;
  }

  /** How far was told; 0 before the first look. */
  get position(): number {
    return this.#position ?? 0;
  }

  /**
   * What somebody missed who knows everything up to `after`. When it resolves, nothing has been told beyond what it
   * gives, so whoever joins at once neither misses anything nor hears it twice.
   *
   * @returns null when it is not kept any more, or when `after` is not a place that there was
   */
  async missedAfter(after: number): Promise<readonly Row[] | null> {
    if (this.#position === null || after > this.#position) await this.#look();
    if (after > this.position || this.position - after > mostMissed) return null;
    const missed: Row[] = [];
    for (let at = after; ; at = missed.at(-1)?.position ?? at) {
      const first = this.#rows[0]?.position ?? this.position + 1;
      if (at >= first - 1) return [...missed, ...this.#rows.slice(at - first + 1)];
      const older = await this.#outbox.rowsBetween<RecordChange>(at, first - 1, readAtOnce);
      if (older[0]?.position !== at + 1) return null;
      missed.push(...older);
    }
  }

  async #live(): Promise<void> {
    for (let failures = 0; !this.#stopped;) {
      try {
        while (this.#looking !== null) await this.#looking;
        if (!this.#takeHeard()) await this.#look();
        failures = 0;
        await pause(
          Math.min(times.gathered.most, Math.max(times.gathered.least, this.#telling * restAfterTelling)),
        );
        await this.#alarm.sleep(times.fallback);
      } catch (error) {
        if (!this.#stopped) this.#failed(error);
        await this.#alarm.sleep(patienceAfter((failures += 1)));
      }
    }
  }

  #looking: Promise<void> | null = null;

  /** One look at a time: those who ask meanwhile get the same. */
  #look(): Promise<void> {
    this.#looking ??= this.#readNews().finally(() => {
      this.#looking = null;
    });
    return this.#looking;
  }

  /** @returns whether what was heard goes on from what was told, so that nothing need be read. */
  #takeHeard(): boolean {
    const heard = this.#heard;
    this.#heard = [];
    let taken = false;
    for (const { after, rows } of heard) {
      if (after !== this.#position) continue;
      this.#take(after, rows);
      taken = true;
    }
    return taken;
  }

  #take(after: number, rows: readonly Row[]): void {
    this.#position = rows.at(-1)?.position ?? after;
    const startedAt = performance.now();
    const listened = this.#tell(after, rows);
    this.#telling = performance.now() - startedAt;
    // Where nobody listened, nobody comes back for it soon; whoever does is given it from the outbox.
    if (listened) this.#rows.push(...rows);
    this.#rows.splice(0, listened ? Math.max(0, this.#rows.length - kept) : this.#rows.length);
  }

  async #readNews(): Promise<void> {
    const upTo = await this.#outbox.positionOf(projectorName);
    this.#position ??= upTo;
    while (this.#position < upTo) {
      const after: number = this.#position;
      const rows = await this.#outbox.rowsBetween<RecordChange>(after, upTo, readAtOnce);
      if (rows[0]?.position !== after + 1) {
        throw new Error(`The outbox does not go on after ${after}`);
      }
      this.#take(after, rows);
    }
  }
}
