import type { TextLanguage } from '@concivis/contracts';
import { termIds, type TermId } from '@concivis/framework';
import type { SubjectRef } from './act.ts';
import { statement } from '../platform/database/statement.ts';

/** An act and where its words are. */
export interface WordyAct {
  interaction_id: string;
  subject_kind: SubjectRef['kind'];
  subject_id: string;
  language: TextLanguage;
}

export interface UnsureRow extends WordyAct {
  term: TermId;
  probability: number;
  threshold: number;
  source: string;
}

const terms = termIds.map((id) => `('${id}')`).join(', ');

/** Neither what a reviewer has settled waits, nor a hidden text. */
const waits =
  'NOT u.settled AND NOT EXISTS (SELECT FROM interaction_exclusions e WHERE e.interaction_id = u.interaction_id)';

/** $1 rows of each term; by term, each from its own stretch of an index. */
const nearest = (condition: string) => `
  SELECT unsure.*, i.subject_kind, i.subject_id, i.language FROM (VALUES ${terms}) AS each (term)
   CROSS JOIN LATERAL (
     SELECT u.interaction_id, u.term, u.probability, u.threshold, u.source FROM unsure_tags u
      WHERE u.term = each.term ${condition} AND ${waits}
      ORDER BY u.closeness DESC, u.interaction_id LIMIT $1) AS unsure
   JOIN interactions i ON i.id = unsure.interaction_id`;

export const nearestUnsure = statement<UnsureRow>('interactions.nearest-unsure', nearest(''));

/** $2 department. */
export const nearestUnsureOfDepartment = statement<UnsureRow>(
  'interactions.nearest-unsure-of-department',
  nearest('AND u.department_code = $2'),
);

const count = (condition: string) =>
  `SELECT count(*)::int AS waiting FROM (SELECT FROM unsure_tags u WHERE ${condition} ${waits} LIMIT $1) AS counted`;

export const countUnsure = statement<{ waiting: number }>('interactions.count-unsure', count(''));

export const countUnsureOfDepartment = statement<{ waiting: number }>(
  'interactions.count-unsure-of-department',
  count('u.department_code = $2 AND'),
);

export const forgetUnsure = statement(
  'interactions.forget-unsure',
  'DELETE FROM unsure_tags WHERE interaction_id = ANY($1::uuid[])',
);

export const settleUnsure = statement<{ term: TermId }>(
  'interactions.settle-unsure',
  'UPDATE unsure_tags SET settled = true WHERE interaction_id = $1 AND term = $2 AND NOT settled RETURNING term',
);

export const reopenUnsure = statement(
  'interactions.reopen-unsure',
  'UPDATE unsure_tags SET settled = false WHERE interaction_id = $1 AND term = $2 AND settled',
);

/** Columns in step: $1 interaction, $2 term, $3 department, $4 probability, $5 threshold, $6 source, $7 settled. */
export const noteUnsure = statement(
  'interactions.note-unsure',
  `INSERT INTO unsure_tags (interaction_id, term, department_code, probability, threshold, source, settled)
   SELECT * FROM unnest($1::uuid[], $2::text[], $3::text[], $4::real[], $5::real[], $6::text[], $7::boolean[])`,
);

export interface TermCount {
  term: TermId;
  texts: number;
}

export const reviewsByTerm = statement<TermCount>(
  'interactions.reviews-by-term',
  `SELECT term, count(*)::int AS texts
     FROM (SELECT DISTINCT ON (interaction_id, term) term, stands FROM tag_statements
            WHERE provenance = 'reviewer' ORDER BY interaction_id, term, id DESC) AS newest
    WHERE stands GROUP BY term`,
);

/**
 * The texts of the newest words of reviewers. $1 words looked at, those among them that were taken back later say
 * nothing. Hidden texts teach nothing.
 */
export const newestReviewed = statement<WordyAct>(
  'interactions.newest-reviewed',
  `SELECT i.id AS interaction_id, i.subject_kind, i.subject_id, i.language FROM interactions i
    WHERE i.id IN (SELECT newest.interaction_id
                     FROM (SELECT id, interaction_id, term FROM tag_statements
                            WHERE provenance = 'reviewer' AND stands IS NOT NULL ORDER BY id DESC LIMIT $1) AS newest
                    WHERE NOT EXISTS (SELECT FROM tag_statements later
                                       WHERE later.interaction_id = newest.interaction_id AND later.term = newest.term
                                         AND later.stands IS NULL AND later.id > newest.id))
      AND NOT EXISTS (SELECT FROM interaction_exclusions e WHERE e.interaction_id = i.id)`,
);
