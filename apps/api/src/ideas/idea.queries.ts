import {
  limits,
  type HouseRule,
  type ModerationNote,
  type Stance,
  type TextLanguage,
} from '@concivis/contracts';
import { pageStatement, statement, type Statement } from '../platform/database/statement.ts';
import type { IdeaRow } from './idea-list.queries.ts';

interface Hiding {
  hidden_at: Date | null;
  hidden_rule: HouseRule | null;
  hidden_reason: string | null;
}

export interface FullIdeaRow extends Omit<IdeaRow, 'excerpt'>, Hiding {
  author_id: string;
  body: string;
  opened_at: Date | null;
  answered_at: Date | null;
  withdrawn_at: Date | null;
  comments_for: number;
  comments_neutral: number;
  comments_against: number;
}

/** Where each column of an idea comes from. $2 the account that asks or null. */
const ideaColumns: Readonly<Record<keyof FullIdeaRow, string>> = {
  id: 'i.id',
  title: 'i.title',
  body: 'i.body',
  language: 'i.language',
  service_code: 'i.service_code',
  district_code: 'i.district_code',
  author_id: 'i.author_id',
  author: 'a.name',
  status: 'i.status',
  outcome: 'i.outcome',
  submitted_at: 'i.submitted_at',
  opened_at: 'i.opened_at',
  answered_at: 'i.answered_at',
  withdrawn_at: 'i.withdrawn_at',
  hidden_at: 'i.hidden_at',
  hidden_rule: 'i.hidden_rule',
  hidden_reason: 'i.hidden_reason',
  supports: 'c.supports',
  comments: 'c.comments',
  comments_for: 'c.comments_for',
  comments_neutral: 'c.comments_neutral',
  comments_against: 'c.comments_against',
  supported: `CASE WHEN $2::uuid IS NULL THEN NULL
       ELSE EXISTS (SELECT 1 FROM supports s WHERE s.idea_id = i.id AND s.account_id = $2::uuid) END`,
};
const ideas = 'ideas i JOIN idea_counts c ON c.idea_id = i.id JOIN authors a ON a.id = i.author_id';

type Columns = Readonly<Record<string, string>>;

/** A list of columns to select, NULL for every name that has none. */
const select = (columns: Columns, names = Object.keys(columns)): string =>
  names.map((name) => `${columns[name] ?? 'NULL'} AS ${name}`).join(', ');

/** $1 idea, $2 the account that asks or null. */
export const findIdea = statement<FullIdeaRow>(
  'ideas.one',
  `SELECT ${select(ideaColumns)} FROM ${ideas} WHERE i.id = $1`,
);

/** What verbs look at before they act. */
export interface IdeaGlance {
  id: string;
  author_id: string;
  service_code: string;
  district_code: string | null;
  language: TextLanguage;
  submitted_at: Date;
  answered_at: Date | null;
  withdrawn_at: Date | null;
  hidden_at: Date | null;
}
const glance = `SELECT id, author_id, service_code, district_code, language, submitted_at, answered_at, withdrawn_at, hidden_at
     FROM ideas WHERE id = $1`;

/** For verbs that change the idea: nobody else changes it until the transaction ends. */
export const lockIdea = statement<IdeaGlance>('ideas.lock', `${glance} FOR NO KEY UPDATE`);

/** For supports and comments: many at once, but none while the idea is being hidden. */
export const holdIdea = statement<IdeaGlance>('ideas.hold', `${glance} FOR KEY SHARE`);

/** The idea with its counts, in one round trip. $1 id, $2 key, $3 author, $4 title, $5 body, $6 language, $7 service, $8 district, $9 time. */
export const insertIdea = statement(
  'ideas.insert',
  `WITH submitted AS (
     INSERT INTO ideas (id, idempotency_key, author_id, title, body, language, service_code, district_code, submitted_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) RETURNING id
   )
   INSERT INTO idea_counts (idea_id) SELECT id FROM submitted`,
);

/** Exactly once: a row comes back only to the call that added it. $1 idea, $2 account, $3 time. */
export const addSupport = statement<{ idea_id: string }>(
  'ideas.add-support',
  `INSERT INTO supports (idea_id, account_id, created_at)
   SELECT id, $2, $3 FROM ideas WHERE id = $1 ON CONFLICT DO NOTHING RETURNING idea_id`,
);

export const removeSupport = statement<{ idea_id: string }>(
  'ideas.remove-support',
  'DELETE FROM supports WHERE idea_id = $1 AND account_id = $2 RETURNING idea_id',
);

/** $1 idea, $2 how many more, or fewer when negative. */
export const countSupports = statement<{ supports: number }>(
  'ideas.count-supports',
  'UPDATE idea_counts SET supports = supports + $2 WHERE idea_id = $1 RETURNING supports',
);

export const supportsOfIdea = statement<{ supports: number }>(
  'ideas.supports',
  'SELECT supports FROM idea_counts WHERE idea_id = $1',
);

/** $1 idea, $2 stance, $3 how many more (or fewer, when negative) are shown. */
export const countComments = statement(
  'ideas.count-comments',
  `UPDATE idea_counts
      SET comments_for = comments_for + CASE WHEN $2 = 'for' THEN $3::int ELSE 0 END,
          comments_neutral = comments_neutral + CASE WHEN $2 = 'neutral' THEN $3::int ELSE 0 END,
          comments_against = comments_against + CASE WHEN $2 = 'against' THEN $3::int ELSE 0 END
    WHERE idea_id = $1`,
);

