import type {
  FeedbackOutcome,
  FeedbackStatus,
  HouseRule,
  ModerationNote,
  TextLanguage,
} from '@concivis/contracts';
import { statement } from '../platform/database/statement.ts';

export interface FeedbackRow {
  id: string;
  service_code: string;
  district_code: string | null;
  rating: number;
  body: string;
  language: TextLanguage;
  status: FeedbackStatus;
  outcome: FeedbackOutcome | null;
  received_at: Date;
  opened_at: Date | null;
  answered_at: Date | null;
  hidden_at: Date | null;
  hidden_rule: HouseRule | null;
  hidden_reason: string | null;
}

const columns = `id, service_code, district_code, rating, body, language, status, outcome, received_at, opened_at, answered_at,
          hidden_at, hidden_rule, hidden_reason`;

/** Newest first. $1 service, $2 ms or null, $3 id or null, $4 rows. */
export const feedbackOfService = statement<FeedbackRow>(
  'feedback.of-service',
  `SELECT ${columns} FROM feedback
    WHERE service_code = $1 AND hidden_at IS NULL
      AND ($2::bigint IS NULL OR (received_at, id) < (to_timestamp($2::bigint / 1000.0), $3::uuid))
    ORDER BY received_at DESC, id DESC
    LIMIT $4`,
);

/** $1 id, $2 secret of the receipt. */
export const trackedFeedback = statement<FeedbackRow>(
  'feedback.tracked',
  `SELECT ${columns} FROM feedback WHERE id = $1 AND tracking_secret = $2`,
);

export const feedbackOfKey = statement<{ id: string; tracking_secret: Buffer; received_at: Date }>(
  'feedback.of-key',
  'SELECT id, tracking_secret, received_at FROM feedback WHERE idempotency_key = $1',
);

/** Reads an index only; its cost grows with all feedback, so that it is asked for seldom. */
export const ratingsByService = statement<{ service_code: string; feedback: number; rating: number }>(
  'feedback.ratings-by-service',
  `SELECT service_code, count(*)::int AS feedback, avg(rating)::float8 AS rating
     FROM feedback WHERE hidden_at IS NULL GROUP BY service_code`,
);

/** The words of feedback, as tags' spans count them. */
export const wordsOfFeedback = statement<{ id: string; words: string }>(
  'feedback.words',
  'SELECT id, body AS words FROM feedback WHERE id = ANY($1::uuid[])',
);

export const noteOf = (row: FeedbackRow): ModerationNote | null =>
  row.hidden_at === null || row.hidden_rule === null || row.hidden_reason === null
    ? null
    : { rule: row.hidden_rule, reason: row.hidden_reason, at: row.hidden_at.toISOString() };
