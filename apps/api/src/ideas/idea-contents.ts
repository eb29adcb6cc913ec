import { Injectable } from '@nestjs/common';
import type { HouseRule, Stance, TextLanguage } from '@concivis/contracts';
import { Database } from '../platform/database/database.ts';
import { statement } from '../platform/database/statement.ts';
import type { Transaction } from '../platform/database/transaction.ts';
import { Comment } from './comment.entity.ts';
import { Idea } from './idea.entity.ts';
import { countComments } from './idea.queries.ts';

export interface ContentRow {
  id: string;
  idea_id: string | null;
  service_code: string;
  district_code: string | null;
  title: string | null;
  body: string;
  language: TextLanguage;
  author_id: string;
  author: string | null;
  stance: Stance | null;
  hidden_at: Date | null;
  withdrawn: boolean;
}

const ideaContents = statement<ContentRow>(
  'ideas.contents',
  `SELECT i.id, NULL::uuid AS idea_id, i.service_code, i.district_code, i.title, i.body, i.language, i.author_id, a.name AS author,
          NULL::text AS stance, i.hidden_at, i.withdrawn_at IS NOT NULL AS withdrawn
     FROM ideas i JOIN authors a ON a.id = i.author_id WHERE i.id = ANY($1::uuid[])`,
);

const commentContents = statement<ContentRow>(
  'ideas.comment-contents',
  `SELECT m.id, m.idea_id, i.service_code, i.district_code, i.title, m.body, m.language, m.author_id, a.name AS author,
          m.stance, m.hidden_at, false AS withdrawn
     FROM comments m JOIN ideas i ON i.id = m.idea_id JOIN authors a ON a.id = m.author_id WHERE m.id = ANY($1::uuid[])`,
);

const lockIdeaRow = statement<{ id: string }>(
  'ideas.lock-content',
  'SELECT id FROM ideas WHERE id = $1 FOR UPDATE',
);
const lockCommentRow = statement<{ id: string }>(
  'ideas.lock-comment-content',
  'SELECT id FROM comments WHERE id = $1 FOR UPDATE',
);

type Note = { rule: HouseRule; reason: string; at: Date } | null;

/** What moderation needs of ideas and comments: to read, to hide and to show again. Hidden never means deleted. */
@Injectable()
export class IdeaContents {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** One query for any number. */
  find(kind: 'idea' | 'comment', ids: readonly string[]): Promise<ContentRow[]> {
    if (ids.length === 0) return Promise.resolve([]);
    return this.#database.read(kind === 'idea' ? ideaContents : commentContents, [ids]);
  }

  /** The content as it is now, kept from changing until the transaction ends. */
  async lock(tx: Transaction, kind: 'idea' | 'comment', id: string): Promise<ContentRow | null> {
    await tx.run(kind === 'idea' ? lockIdeaRow : lockCommentRow, [id]);
    const [row] = await tx.run(kind === 'idea' ? ideaContents : commentContents, [[id]]);
    return row ?? null;
  }

  /** Hides, or shows again when there is no note. */
  async setHidden(
    tx: Transaction,
    kind: 'idea' | 'comment',
    content: { id: string; idea: string | null; stance: Stance | null },
    note: Note,
  ): Promise<void> {
    const changes = {
      hiddenAt: note?.at ?? null,
      hiddenRule: note?.rule ?? null,
      hiddenReason: note?.reason ?? null,
    };
    await tx.update(kind === 'idea' ? Idea : Comment, { id: content.id }, changes);
    if (kind === 'comment')
      await tx.run(countComments, [content.idea, content.stance, note === null ? 1 : -1]);
  }
}
