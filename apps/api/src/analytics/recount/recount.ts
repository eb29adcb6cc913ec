import { countOf } from '@concivis/analytics';
import { Client, type ClientBase } from 'pg';
import { countableOf, type RecordChange, type StoredInteraction } from '../../interactions/index.ts';
import { poolLimits } from '../../platform/database/data-source.ts';
import { pause } from '../../platform/outbox/alarm.ts';
import type { WorkTransaction } from '../../platform/outbox/consumer.ts';
import { registerConsumer } from '../../platform/outbox/outbox.queries.ts';
import { runOn } from '../../platform/outbox/run-on.ts';
import { CountedInteractions } from '../counted-interactions.ts';
import { projectorName, writeTotals } from '../projector.ts';
import { TotalsFold } from '../totals-fold.ts';
import { TotalsNumbers } from '../totals-numbers.ts';
import { countedBefore } from './counted-before.ts';
import { CountedDay, storedNumbers, type StoredNumbers } from './counted-day.ts';
import { DayGroups } from './day-groups.ts';
import { DaySums, type Drift } from './day-sums.ts';
import {
  forgetListedOfDay,
  holdProjector,
  pendingChanges,
  record,
  storedCounted,
  storedListed,
  storedTotals,
  type CountedRow,
  type FigureRow,
} from './recount.queries.ts';

export interface RecountOptions {
  /** Also writes the right figures, all of them or none. The projector waits meanwhile. */
  readonly repair: boolean;
  /** Called for each figure that differs. */
  readonly onDrift: (drift: Drift) => void;
}

export interface RecountResult {
  /** Interactions read. */
  readonly interactions: number;
  /** Figures that differed. */
  readonly drifts: number;
}

/** A connection for a recount: its cursors are asked side by side, as are the writes of a repair. */
export const connectForRecount = async (connectionString: string): Promise<Client> => {
  const client = new Client({
    connectionString,
    application_name: 'concivis recount',
    ...poolLimits('work'),
    pipeline: true,
  });
  await client.connect();
  return client;
};

/**
 * Counts the whole record from the beginning, as it is at one moment, and compares every stored figure with it. What
 * is committed but not yet counted is taken into account, so it may run at any time. A day at a time is in memory, and what is not yet counted.
 *
 * @param client a connection of its own from `connectForRecount`, without a transaction
 */
export const recount = async (client: ClientBase, options: RecountOptions): Promise<RecountResult> => {
  const tx: WorkTransaction = {
    run: runOn(client),
    // Numbers are remembered by this recount only, which ends with the transaction.
    afterCommit: (hint) => hint(),
  };
  await tx.run(registerConsumer, [projectorName]);
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await once(client, tx, options);
    } catch (error) {
      const projectorWasAtIt = (error as { code?: string }).code === serializationFailure;
      if (!projectorWasAtIt || attempt === mostAttempts) throw error;
      await pause(attempt * 20);
    }
  }
};

const serializationFailure = '40001';
const mostAttempts = 50;

const once = async (
  client: ClientBase,
  tx: WorkTransaction,
  options: RecountOptions,
): Promise<RecountResult> => {
  await client.query(`BEGIN ISOLATION LEVEL REPEATABLE READ ${options.repair ? '' : 'READ ONLY'}`);
  try {
    if (options.repair) await tx.run(holdProjector, [projectorName]);
    const result = await new Recount(client, tx, options).run();
    await client.query('COMMIT');
    return result;
  } catch (error) {
    await client.query('ROLLBACK').catch(() => undefined);
    throw error;
  }
};

const byDay = (a: string, b: string): number => (a < b ? -1 : 1);
const dayOf = (row: { occurred_at: Date }): string => row.occurred_at.toISOString().slice(0, 10);

/** Where the figures are read from, each a day at a time. */
interface Sources {
  readonly acts: DayGroups<StoredInteraction>;
  readonly counted: DayGroups<CountedRow>;
  readonly totals: DayGroups<FigureRow>;
  readonly listed: DayGroups<FigureRow>;
}

class Recount {
  readonly #client: ClientBase;
  readonly #tx: WorkTransaction;
  readonly #options: RecountOptions;
  readonly #numbers = new TotalsNumbers();
  /** What the stored figures lack since it is not yet counted, by day. */
  readonly #pending = new Map<string, DaySums>();
  /** What is not yet counted of interactions. */
  readonly #changing = new Map<string, RecordChange[]>();
  #interactions = 0;
  #drifts = 0;

