import { Injectable } from '@nestjs/common';
import type { ideas, TextLanguage } from '@concivis/contracts';
import { Database } from '../platform/database/database.ts';
import { statement } from '../platform/database/statement.ts';

interface ReplyRow {
  id: string;
  subject_id: string;
  outcome: string;
  body: string;
  language: TextLanguage;
  department_code: string;
  author: string | null;
  published_at: Date;
}

const repliesToSubjects = statement<ReplyRow>(
  'replies.to-subjects',
  `SELECT r.id, r.subject_id, r.outcome, r.body, r.language, r.department_code, a.name AS author, r.published_at
     FROM replies r JOIN authors a ON a.id = r.author_id
    WHERE r.subject_id = ANY($1::uuid[])`,
);

/** The words of official answers, as tags' spans count them. */
export const wordsOfReplies = statement<{ id: string; words: string }>(
  'replies.words',
  'SELECT id, body AS words FROM replies WHERE id = ANY($1::uuid[])',
);

const presentReply = (row: ReplyRow): ideas.ReplyView => ({
  id: row.id,
  outcome: row.outcome,
  body: row.body,
  language: row.language,
  department: row.department_code,
  author: row.author,
  publishedAt: row.published_at.toISOString(),
});

/** Official answers by what they answer; one query for any number. */
@Injectable()
export class FindReplies {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  async run(subjects: readonly string[]): Promise<ReadonlyMap<string, ideas.ReplyView>> {
    if (subjects.length === 0) return new Map();
    const rows = await this.#database.read(repliesToSubjects, [subjects]);
    return new Map(rows.map((row) => [row.subject_id, presentReply(row)]));
  }
}
