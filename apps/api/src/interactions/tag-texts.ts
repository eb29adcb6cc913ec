import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../platform/clock/clock.ts';
import type { Consumer, OutboxRow, WorkTransaction } from '../platform/outbox/consumer.ts';
import { Outbox } from '../platform/outbox/outbox.ts';
import { ChangeRecord, type NewStatement } from './change-record.ts';
import { Courtesy } from './courtesy.ts';
import { CurrentTagger } from './current-tagger.ts';
import { readByModel } from './read-by-model.ts';
import type { RecordChange, Topic } from './record-change.ts';
import { UnsureTags, type UnsureTerm } from './unsure-tags.ts';
import { Words } from './words.ts';

/** Texts tagged in one transaction: the interactions are held meanwhile. */
const textsAtOnce = 16;

const topics: readonly Topic[] = [
  'recorded idea.submitted with words',
  'recorded comment.posted with words',
  'recorded feedback.given with words',
  'recorded reply.published with words',
];

/**
 * Reads the words that acts brought, after the reply to the citizen, and says which terms stand in them. What the
 * model said is on record with its version, its probability and the words that led to it.
 */
@Injectable()
export class TagTexts implements Consumer<RecordChange>, OnModuleInit {
  readonly name = 'tag-texts';
  readonly topics = topics;
  readonly batch = textsAtOnce;
  readonly pause = 40;
  readonly #outbox: Outbox;
  readonly #record: ChangeRecord;
  readonly #words: Words;
  readonly #tagger: CurrentTagger;
  readonly #unsure: UnsureTags;
  readonly #clock: Clock;
  readonly #courtesy = new Courtesy();

  constructor(
    outbox: Outbox,
    record: ChangeRecord,
    words: Words,
    tagger: CurrentTagger,
    unsure: UnsureTags,
    clock: Clock,
  ) {
    this.#outbox = outbox;
    this.#record = record;
    this.#words = words;
    this.#tagger = tagger;
    this.#unsure = unsure;
    this.#clock = clock;
  }

  onModuleInit(): void {
    this.#outbox.follow(this);
  }

  async handle(tx: WorkTransaction, rows: readonly OutboxRow<RecordChange>[]): Promise<number> {
    await this.#courtesy.rest();
    const held = await this.#record.hold(
      tx,
      rows.map(({ interactionId }) => interactionId),
    );
    const words = await this.#words.of(
      rows.map(({ change }) => change.subject),
      (reader, values) => tx.run(reader, values),
    );
    const tagger = await this.#tagger.now(tx);
    const statements: NewStatement[] = [];
    const unsure: UnsureTerm[] = [];
    for (const row of held) {
      const text = words.get(row.subject_id);
      if (text === undefined) continue;
      await this.#courtesy.yield();
      const reading = readByModel(row, text, tagger);
      statements.push(...reading.statements);
      unsure.push(...reading.unsure);
    }
    await this.#record.say(tx, held, statements, this.#clock.now());
    const ids = held.map(({ id }) => id);
    await this.#unsure.replace(tx, ids, unsure);
    await this.#tagger.tell(tx, held);
    return rows.length;
  }
}