  constructor(client: ClientBase, tx: WorkTransaction, options: RecountOptions) {
    this.#client = client;
    this.#tx = tx;
    this.#options = options;
  }

  async run(): Promise<RecountResult> {
    const stored = await storedNumbers(this.#tx);
    await this.#readPending();
    const sources: Sources = {
      acts: new DayGroups<StoredInteraction>(this.#client, record, dayOf),
      counted: new DayGroups<CountedRow>(this.#client, storedCounted, dayOf),
      totals: new DayGroups(this.#client, storedTotals, ({ day }) => day),
      listed: new DayGroups(this.#client, storedListed, ({ day }) => day),
    };
    for (;;) {
      const days = await Promise.all(Object.values(sources).map((source) => source.day()));
      const [day] = [...days, ...this.#pending.keys()].filter((each) => each !== null).toSorted(byDay);
      if (day === undefined) return { interactions: this.#interactions, drifts: this.#drifts };
      await this.#compare(day, sources, stored);
      this.#pending.delete(day);
    }
  }

  async #readPending(): Promise<void> {
    const source = new DayGroups<{ interaction_id: string; change: RecordChange }>(
      this.#client,
      pendingChanges,
      () => 'all',
    );
    for await (const { interaction_id, change } of source.of('all')) {
      const sums = this.#pending.get(change.cell.day) ?? new DaySums();
      this.#pending.set(change.cell.day, sums);
      sums.count(change.cell, change.plus, 1);
      sums.count(change.cell, change.minus, -1);
      const known = this.#changing.get(interaction_id);
      if (known === undefined) this.#changing.set(interaction_id, [change]);
      else known.push(change);
    }
  }

  async #compare(day: string, sources: Sources, numbers: StoredNumbers): Promise<void> {
    const right = new DaySums();
    const countedDay = new CountedDay(numbers);
    const whole = new CountedInteractions();
    for await (const row of sources.acts.of(day)) {
      this.#interactions += 1;
      const count = countOf(countableOf(row));
      if (this.#options.repair) {
        const counted = countedBefore(count, this.#changing.get(row.id) ?? []);
        if (counted !== null) whole.put(row.id, row.occurred_at.toISOString(), counted);
      }
      if (count === null) continue;
      right.count(count.cell, count.measures, 1);
      countedDay.right(row.id, count);
    }
    const live = new DaySums();
    for await (const row of sources.totals.of(day)) live.add(placeOfRow(row), row.code, row.amount);
    for await (const row of sources.listed.of(day)) live.add(null, row.code, row.amount);
    for await (const row of sources.counted.of(day)) countedDay.stored(row);
    const pending = this.#pending.get(day);
    if (pending !== undefined) live.merge(pending);
    const drifts = live.driftFrom(right, day);
    const { stored, right: wanted, wrong } = countedDay.compare(this.#changing);
    const ofCounted = { day, place: null, measure: 'counted interactions' };
    if (wrong > 0) drifts.push({ ...ofCounted, live: stored, recounted: wanted });
    this.#drifts += drifts.length;
    drifts.forEach(this.#options.onDrift);
    if (drifts.length > 0 && this.#options.repair) await this.#repair(day, drifts, countedDay, whole);
  }

  async #repair(
    day: string,
    drifts: readonly Drift[],
    countedDay: CountedDay,
    whole: CountedInteractions,
  ): Promise<void> {
    const fold = new TotalsFold();
    for (const { place, measure, live, recounted } of drifts) {
      if (place !== null) fold.addAt(place, day, measure, recounted - live);
    }
    await writeTotals(this.#tx, fold, this.#numbers);
    await countedDay.forget(this.#tx);
    await this.#tx.run(forgetListedOfDay, [day]);
    await whole.write(this.#tx, this.#numbers);
  }
}

const placeOfRow = (row: FigureRow) => {
  const { grain, service_code: service, department_code: department, district_code: district, channel } = row;
  return {
    grain,
    service,
    department,
    district,
    channel,
    key: [grain, service, department, district, channel].join('/'),
  };
};
