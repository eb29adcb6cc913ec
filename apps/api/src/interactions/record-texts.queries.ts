import type { TermId } from '@concivis/framework';
import { statement, type Statement } from '../platform/database/statement.ts';
import { conditionsOf, givenIn } from './record-filter.ts';

/** Acts that bring words of their own; all others are about the words of somebody else. */
const wordyTypes = `('idea.submitted', 'comment.posted', 'feedback.given', 'reply.published')`;

/** Which texts. Days are UTC, both inclusive. */
export interface TextScope {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly service?: string | undefined;
  /** Only what happened until then. */
  readonly until: Date;
}

/** Where a pass through texts is: they come oldest first, and by id where they are equally old. */
export interface TextPlace {
  readonly id: string;
  /** As the database writes it: a `Date` knows milliseconds only, and would never get past a text between two. */
  readonly occurred_at: string;
}

const conditions = (scope: TextScope, next: () => string): string[] => [
  `i.type IN ${wordyTypes}`,
  `i.occurred_at <= ${next()}`,
  ...conditionsOf(givenIn(scope), { time: 'i.occurred_at', table: 'i' }, next),
];
const valuesOf = (scope: TextScope): unknown[] => [
  scope.until,
  ...givenIn(scope).map((part) => scope[part as 'from']),
];

const counter = () => {
  let count = 0;
  return () => `$${(count += 1)}`;
};

interface Asked<Row> {
  readonly statement: Statement<Row>;
  readonly values: readonly unknown[];
}

export const countTexts = (scope: TextScope): Asked<{ texts: number }> => ({
  statement: statement(
    ['interactions.count-texts', ...givenIn(scope)].join('.'),
    `SELECT count(*)::int AS texts FROM interactions i WHERE ${conditions(scope, counter()).join(' AND ')}`,
  ),
  values: valuesOf(scope),
});

export const idsOfTexts = (scope: TextScope, after: TextPlace | null, limit: number): Asked<TextPlace> => {
  const next = counter();
  const where = conditions(scope, next);
  if (after !== null) where.push(`(i.occurred_at, i.id) > (${next()}::timestamptz, ${next()}::uuid)`);
  return {
    statement: statement(
      ['interactions.ids-of-texts', ...givenIn(scope), ...(after === null ? [] : ['after'])].join('.'),
      `SELECT i.id, i.occurred_at::text AS occurred_at FROM interactions i WHERE ${where.join(' AND ')}
        ORDER BY i.occurred_at, i.id LIMIT ${next()}`,
    ),
    values: [...valuesOf(scope), ...(after === null ? [] : [after.occurred_at, after.id]), limit],
  };
};

/** $1 after this id or null, $2 rows. */
export const reviewedTexts = statement<{ id: string }>(
  'interactions.reviewed-texts',
  `SELECT i.id FROM interactions i
    WHERE i.id IN (SELECT interaction_id FROM tag_statements WHERE provenance = 'reviewer'
                      AND ($1::uuid IS NULL OR interaction_id > $1))
      AND i.type IN ${wordyTypes}
      AND NOT EXISTS (SELECT FROM interaction_exclusions e WHERE e.interaction_id = i.id)
    ORDER BY i.id LIMIT $2`,
);

/** The newest word of a reviewer on each term, unless it was taken back. */
export const reviewsOfTexts = statement<{
  interaction_id: string;
  term: TermId;
  stands: boolean;
  reviewer: string | null;
}>(
  'interactions.reviews-of-texts',
  `SELECT interaction_id, term, stands, reviewer
     FROM (SELECT DISTINCT ON (interaction_id, term) interaction_id, term, stands, pseudonym AS reviewer
             FROM tag_statements WHERE provenance = 'reviewer' AND interaction_id = ANY($1::uuid[])
            ORDER BY interaction_id, term, id DESC) AS newest
    WHERE stands IS NOT NULL`,
);
