import type { feedback, ideas } from '@concivis/contracts';
import { noteOf, type FeedbackRow } from './feedback.queries.ts';

/** Feedback in public: never the contact. */
export const presentFeedbackCard = (
  row: FeedbackRow,
  reply: ideas.ReplyView | null,
): feedback.FeedbackCard => ({
  id: row.id,
  service: row.service_code,
  district: row.district_code,
  rating: row.rating,
  body: row.body,
  language: row.language,
  status: row.status,
  receivedAt: row.received_at.toISOString(),
  reply,
});

/** What happened, oldest first; derived from the dates alone. */
const historyOf = (row: FeedbackRow): feedback.TrackedFeedback['history'] =>
  [
    { status: 'received', at: row.received_at },
    { status: 'in-review', at: row.opened_at },
    { status: 'answered', at: row.answered_at },
    { status: 'hidden', at: row.hidden_at },
  ]
    .flatMap(({ status, at }) => (at === null ? [] : [{ status, at: at.toISOString() }]))
    .toSorted((a, b) => a.at.localeCompare(b.at));

export const presentTrackedFeedback = (
  row: FeedbackRow,
  reply: ideas.ReplyView | null,
): feedback.TrackedFeedback => ({
  ...presentFeedbackCard(row, reply),
  history: historyOf(row),
  hidden: noteOf(row),
});
