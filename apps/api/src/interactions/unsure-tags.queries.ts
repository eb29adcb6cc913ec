import { termIds, type TermId } from '@concivis/framework';
import { statement } from '../platform/database/statement.ts';

export interface UnsureRow {
  interaction_id: string;
  term: TermId;
  probability: number;
  threshold: number;
  /** 1 at the threshold, falling in a straight line to 0 where the model is sure (probability 0 or 1). */
  closeness: number;
  source: string;
}

const terms = termIds.map((id) => `('${id}')`).join(', ');

/** Hidden texts wait for nobody. */
const shown = 'NOT EXISTS (SELECT FROM interaction_exclusions e WHERE e.interaction_id = u.interaction_id)';

/** $1 rows of each term; by term, each from its own stretch of an index. */
const nearest = (condition: string) => `
  SELECT unsure.* FROM (VALUES ${terms}) AS each (term)
   CROSS JOIN LATERAL (
     SELECT u.interaction_id, u.term, u.probability, u.threshold, u.closeness, u.source FROM unsure_tags u
      WHERE u.term = each.term ${condition} AND ${shown}
      ORDER BY u.closeness DESC, u.interaction_id LIMIT $1) AS unsure`;

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

export const reviewsByTerm = statement<{ term: TermId; texts: number }>(
  'interactions.reviews-by-term',
  `SELECT term, count(DISTINCT interaction_id)::int AS texts FROM tag_statements WHERE provenance = 'reviewer' AND stands GROUP BY term`,
);
