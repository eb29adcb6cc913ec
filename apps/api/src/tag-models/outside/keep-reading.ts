import { Injectable } from '@nestjs/common';
import { answerKey, taggerOfAnswers, type OutsideAnswer } from '@concivis/tagger/outside';
import { ChangeRecord, readByModel, RecordTexts, UnsureTags } from '../../interactions/index.ts';
import { Clock } from '../../platform/clock/clock.ts';
import type { WorkTransaction } from '../../platform/outbox/consumer.ts';
import { endReading, keepAnswer, keptAnswer, lockGate } from './outside.queries.ts';

/** A text that nobody has answered yet. */
export interface Unanswered {
  readonly text: string;
  readonly language: string;
}

/** What was answered about a text. */
export interface Answered extends Unanswered {
  readonly answer: OutsideAnswer;
  readonly servedBy: string | null;
}

/**
 * Puts the answer about a text on record, as another model's word: what it says is added, what it does not say of what a model said
 * before is taken back, and a reviewer's word decides over both.
 */
@Injectable()
export class KeepReading {
  readonly #texts: RecordTexts;
  readonly #changes: ChangeRecord;
  readonly #unsure: UnsureTags;
  readonly #clock: Clock;

  constructor(texts: RecordTexts, changes: ChangeRecord, unsure: UnsureTags, clock: Clock) {
    this.#texts = texts;
    this.#changes = changes;
    this.#unsure = unsure;
    this.#clock = clock;
  }

  /**
   * Ends a reading with the answer that is kept for its text, or because there is nothing to read any more.
   *
   * @param answered kept first, unless the words have changed since, or an answer is kept already
   * @returns the text, when nothing is kept for it: the reading goes on
   */
  async run(
    tx: WorkTransaction,
    interaction: string,
    version: string,
    answered: Answered | null,
  ): Promise<Unanswered | null> {
    const end = (outcome: string, key: string | null = null) =>
      tx.run(endReading, [interaction, this.#clock.now(), outcome, key]);
    const held = await this.#changes.hold(tx, [interaction]);
    // After the interaction, as whoever erases words does: neither waits for the other for ever.
    await tx.run(lockGate);
    const text = (await this.#texts.words(tx, held)).get(interaction);
    const [row] = held;
    if (row === undefined || row.excluded || text === undefined) {
      await end('gone');
      return null;
    }
    const { language } = row;
    const key = answerKey(text, language);
    if (answered !== null && key === answerKey(answered.text, answered.language)) {
      const { answer, servedBy } = answered;
      await tx.run(keepAnswer, [key, version, JSON.stringify(answer), servedBy, this.#clock.now()]);
    }
    const [kept] = await tx.run(keptAnswer, [key, version]);
    if (kept === undefined) return { text, language };
    const tagger = taggerOfAnswers(version, new Map([[key, kept.answer]]));
    const { statements, unsure } = readByModel(row, text, tagger);
    await this.#changes.say(tx, held, statements, this.#clock.now());
    await this.#unsure.replace(tx, [interaction], unsure);
    await end('read', key);
    return null;
  }
}
