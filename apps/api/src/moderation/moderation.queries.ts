import type { HouseRule, ReportReason, SubjectKind } from '@concivis/contracts';
import { statement } from '../platform/database/statement.ts';

export interface ReportRow {
  subject_id: string;
  reason: ReportReason;
  body: string;
  reported_at: Date;
}

export const reportsOfSubjects = statement<ReportRow>(
  'moderation.reports-of-subjects',
  `SELECT subject_id, reason, body, reported_at FROM content_reports
    WHERE subject_id = ANY($1::uuid[]) ORDER BY reported_at`,
);

export interface DecisionRow {
  subject_id: string;
  action: 'keep' | 'hide' | 'restore';
  rule: HouseRule;
  reason: string;
  decided_at: Date;
  decided_by: string | null;
}

export const decisionsOnSubjects = statement<DecisionRow>(
  'moderation.decisions-on-subjects',
  `SELECT d.subject_id, d.action, d.rule, d.reason, d.decided_at, a.name AS decided_by
     FROM moderation_decisions d JOIN authors a ON a.id = d.decided_by
    WHERE d.subject_id = ANY($1::uuid[]) ORDER BY d.decided_at`,
);

export interface QueueRow {
  subject_kind: SubjectKind;
  subject_id: string;
  department_code: string;
  at: Date;
}

/** Contents with reports that nobody decided on yet, waiting longest first. $1 department or null, $2 ms or null, $3 id or null, $4 rows. */
export const waitingReports = statement<QueueRow>(
  'moderation.waiting',
  `SELECT subject_kind, subject_id, department_code, min(reported_at) AS at
     FROM content_reports
    WHERE decided_at IS NULL AND ($1::text IS NULL OR department_code = $1)
    GROUP BY subject_kind, subject_id, department_code
   HAVING $2::bigint IS NULL OR (min(reported_at), subject_id) > (to_timestamp($2::bigint / 1000.0), $3::uuid)
    ORDER BY min(reported_at), subject_id
    LIMIT $4`,
);

/** Contents that were decided on, newest first. The same parameters. */
export const decidedReports = statement<QueueRow>(
  'moderation.decided',
  `SELECT subject_kind, subject_id, department_code, max(decided_at) AS at
     FROM moderation_decisions
    WHERE $1::text IS NULL OR department_code = $1
    GROUP BY subject_kind, subject_id, department_code
   HAVING $2::bigint IS NULL OR (max(decided_at), subject_id) < (to_timestamp($2::bigint / 1000.0), $3::uuid)
    ORDER BY max(decided_at) DESC, subject_id DESC
    LIMIT $4`,
);

export const countWaitingReports = statement<{ waiting: number }>(
  'moderation.count-waiting',
  `SELECT count(DISTINCT subject_id)::int AS waiting FROM content_reports
    WHERE decided_at IS NULL AND ($1::text IS NULL OR department_code = $1)`,
);

export const countDecisions = statement<{ decisions: number }>(
  'moderation.count-decisions',
  'SELECT count(*)::int AS decisions FROM moderation_decisions WHERE subject_id = $1',
);

export const closeReports = statement(
  'moderation.close-reports',
  'UPDATE content_reports SET decided_at = $2 WHERE subject_id = $1 AND decided_at IS NULL',
);
