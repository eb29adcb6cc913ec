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

/** Hidden texts wait for nobody. */
const shown = 'NOT EXISTS (SELECT FROM interaction_exclusions e WHERE e.interaction_id = u.interaction_id)';

/** $1 rows of each term; by term, each from its own stretch of an index. */
const nearest = (condition: string) => `
  SELECT unsure.*, i.subject_kind, i.subject_id, i.language FROM (VALUES ${terms}) AS each (term)
   CROSS JOIN LATERAL (
     SELECT u.interaction_id, u.term, u.probability, u.threshold, u.source FROM unsure_tags u
      WHERE u.term = each.term ${condition} AND ${shown}
      ORDER BY u.closeness DESC, u.interaction_id LIMIT $1) AS unsure
   JOIN interactions i ON i.id = unsure.interaction_id`;

export const nearestUnsure = statement<UnsureRow>('interactions.nearest-unsure', nearest(''));

/** $2 department. */
export const nearestUnsureOfDepartment = statement<UnsureRow>(
  'interactions.nearest-unsure-of-department',
  nearest('AND u.department_code = $2'),
);

const count = (condition: string) =>
  `SELECT count(*)::int AS waiting FROM (SELECT FROM unsure_tags u WHERE ${condition} ${shown} LIMIT $1) AS counted`;

export const countUnsure = statement<{ waiting: number }>('interactions.count-unsure', count(''));

export const countUnsureOfDepartment = statement<{ waiting: number }>(
  'interactions.count-unsure-of-department',
  count('u.department_code = $2 AND'),
);

export const forgetUnsure = statement(
  'interactions.forget-unsure',
  'DELETE FROM unsure_tags WHERE interaction_id = ANY($1::uuid[])',
);

export const forgetUnsureTerm = statement<{ term: TermId }>(
  'interactions.forget-unsure-term',
  'DELETE FROM unsure_tags WHERE interaction_id = $1 AND term = $2 RETURNING term',
);

/** Columns in step: $1 interaction, $2 term, $3 department, $4 probability, $5 threshold, $6 source. */
export const noteUnsure = statement(
  'interactions.note-unsure',
  `INSERT INTO unsure_tags (interaction_id, term, department_code, probability, threshold, source)
   SELECT * FROM unnest($1::uuid[], $2::text[], $3::text[], $4::real[], $5::real[], $6::text[])`,
);

export interface TermCount {
  term: TermId;
  texts: number;
}

export const reviewsByTerm = statement<TermCount>(
  'interactions.reviews-by-term',
  `SELECT term, count(DISTINCT interaction_id)::int AS texts FROM tag_statements WHERE provenance = 'reviewer' AND stands GROUP BY term`,
);

/** The texts of the newest words of reviewers. $1 words looked at. Hidden texts teach nothing. */
export const newestReviewed = statement<WordyAct>(
  'interactions.newest-reviewed',
  `SELECT i.id AS interaction_id, i.subject_kind, i.subject_id, i.language FROM interactions i
    WHERE i.id IN (SELECT interaction_id FROM (SELECT interaction_id FROM tag_statements
                                                WHERE provenance = 'reviewer' ORDER BY id DESC LIMIT $1) AS newest)
      AND NOT EXISTS (SELECT FROM interaction_exclusions e WHERE e.interaction_id = i.id)`,
);
