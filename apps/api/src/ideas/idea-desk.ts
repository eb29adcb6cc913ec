import { Injectable } from '@nestjs/common';
import type { IdeaOutcome, TextLanguage } from '@concivis/contracts';
import { Database } from '../platform/database/database.ts';
import { statement } from '../platform/database/statement.ts';
import type { Transaction } from '../platform/database/transaction.ts';
import { Idea } from './idea.entity.ts';

/** An idea as the staff sees it in a queue or a case. */
export interface IdeaAtDesk {
  readonly id: string;
  readonly title: string;
  readonly body: string;
  readonly language: TextLanguage;
  readonly district_code: string | null;
  readonly author: string | null;
  readonly submitted_at: Date;
  readonly opened_at: Date | null;
  readonly answered_at: Date | null;
  readonly withdrawn_at: Date | null;
  readonly hidden_at: Date | null;
}

const ideasAtDesk = statement<IdeaAtDesk>(
  'ideas.at-desk',
  `SELECT i.id, i.title, i.body, i.language, i.district_code, a.name AS author, i.submitted_at, i.opened_at, i.answered_at,
          i.withdrawn_at, i.hidden_at
     FROM ideas i JOIN authors a ON a.id = i.author_id
    WHERE i.id = ANY($1::uuid[])`,
);

/** What the desk needs of ideas: to read them, and to say what the staff did. */
@Injectable()
export class IdeaDesk {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** By id; one query for any number, in the transaction when there is one. */
  async find(ids: readonly string[], tx?: Transaction): Promise<ReadonlyMap<string, IdeaAtDesk>> {
    if (ids.length === 0) return new Map();
    const rows = await (tx === undefined
      ? this.#database.read(ideasAtDesk, [ids])
      : tx.run(ideasAtDesk, [ids]));
    return new Map(rows.map((row) => [row.id, row]));
  }

  async markOpened(tx: Transaction, id: string, at: Date): Promise<void> {
    await tx.update(Idea, { id }, { openedAt: at });
  }

  async markAnswered(tx: Transaction, id: string, outcome: IdeaOutcome, at: Date): Promise<void> {
    await tx.update(Idea, { id }, { answeredAt: at, outcome });
  }
}
