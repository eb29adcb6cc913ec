import type { TermId } from '@concivis/framework';
import { statement } from '../platform/database/statement.ts';

/** The interaction with its tags and its outbox row, in one round trip. */
export const insertInteraction = statement(
  'interactions.insert',
  `WITH recorded AS (
     INSERT INTO interactions (id, type, occurred_at, pseudonym, role, perspective, service_code, department_code, district_code,
                               channel, assisted, language, phase, mode, level, subject_kind, subject_id, parent_id, facts, tags)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19::jsonb, $20::jsonb)
     RETURNING id
   )
   INSERT INTO outbox (interaction_id, change) SELECT id, $21::jsonb FROM recorded`,
);

/** The terms that stand for the act that brought a subject about. Of each provenance the newest word counts; a reviewer's decides. */
export const standingTermsOfSubject = statement<{ term: TermId }>(
  'interactions.standing-terms-of-subject',
  `WITH origin AS (
     SELECT id, tags FROM interactions WHERE subject_id = $1 AND type IN ('idea.submitted', 'feedback.given', 'comment.posted') LIMIT 1
   ), words AS (
     SELECT tag ->> 'term' AS term, tag ->> 'provenance' AS provenance, true AS stands, 0 AS said
       FROM origin, jsonb_array_elements(tags) AS tag
      UNION ALL
     SELECT t.term, t.provenance, t.stands, t.id FROM origin JOIN tag_statements t ON t.interaction_id = origin.id
   ), newest AS (
     SELECT DISTINCT ON (term, provenance) term, provenance, stands FROM words ORDER BY term, provenance, said DESC, stands
   )
   SELECT term FROM newest GROUP BY term
   HAVING COALESCE(bool_or(stands) FILTER (WHERE provenance = 'reviewer'), bool_or(stands))
    ORDER BY term`,
);
