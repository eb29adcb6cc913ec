import { Injectable, type OnModuleInit } from '@nestjs/common';
import { mergeSummaries, summariseReading, type ReadingSummary } from '@concivis/tagger';
import { Courtesy, Words, type RecordChange, type Topic } from '../../interactions/index.ts';
import type { Consumer, OutboxRow, WorkTransaction } from '../../platform/outbox/consumer.ts';
import { Outbox } from '../../platform/outbox/outbox.ts';
import { ModelInUse } from '../model-in-use.ts';
import { putReadingDays, readingDaysOf } from './drift.queries.ts';
import { dayOf } from './windows.ts';

/** Texts read in one transaction: some tens of milliseconds. */
const textsAtOnce = 64;

/**
 * What people write. Answers of the office come in waves and from templates: they would hide, or feign, a change.
 */
const topics: readonly Topic[] = [
  'recorded idea.submitted with words',
  'recorded comment.posted with words',
  'recorded feedback.given with words',
];

/** What was read of one day in one language. */
interface DayOfLanguage {
  readonly day: string;
  readonly language: string;
  readonly summaries: ReadingSummary[];
}

/**
 * Sums up what the model makes of new texts, official answers left out, by day and language, for `DriftJob` to compare.
 * It reads each text once, a second time after the tags were written, and keeps counts only.
 */
@Injectable()
export class CountReadings implements Consumer<RecordChange>, OnModuleInit {
  readonly name = 'count-readings';
  readonly topics = topics;
  readonly batch = textsAtOnce;
  readonly pause = 250;
  readonly #outbox: Outbox;
  readonly #words: Words;
  readonly #inUse: ModelInUse;
  readonly #courtesy = new Courtesy();

  constructor(outbox: Outbox, words: Words, inUse: ModelInUse) {
    this.#outbox = outbox;
    this.#words = words;
    this.#inUse = inUse;
  }

  onModuleInit(): void {
    this.#outbox.follow(this);
  }

  async handle(tx: WorkTransaction, rows: readonly OutboxRow<RecordChange>[]): Promise<number> {
    await this.#courtesy.rest();
    const words = await this.#words.of(
      rows.map(({ change }) => change.subject),
      (reader, values) => tx.run(reader, values),
    );
    const { tagger, vocabulary } = await this.#inUse.model(tx);
    const days = new Map<string, DayOfLanguage>();
    for (const { at, language: said, subject } of rows.map(({ change }) => change)) {
      const text = words.get(subject.id);
      if (text === undefined || text.trim() === '') continue;
      await this.#courtesy.yield();
      const tagged = tagger.tag(text, { language: said });
      const language = tagged.language === 'unknown' ? 'und' : tagged.language;
      const summary = summariseReading(tagger.version, {
        tagged,
        words: vocabulary.count(text, tagged.language),
      });
      const day = dayOf(new Date(at));
      const known = days.get(`${day} ${language}`);
      if (known === undefined) days.set(`${day} ${language}`, { day, language, summaries: [summary] });
      else known.summaries.push(summary);
    }
    if (days.size > 0) await addUp(tx, tagger.version, [...days.values()]);
    return rows.length;
  }
}

/** Only one process at a time follows the record under the consumer's name, so that nobody else adds meanwhile. */
const addUp = async (tx: WorkTransaction, version: string, days: readonly DayOfLanguage[]): Promise<void> => {
  const column = <Value>(of: (each: DayOfLanguage) => Value) => days.map(of);
  const keys = [column(({ day }) => day), column(({ language }) => language)];
  const before = new Map(
    (await tx.run(readingDaysOf, [version, ...keys])).map(({ day, language, summary }) => [
      `${day} ${language}`,
      summary,
    ]),
  );
  const sums = days.map(({ day, language, summaries }) => {
    const known = before.get(`${day} ${language}`);
    return mergeSummaries(known === undefined ? summaries : [known, ...summaries]);
  });
  await tx.run(putReadingDays, [
    version,
    ...keys,
    sums.map(({ texts }) => texts),
    sums.map((sum) => JSON.stringify(sum)),
  ]);
};
