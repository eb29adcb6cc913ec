import { Injectable } from '@nestjs/common';
import type { FeedbackOutcome, TextLanguage } from '@concivis/contracts';
import { Database } from '../platform/database/database.ts';
import { statement } from '../platform/database/statement.ts';
import type { Transaction } from '../platform/database/transaction.ts';
import { Feedback } from './feedback.entity.ts';

/** Feedback as the staff sees it in a queue or a case; the contact itself stays out of sight. */
export interface FeedbackAtDesk {
  readonly id: string;
  readonly body: string;
  readonly rating: number;
  readonly language: TextLanguage;
  readonly district_code: string | null;
  readonly author: string | null;
  readonly contact_left: boolean;
  readonly received_at: Date;
  readonly opened_at: Date | null;
  readonly answered_at: Date | null;
  readonly hidden_at: Date | null;
}

const feedbackAtDesk = statement<FeedbackAtDesk>(
  'feedback.at-desk',
  `SELECT f.id, f.body, f.rating, f.language, f.district_code, a.name AS author, f.contact IS NOT NULL AS contact_left,
          f.received_at, f.opened_at, f.answered_at, f.hidden_at
     FROM feedback f LEFT JOIN authors a ON a.id = f.author_id
    WHERE f.id = ANY($1::uuid[])`,
);

/** What the desk needs of feedback: to read it, and to say what the staff did. */
@Injectable()
export class FeedbackDesk {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** By id; one query for any number, in the transaction when there is one. */
  async find(ids: readonly string[], tx?: Transaction): Promise<ReadonlyMap<string, FeedbackAtDesk>> {
    if (ids.length === 0) return new Map();
    const rows = await (tx === undefined
      ? this.#database.read(feedbackAtDesk, [ids])
      : tx.run(feedbackAtDesk, [ids]));
    return new Map(rows.map((row) => [row.id, row]));
  }

  async markOpened(tx: Transaction, id: string, at: Date): Promise<void> {
    await tx.update(Feedback, { id }, { openedAt: at });
  }

  async markAnswered(tx: Transaction, id: string, outcome: FeedbackOutcome, at: Date): Promise<void> {
    await tx.update(Feedback, { id }, { answeredAt: at, outcome });
  }
}
