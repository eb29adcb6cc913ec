import { Injectable } from '@nestjs/common';
import type { drift } from '@concivis/contracts';
import { Clock } from '../../platform/clock/clock.ts';
import { Database } from '../../platform/database/database.ts';
import { ModelInUse } from '../model-in-use.ts';
import { modelInUse } from '../tag-model.queries.ts';
import { care } from './drift-job.ts';
import { driftOf, firstReadingDays, textsBetween, type DriftRow } from './drift.queries.ts';
import type { KeptLanguage } from './next-statuses.ts';
import { dayOf, windowsInUse } from './windows.ts';

type DriftWindow = NonNullable<drift.TagDrift['reference']>;
type Found = Omit<drift.TagDrift, 'version' | keyof typeof care>;

/** Whether what people write has changed, as it was compared last. Three round trips at most. */
@Injectable()
export class FindDrift {
  readonly #database: Database;
  readonly #inUse: ModelInUse;
  readonly #clock: Clock;

  constructor(database: Database, inUse: ModelInUse, clock: Clock) {
    this.#database = database;
    this.#inUse = inUse;
    this.#clock = clock;
  }

  async run(): Promise<drift.TagDrift> {
    const [inUse] = await this.#database.read(modelInUse);
    const version = this.#inUse.versionOf(inUse);
    const [row] = await this.#database.read(driftOf, [version]);
    const found = row === undefined ? await this.#soFar(version) : await this.#compared(version, row);
    return { version, ...care, ...found };
  }

  async #soFar(version: string): Promise<Found> {
    const days = await this.#database.read(firstReadingDays, [
      version,
      dayOf(this.#clock.now()),
      windowsInUse.referenceDaysAtMost,
    ]);
    const [first, last] = [days[0], days.at(-1)];
    const reference: DriftWindow | null =
      first === undefined || last === undefined
        ? null
        : { from: first.day, to: last.day, texts: days.reduce((sum, { texts }) => sum + texts, 0) };
    return { status: 'gathering', reference, current: null, comparedOn: null, languages: [] };
  }

  async #compared(version: string, row: DriftRow): Promise<Found> {
    const [reference, current] = [
      { from: row.reference_from, to: row.reference_to },
      { from: row.current_from, to: row.compared_on },
    ];
    const [[first], [lately]] = await this.#database.readTogether([
      [textsBetween, [version, reference.from, reference.to]],
      [textsBetween, [version, current.from, current.to]],
    ]);
    return {
      status: worstOf(row.languages),
      reference: { ...reference, texts: first?.texts ?? 0 },
      current: { ...current, texts: lately?.texts ?? 0 },
      comparedOn: row.compared_on,
      languages: row.languages.map(presentLanguage),
    };
  }
}

const presentLanguage = ({ language, status, since, texts, shifts }: KeptLanguage): drift.LanguageDrift => ({
  language,
  status,
  since,
  texts,
  shifts,
});

const worstOf = (languages: readonly KeptLanguage[]): drift.DriftStatus =>
  (['alarm', 'calm'] as const).find((status) => languages.some((each) => each.status === status)) ??
  'too-few-texts';
