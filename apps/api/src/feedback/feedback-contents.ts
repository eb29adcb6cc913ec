import { Injectable } from '@nestjs/common';
import type { HouseRule, TextLanguage } from '@concivis/contracts';
import { Database } from '../platform/database/database.ts';
import { statement } from '../platform/database/statement.ts';
import type { Transaction } from '../platform/database/transaction.ts';
import { Feedback } from './feedback.entity.ts';

export interface FeedbackContentRow {
  id: string;
  service_code: string;
  district_code: string | null;
  body: string;
  language: TextLanguage;
  author_id: string | null;
  author: string | null;
  hidden_at: Date | null;
}

const feedbackContents = statement<FeedbackContentRow>(
  'feedback.contents',
  `SELECT f.id, f.service_code, f.district_code, f.body, f.language, f.author_id, a.name AS author, f.hidden_at
     FROM feedback f LEFT JOIN authors a ON a.id = f.author_id WHERE f.id = ANY($1::uuid[])`,
);

const lockFeedback = statement<{ id: string }>(
  'feedback.lock-content',
  'SELECT id FROM feedback WHERE id = $1 FOR UPDATE',
);

/** What moderation needs of feedback: to read, to hide and to show again. Hidden never means deleted. */
@Injectable()
export class FeedbackContents {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** One query for any number. */
  find(ids: readonly string[]): Promise<FeedbackContentRow[]> {
    return ids.length === 0 ? Promise.resolve([]) : this.#database.read(feedbackContents, [ids]);
  }

  /** The content as it is now, kept from changing until the transaction ends. */
  async lock(tx: Transaction, id: string): Promise<FeedbackContentRow | null> {
    await tx.run(lockFeedback, [id]);
    const [row] = await tx.run(feedbackContents, [[id]]);
    return row ?? null;
  }

  /** Hides, or shows again when there is no note. */
  async setHidden(
    tx: Transaction,
    id: string,
    note: { rule: HouseRule; reason: string; at: Date } | null,
  ): Promise<void> {
    await tx.update(
      Feedback,
      { id },
      { hiddenAt: note?.at ?? null, hiddenRule: note?.rule ?? null, hiddenReason: note?.reason ?? null },
    );
  }
}
