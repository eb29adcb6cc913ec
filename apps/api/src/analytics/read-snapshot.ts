import { Injectable } from '@nestjs/common';
import { effectiveTerms } from '@concivis/analytics';
import type { analytics, interactions } from '@concivis/contracts';
import { asStatements, FindInteractions, type StoredInteraction } from '../interactions/index.ts';
import { Clock } from '../platform/clock/clock.ts';
import { Database } from '../platform/database/database.ts';
import { grainFor } from './grain.ts';
import { currentPosition, figuresAt, newestCounted, type FiguresRow } from './snapshot.queries.ts';
import { daysOf, windowOf, type Window } from './window.ts';

const feedLength = 20;
/** With fewer interactions than this, the newest are looked for among those counted. */
const few = 2_000;
/** Different questions whose answers are kept. */
const mostKept = 60;

interface Kept {
  /** Null while it is being worked out. */
  position: number | null;
  /** The reply, written out. */
  readonly json: Promise<string>;
}

/** All figures of a window, at one position of the record, ready to be sent. */
@Injectable()
export class ReadSnapshot {
  readonly #database: Database;
  readonly #interactions: FindInteractions;
  readonly #clock: Clock;
  readonly #kept = new Map<string, Kept>();

  constructor(database: Database, interactions: FindInteractions, clock: Clock) {
    this.#database = database;
    this.#interactions = interactions;
    this.#clock = clock;
  }

  /**
   * The snapshot as JSON. The same question at the same position has the same answer, so it is worked out once; those
   * who ask while it is being worked out get it, too, and hear of what came in between as of all that comes later.
   * @throws {Refusal} `invalid-input` for a window that is none.
   */
  async json(filter: interactions.RecordFilter): Promise<string> {
    const window = windowOf(filter, this.#clock.now());
    const key = JSON.stringify([window, filter.service, filter.department, filter.district, filter.channel]);
    const kept = this.#kept.get(key);
    if (kept?.position === null) return kept.json;
    const [now] = await this.#database.read(currentPosition);
    const still = this.#kept.get(key);
    if (
      still !== undefined &&
      (still.position === null || (still.position === now?.position && now.lag === 0))
    )
      return still.json;
    return this.#keep(key, this.run(filter));
  }

  /** @throws {Refusal} `invalid-input` for a window that is none. */
  async run(filter: interactions.RecordFilter): Promise<analytics.AnalyticsSnapshot> {
    const window = windowOf(filter, this.#clock.now());
    const grain = grainFor(filter);
    const [figures] = await this.#database.read(figuresAt(grain), [
      window.previousFrom,
      window.from,
      window.to,
      grain,
      ...codesOf(filter),
    ]);
    if (figures === undefined) throw new Error('The figures are one row');
    const newest = await this.#newest(filter, window, figures);
    return {
      position: figures.position,
      asOf: newest[0]?.occurred_at.toISOString() ?? null,
      lagSeconds: figures.lag,
      from: window.from,
      to: window.to,
      totals: figures.totals ?? {},
      previous: figures.previous ?? {},
      volume: daysOf(window).map((day) => ({ day, interactions: figures.volume?.[day] ?? 0 })),
      feed: newest.map(feedEntryOf),
    };
  }

  async #newest(
    filter: interactions.RecordFilter,
    window: Window,
    { totals }: FiguresRow,
  ): Promise<StoredInteraction[]> {
    const { from, to } = window;
    if ((totals?.['interactions'] ?? 0) > few) {
      return this.#interactions.newest({ ...filter, from, to }, feedLength);
    }
    const found = await this.#database.read(newestCounted, [from, to, ...codesOf(filter), feedLength]);
    return this.#interactions.ofIds(found.map(({ id }) => id));
  }

  #keep(key: string, working: Promise<analytics.AnalyticsSnapshot>): Promise<string> {
    const kept: Kept = { position: null, json: working.then((snapshot) => JSON.stringify(snapshot)) };
    this.#kept.delete(key);
    this.#kept.set(key, kept);
    working.then(
      ({ position, lagSeconds }) => {
        if (lagSeconds === 0) kept.position = position;
        else this.#forget(key, kept);
      },
      () => this.#forget(key, kept),
    );
    const oldest = this.#kept.keys().next();
    if (this.#kept.size > mostKept && !oldest.done) this.#kept.delete(oldest.value);
    return kept.json;
  }

  #forget(key: string, kept: Kept): void {
    if (this.#kept.get(key) === kept) this.#kept.delete(key);
  }
}

const codesOf = ({ service, department, district, channel }: interactions.RecordFilter): string[] => [
  service ?? '',
  department ?? '',
  district ?? '',
  channel ?? '',
];

const feedEntryOf = (row: StoredInteraction): analytics.FeedEntry => ({
  interaction: row.id,
  type: row.type,
  at: row.occurred_at.toISOString(),
  service: row.service_code,
  department: row.department_code,
  district: row.district_code,
  channel: row.channel,
  terms: effectiveTerms(asStatements(row.tags, row.statements)),
});
