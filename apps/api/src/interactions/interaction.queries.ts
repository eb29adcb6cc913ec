import type { TermId } from '@concivis/framework';
import { statement } from '../platform/database/statement.ts';
import { storedColumns, type StoredInteraction } from './stored-interaction.ts';

/** $1 list of {@link NewInteraction}: each with its tags and its outbox row, however many, in one round trip. */
export const insertInteractions = statement(
  'interactions.insert',
  `WITH given AS MATERIALIZED (
     SELECT * FROM json_to_recordset($1::json) AS given (
       id uuid, type text, at timestamptz, pseudonym uuid, role text, perspective text, service text, department text,
       district text, channel text, assisted boolean, language text, phase text, mode text, level text,
       subject_kind text, subject uuid, parent uuid, facts jsonb, tags jsonb, topic text, change json)
   ), recorded AS (
     INSERT INTO interactions (id, type, occurred_at, pseudonym, role, perspective, service_code, department_code, district_code,
                               channel, assisted, language, phase, mode, level, subject_kind, subject_id, parent_id, facts, tags)
     SELECT id, type, at, pseudonym, role, perspective, service, department, district, channel, assisted, language, phase, mode,
            level, subject_kind, subject, parent, facts, tags
       FROM given
   )
   INSERT INTO outbox (interaction_id, topic, change) SELECT id, topic, change FROM given`,
);

/**
 * The terms that stand for the act that brought a subject about. Of each provenance the newest word counts; a reviewer's
 * decides. One that was taken back says neither yes nor no, which leaves it to the others.
 */
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

export const interactionsOfIds = statement<StoredInteraction>(
  'interactions.of-ids',
  `SELECT ${storedColumns} FROM interactions i WHERE i.id = ANY($1::uuid[])`,
);

/** The act that brought a subject about. */
export const originOfSubject = statement<StoredInteraction>(
  'interactions.origin-of-subject',
  `SELECT ${storedColumns} FROM interactions i
    WHERE i.subject_id = $1 AND i.type IN ('idea.submitted', 'feedback.given', 'comment.posted') LIMIT 1`,
);

/** In the order of their ids, so that two who lock several wait for each other and never both. */
export const lockInteractions = statement<{ id: string }>(
  'interactions.lock',
  'SELECT id FROM interactions WHERE id = ANY($1::uuid[]) ORDER BY id FOR NO KEY UPDATE',
);

/** Everything about the subjects but moderation itself. */
export const lockAbout = statement<{ id: string }>(
  'interactions.lock-about',
  `SELECT id FROM interactions
    WHERE (subject_id = ANY($1::uuid[]) OR parent_id = ANY($1::uuid[])) AND type NOT LIKE 'content.%'
    ORDER BY id FOR NO KEY UPDATE`,
);

export const insertExclusions = statement(
  'interactions.insert-exclusions',
  `INSERT INTO interaction_exclusions (interaction_id, cause, excluded_at)
   SELECT id, $2, $3 FROM unnest($1::uuid[]) AS id ON CONFLICT DO NOTHING`,
);

export const lockExcludedBy = statement<{ id: string }>(
  'interactions.lock-excluded-by',
  `SELECT id FROM interactions WHERE id IN (SELECT interaction_id FROM interaction_exclusions WHERE cause = $1)
    ORDER BY id FOR NO KEY UPDATE`,
);

export const deleteExclusions = statement<{ interaction_id: string }>(
  'interactions.delete-exclusions',
  'DELETE FROM interaction_exclusions WHERE cause = $1 RETURNING interaction_id',
);

/** $1 interactions, $2 topics, $3 changes, in step. */
export const appendChanges = statement(
  'interactions.append-changes',
  `INSERT INTO outbox (interaction_id, topic, change)
   SELECT id, topic, change FROM unnest($1::uuid[], $2::text[], $3::json[]) WITH ORDINALITY AS given (id, topic, change, nth) ORDER BY nth`,
);

/** Columns in step: $1 interaction, $2 term, $3 provenance, $4 stands, $5 probability, $6 source, $7 spans, $8 pseudonym; $9 time of all. */
export const appendStatements = statement(
  'interactions.append-statements',
  `INSERT INTO tag_statements (interaction_id, term, provenance, stands, probability, source, spans, pseudonym, stated_at)
   SELECT given.*, $9 FROM unnest($1::uuid[], $2::text[], $3::text[], $4::boolean[], $5::real[], $6::text[], $7::jsonb[], $8::uuid[]) AS given`,
);

/** $1 subjects whose words are gone. */
export const lockWordy = statement<{ id: string }>(
  'interactions.lock-of-subjects',
  'SELECT id FROM interactions WHERE subject_id = ANY($1::uuid[]) ORDER BY id FOR NO KEY UPDATE',
);

export const eraseSpansOfTags = statement(
  'interactions.erase-spans-of-tags',
  `UPDATE interactions
      SET tags = (SELECT COALESCE(jsonb_agg(jsonb_set(tag, '{spans}', '[]')), '[]') FROM jsonb_array_elements(tags) AS tag)
    WHERE id = ANY($1::uuid[]) AND tags @? '$[*].spans[0]'`,
);

export const eraseSpansOfStatements = statement(
  'interactions.erase-spans-of-statements',
  `UPDATE tag_statements SET spans = '[]' WHERE interaction_id = ANY($1::uuid[]) AND spans <> '[]'`,
);