export const ideaOfKey = statement<{ id: string; author_id: string }>(
  'ideas.of-key',
  'SELECT id, author_id FROM ideas WHERE idempotency_key = $1',
);

export interface CommentRow extends Hiding {
  id: string;
  author_id: string;
  author: string | null;
  stance: Stance;
  body: string;
  language: TextLanguage;
  posted_at: Date;
}

const commentColumns: Readonly<Record<keyof CommentRow, string>> = {
  id: 'm.id',
  author_id: 'm.author_id',
  author: 'a.name',
  stance: 'm.stance',
  body: 'm.body',
  language: 'm.language',
  posted_at: 'm.posted_at',
  hidden_at: 'm.hidden_at',
  hidden_rule: 'm.hidden_rule',
  hidden_reason: 'm.hidden_reason',
};
const comments = 'comments m JOIN authors a ON a.id = m.author_id';

/** Hidden ones only for their author. $1 idea, $2 account that asks or null. */
const ofIdea = 'm.idea_id = $1 AND (m.hidden_at IS NULL OR m.author_id = $2::uuid)';

/**
 * Oldest first, hidden ones only for their author. $1 idea, $2 account that asks or null, then the stance if one is
 * asked for, then the milliseconds and the id of the last comment of the page before.
 */
export const commentsOfIdea = (
  limit: number,
  asked: { readonly stance: boolean; readonly after: boolean },
): Statement<CommentRow> => {
  const name = ['ideas.comments', asked.stance ? 'stance' : '', asked.after ? 'after' : ''].filter(Boolean);
  return pageStatement<CommentRow>(name.join('.'), limit, (rows) => {
    const [key, id] = asked.stance ? ['$4', '$5'] : ['$3', '$4'];
    return `SELECT ${select(commentColumns)}
              FROM ${comments}
             WHERE ${ofIdea}
               ${asked.stance ? 'AND m.stance = $3' : ''}
               ${asked.after ? `AND (m.posted_at, m.id) > (to_timestamp(${key}::bigint / 1000.0), ${id}::uuid)` : ''}
             ORDER BY m.posted_at, m.id
             LIMIT ${rows}`;
  });
};

export const findComment = statement<CommentRow>(
  'ideas.comment',
  `SELECT ${select(commentColumns)} FROM ${comments} WHERE m.id = $1`,
);

const ofBoth = [...new Set([...Object.keys(ideaColumns), ...Object.keys(commentColumns)])];

/** The idea itself has no time of posting. */
type IdeaOrComment = (FullIdeaRow & { posted_at: null }) | CommentRow;

/**
 * The idea and the oldest of its comments, one more than the first page has, in no order that SQL would promise: one
 * statement, since two cost a fifth more, and sorting there costs what it does not here.
 * $1 idea, $2 the account that asks or null.
 */
export const findIdeaWithComments = statement<IdeaOrComment>(
  'ideas.one-with-comments',
  `SELECT ${select(ideaColumns, ofBoth)} FROM ${ideas} WHERE i.id = $1
   UNION ALL
   (SELECT ${select(commentColumns, ofBoth)} FROM ${comments} WHERE ${ofIdea}
     ORDER BY m.posted_at, m.id LIMIT ${limits.page.default + 1})`,
);

const byPosting = (a: CommentRow, b: CommentRow): number =>
  a.posted_at.getTime() - b.posted_at.getTime() || (a.id < b.id ? -1 : 1);

/** Tells the idea, if there is one that was found, from its comments, oldest first. */
export const ideaAndComments = (
  rows: readonly IdeaOrComment[],
): { idea: FullIdeaRow | undefined; comments: CommentRow[] } => ({
  idea: rows.find((row) => row.posted_at === null),
  comments: rows.filter((row) => row.posted_at !== null).sort(byPosting),
});

export const commentOfKey = statement<{ id: string; author_id: string }>(
  'ideas.comment-of-key',
  'SELECT id, author_id FROM comments WHERE idempotency_key = $1',
);

/** The words of ideas, as tags' spans count them: the title, an empty line, the body. */
export const wordsOfIdeas = statement<{ id: string; words: string }>(
  'ideas.words',
  `SELECT id, title || E'\\n\\n' || body AS words FROM ideas WHERE id = ANY($1::uuid[])`,
);

export const wordsOfComments = statement<{ id: string; words: string }>(
  'ideas.comment-words',
  'SELECT id, body AS words FROM comments WHERE id = ANY($1::uuid[])',
);

export const noteOf = (row: Hiding): ModerationNote | null =>
  row.hidden_at === null || row.hidden_rule === null || row.hidden_reason === null
    ? null
    : { rule: row.hidden_rule, reason: row.hidden_reason, at: row.hidden_at.toISOString() };

/** Reads an index only; its cost grows with all ideas, so that it is asked for seldom. */
export const ideasByService = statement<{ service_code: string; ideas: number }>(
  'ideas.by-service',
  'SELECT service_code, count(*)::int AS ideas FROM ideas WHERE listed GROUP BY service_code',
);
