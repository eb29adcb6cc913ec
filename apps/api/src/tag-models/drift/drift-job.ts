import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { compareWindows, mergeSummaries, type SummariesByLanguage } from '@concivis/tagger';
import { Clock } from '../../platform/clock/clock.ts';
import type { Job, Turn } from '../../platform/jobs/job.ts';
import { Jobs } from '../../platform/jobs/jobs.ts';
import type { WorkTransaction } from '../../platform/outbox/consumer.ts';
import { ModelInUse } from '../model-in-use.ts';
import { modelInUse } from '../tag-model.queries.ts';
import {
  driftOf,
  firstReadingDays,
  putDrift,
  readingDaysBetween,
  type DriftRow,
  type ReadingDay,
} from './drift.queries.ts';
import { nextStatuses, type KeptLanguage } from './next-statuses.ts';
import { TellOfDrift } from './tell-of-drift.ts';
import { currentOf, dayAfter, dayOf, referenceOf, windowsInUse, type Window } from './windows.ts';

/** How careful a comparison is. Every day has one: where nothing changes, less than one alarm in two years. */
export const care = { falseAlarms: 0.001, fewestTexts: 50 } as const;

/** Compares what people write with what they wrote when the model was new, once a day, and tells of alarms. */
@Injectable()
export class DriftJob implements Job, OnModuleInit {
  readonly name = 'tag-drift';
  readonly lock = 20_261_125;
  /** How long windows are in this process. */
  windows = windowsInUse;
  readonly #log = new Logger('TagDrift');
  readonly #jobs: Jobs;
  readonly #inUse: ModelInUse;
  readonly #tell: TellOfDrift;
  readonly #clock: Clock;
  /** The last day that this process knows to be compared, so that it does not ask the database all day long. */
  #comparedOn = '';

  constructor(jobs: Jobs, inUse: ModelInUse, tell: TellOfDrift, clock: Clock) {
    this.#jobs = jobs;
    this.#inUse = inUse;
    this.#tell = tell;
    this.#clock = clock;
  }

  onModuleInit(): void {
    this.#jobs.take(this);
  }

  async isAsked(run: WorkTransaction['run']): Promise<boolean> {
    const day = this.#lastWholeDay();
    if (this.#comparedOn >= day) return false;
    const [row] = await run(driftOf, [await this.#version({ run })]);
    if (row !== undefined && row.compared_on >= day) this.#comparedOn = day;
    return this.#comparedOn < day;
  }

  async work(turn: Turn): Promise<boolean> {
    const day = this.#lastWholeDay();
    await turn.transaction((tx) => this.#compare(tx, day));
    this.#comparedOn = day;
    return false;
  }

  #lastWholeDay(): string {
    return dayAfter(dayOf(this.#clock.now()), -1);
  }

  async #version(tx: Pick<WorkTransaction, 'run'>): Promise<string> {
    const [inUse] = await tx.run(modelInUse);
    return this.#inUse.versionOf(inUse);
  }

  async #compare(tx: WorkTransaction, day: string): Promise<void> {
    const version = await this.#version(tx);
    const [row] = await tx.run(driftOf, [version]);
    if (row !== undefined && row.compared_on >= day) return;
    const reference = row === undefined ? await this.#firstReference(tx, version, day) : referenceIn(row);
    if (reference === null) return;
    const current = currentOf(reference, day, this.windows);
    if (current === null) return;
    const drifts = compareWindows(
      await summariesOf(tx, version, reference),
      await summariesOf(tx, version, current),
      care,
    );
    const before = row?.languages ?? [];
    const { languages, alarms } = nextStatuses(before, drifts, {
      day,
      toldAfter: dayAfter(day, -this.windows.currentDays),
    });
    const { from, to } = reference;
    await tx.run(putDrift, [version, from, to, day, current.from, JSON.stringify(languages)]);
    if (alarms.length > 0) await this.#tell.run(tx, alarms, { reference, current });
    tx.afterCommit(() => this.#state(before, languages));
  }

  async #firstReference(tx: WorkTransaction, version: string, day: string): Promise<Window | null> {
    const days = await tx.run(firstReadingDays, [version, day, this.windows.referenceDaysAtMost]);
    return referenceOf(days, day, this.windows);
  }

  /** Says in the log what began and what is over, and nothing in between. */
  #state(before: readonly KeptLanguage[], now: readonly KeptLanguage[]): void {
    const alarmed = (all: readonly KeptLanguage[]) =>
      all
        .filter(({ status }) => status === 'alarm')
        .map(({ language }) => language ?? 'the mix of languages');
    const [was, is] = [alarmed(before), alarmed(now)];
    const begun = is.filter((language) => !was.includes(language));
    const over = was.filter((language) => !is.includes(language));
    if (begun.length > 0) this.#log.warn(`What people write has changed: ${begun.join(', ')}`);
    if (over.length > 0) this.#log.log(`What people write is as it was again: ${over.join(', ')}`);
  }
}

const referenceIn = ({ reference_from: from, reference_to: to }: DriftRow): Window => ({ from, to });

const summariesOf = async (
  tx: WorkTransaction,
  version: string,
  { from, to }: Window,
): Promise<SummariesByLanguage> => {
  const days: readonly ReadingDay[] = await tx.run(readingDaysBetween, [version, from, to]);
  return new Map(
    [...Map.groupBy(days, ({ language }) => language)].map(([language, own]) => [
      language,
      mergeSummaries(own.map(({ summary }) => summary)),
    ]),
  );
};
