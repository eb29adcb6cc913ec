import type { OutsideAnswer } from '@concivis/tagger/outside';
import { statement } from '../../platform/database/statement.ts';

/** Nobody else counts a request, or keeps or forgets an answer, until the transaction ends. */
export const lockGate = statement<{ is_it: boolean }>(
  'outside.lock-gate',
  'SELECT is_it FROM outside_gate FOR UPDATE',
);

/** $1 interactions, $2 version, $3 now. An interaction is queued once. */
export const queueReadings = statement(
  'outside.queue',
  `INSERT INTO outside_readings (interaction_id, version, queued_at, due_at)
   SELECT id, $2, $3::timestamptz, $3 FROM unnest($1::uuid[]) AS id ON CONFLICT DO NOTHING`,
);

export interface DueReading {
  interaction_id: string;
  tries: number;
}

/** $1 now, $2 rows. */
export const dueReadings = statement<DueReading>(
  'outside.due',
  `SELECT interaction_id, tries FROM outside_readings
    WHERE ended_at IS NULL AND due_at <= $1 ORDER BY due_at, interaction_id LIMIT $2`,
);

/** $1 version now, $2 queued before then, $3 now: what was promised to another model, or has waited too long, is sent to nobody. */
export const endStale = statement(
  'outside.end-stale',
  `UPDATE outside_readings SET ended_at = $3, outcome = CASE WHEN version <> $1 THEN 'superseded' ELSE 'expired' END
    WHERE ended_at IS NULL AND (version <> $1 OR queued_at < $2)`,
);

export const endReading = statement(
  'outside.end',
  `UPDATE outside_readings SET ended_at = $2, outcome = $3, text_key = $4 WHERE interaction_id = $1 AND ended_at IS NULL`,
);

export const postponeReading = statement(
  'outside.postpone',
  'UPDATE outside_readings SET due_at = $2, tries = $3 WHERE interaction_id = $1 AND ended_at IS NULL',
);

/** Forgets readings, and the answers that no other reading rests on. */
export const forgetReadings = statement(
  'outside.forget',
  `WITH gone AS (
     DELETE FROM outside_readings WHERE interaction_id = ANY($1::uuid[]) RETURNING text_key
   )
   DELETE FROM outside_answers a USING gone
    WHERE a.text_key = gone.text_key
      AND NOT EXISTS (SELECT FROM outside_readings r WHERE r.text_key = a.text_key AND r.interaction_id <> ALL($1::uuid[]))`,
);

/** $1 text, $2 version. */
export const keptAnswer = statement<{ answer: OutsideAnswer }>(
  'outside.kept-answer',
  'SELECT answer FROM outside_answers WHERE text_key = $1 AND version = $2',
);

/** The first answer stays. */
export const keepAnswer = statement(
  'outside.keep-answer',
  `INSERT INTO outside_answers (text_key, version, answer, served_by, answered_at)
   VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING`,
);

/** $1 a minute ago, $2 beginning of the day. */
export const spentSince = statement<{
  last_minute: Date[] | null;
  tokens_in: number;
  tokens_out: number;
}>(
  'outside.spent-since',
  `SELECT array_agg(sent_at) FILTER (WHERE sent_at > $1) AS last_minute,
          COALESCE(sum(tokens_in) FILTER (WHERE sent_at >= $2), 0)::float8 AS tokens_in,
          COALESCE(sum(tokens_out) FILTER (WHERE sent_at >= $2), 0)::float8 AS tokens_out
     FROM outside_requests WHERE sent_at >= LEAST($1::timestamptz, $2::timestamptz)`,
);

export const countRequest = statement<{ id: string }>(
  'outside.count-request',
  'INSERT INTO outside_requests (sent_at, tokens_in, tokens_out) VALUES ($1, $2, $3) RETURNING id::text',
);

export const settleRequest = statement(
  'outside.settle-request',
  'UPDATE outside_requests SET tokens_in = $2, tokens_out = $3 WHERE id = $1',
);

/** Old counts that no limit looks at. */
export const forgetRequests = statement(
  'outside.forget-requests',
  'DELETE FROM outside_requests WHERE sent_at < $1',
);
