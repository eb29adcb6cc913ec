import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Tagger } from '@concivis/tagger';
import { ReadTotals } from '../../analytics/index.ts';
import {
  changeBetween,
  changedOf,
  ChangeRecord,
  countableOf,
  Courtesy,
  readByModel,
  RecordTexts,
  UnsureTags,
  type Reading,
  type StoredInteraction,
  type TextPlace,
  type TextScope,
} from '../../interactions/index.ts';
import { Clock } from '../../platform/clock/clock.ts';
import type { Job, Turn } from '../../platform/jobs/job.ts';
import { Jobs } from '../../platform/jobs/jobs.ts';
import { pause } from '../../platform/outbox/alarm.ts';
import type { WorkTransaction } from '../../platform/outbox/consumer.ts';
import { ModelInUse } from '../model-in-use.ts';
import { keepModelInUse } from '../tag-model.queries.ts';
import { EffectSums, presentEffect, presentForecast } from './effect-sums.ts';
import { statusOfRetagging } from './present-retagging.ts';
import {
  addEffects,
  countRetagging,
  effectsOf,
  endRetagging,
  foreseeRetagging,
  lockRetagging,
  moveRetagging,
  openRetagging,
  type RetaggingRow,
} from './retagging.queries.ts';

/** Texts read in one transaction: where they change, they are held meanwhile. */
const textsAtOnce = 16;

/** What one batch came to. */
type Batch = 'more' | 'done' | 'ended';

/**
 * Reads old texts with the model that is on: a first time to foresee what would change, and a second time to change it.
 * Where it is lies beside what it wrote, in the same transactions, so that it can be killed anywhere and goes on.
 */
@Injectable()
export class RetaggingJob implements Job, OnModuleInit {
  readonly name = 'retagging';
  readonly lock = 20_261_124;
  readonly #jobs: Jobs;
  readonly #inUse: ModelInUse;
  readonly #record: {
    readonly texts: RecordTexts;
    readonly changes: ChangeRecord;
    readonly unsure: UnsureTags;
  };
  readonly #totals: ReadTotals;
  readonly #clock: Clock;
  readonly #courtesy = new Courtesy();

  constructor(
    jobs: Jobs,
    inUse: ModelInUse,
    texts: RecordTexts,
    changes: ChangeRecord,
    unsure: UnsureTags,
    totals: ReadTotals,
    clock: Clock,
  ) {
    this.#jobs = jobs;
    this.#inUse = inUse;
    this.#record = { texts, changes, unsure };
    this.#totals = totals;
    this.#clock = clock;
  }

  onModuleInit(): void {
    this.#jobs.take(this);
  }

  async isAsked(run: WorkTransaction['run']): Promise<boolean> {
    const [row] = await run(openRetagging);
    return row !== undefined && statusOfRetagging(row) !== 'foreseen';
  }

  async work(turn: Turn): Promise<boolean> {
    const begunAt = performance.now();
    const batch = await turn.transaction(async (tx): Promise<Batch> => {
      const [inUse] = await tx.run(keepModelInUse);
      const [row] = await tx.run(openRetagging);
      if (row === undefined || statusOfRetagging(row) === 'foreseen') return 'ended';
      const [held] = await tx.run(lockRetagging, [row.id]);
      if (held?.ended_at !== null) return 'ended';
      if (this.#inUse.versionOf(inUse) !== row.version) {
        await tx.run(endRetagging, [row.id, 'superseded', this.#clock.now()]);
        return 'ended';
      }
      const tagger = await this.#inUse.tagger(tx);
      if (tagger.version !== row.version) {
        // Switched on within the last second: this process has not noticed yet.
        this.#inUse.lookAgain();
        return 'more';
      }
      return this.#batch(tx, row, tagger);
    });
    // Half of the time belongs to others, whatever the machine; and more while they wait.
    if (batch === 'more') await pause(performance.now() - begunAt);
    await this.#courtesy.rest();
    return batch === 'more';
  }

  async #batch(tx: WorkTransaction, retagging: RetaggingRow, tagger: Tagger): Promise<Batch> {
    const { texts } = this.#record;
    const scope = scopeOf(retagging);
    const place = placeOf(retagging);
    const applies = retagging.apply_asked_at !== null;
    if (place === null) await tx.run(countRetagging, [retagging.id, await texts.count(tx, scope)]);
    const next = await texts.next(tx, scope, place, textsAtOnce);
    const last = next.at(-1);
    if (last === undefined) {
      await this.#finish(tx, retagging, scope);
      return 'done';
    }
    const ids = next.map(({ id }) => id);
    const rows = applies ? await this.#record.changes.hold(tx, ids) : await texts.rows(tx, ids);
    const sums = await this.#read(tx, rows, tagger, applies);
    await this.#note(tx, retagging, sums);
    await tx.run(moveRetagging, [retagging.id, last.occurred_at, last.id, next.length, sums.texts]);
    return 'more';
  }

  async #read(
    tx: WorkTransaction,
    rows: readonly StoredInteraction[],
    tagger: Tagger,
    applies: boolean,
  ): Promise<EffectSums> {
    const words = await this.#record.texts.words(tx, rows);
    const sums = new EffectSums();
    const readings: Reading[] = [];
    const read: StoredInteraction[] = [];
    for (const row of rows) {
      const text = words.get(row.id);
      if (text === undefined || text === '') continue;
      await this.#courtesy.yield();
      const reading = readByModel(row, text, tagger);
      sums.add(changeOf(row, reading));
      readings.push(reading);
      read.push(row);
    }
    if (applies) {
      await this.#record.changes.say(
        tx,
        read,
        readings.flatMap(({ statements }) => statements),
        this.#clock.now(),
      );
      await this.#record.unsure.replace(
        tx,
        read.map(({ id }) => id),
        readings.flatMap(({ unsure }) => unsure),
      );
    }
    return sums;
  }

  async #note(tx: WorkTransaction, retagging: RetaggingRow, sums: EffectSums): Promise<void> {
    const rows = sums.rows();
    if (rows.length === 0) return;
    await tx.run(addEffects, [
      retagging.id,
      retagging.apply_asked_at === null ? 'foreseen' : 'happened',
      rows.map(({ measure }) => measure),
      rows.map(({ service }) => service),
      rows.map(({ gained }) => gained),
      rows.map(({ lost }) => lost),
    ]);
  }

  async #finish(tx: WorkTransaction, retagging: RetaggingRow, scope: TextScope): Promise<void> {
    const at = this.#clock.now();
    if (retagging.apply_asked_at !== null) {
      await tx.run(endRetagging, [retagging.id, 'applied', at]);
      return;
    }
    const effect = presentEffect(await tx.run(effectsOf, [retagging.id, 'foreseen']), retagging.changed);
    const forecast = presentForecast(effect, await this.#totals.run(scope));
    await tx.run(foreseeRetagging, [retagging.id, at, JSON.stringify(forecast)]);
  }
}

/** What saying so would change of what counts. */
const changeOf = (row: StoredInteraction, { statements }: Reading) =>
  changeBetween(
    changedOf(row, 'retagged'),
    countableOf(row),
    countableOf(row, { statements: [...row.statements, ...statements] }),
  );

const scopeOf = (row: RetaggingRow): TextScope => ({
  until: row.asked_at,
  from: row.scope_from ?? undefined,
  to: row.scope_to ?? undefined,
  service: row.scope_service ?? undefined,
});

const placeOf = ({ reached_at, reached_id }: RetaggingRow): TextPlace | null =>
  reached_at === null || reached_id === null ? null : { occurred_at: reached_at, id: reached_id };
