import type { moderation } from '@concivis/contracts';
import type { Content } from './content.ts';
import type { DecisionRow, ReportRow } from './moderation.queries.ts';

export const presentReport = (row: ReportRow): moderation.ReportedView['reports'][number] => ({
  reason: row.reason,
  text: row.body,
  at: row.reported_at.toISOString(),
});

export const presentDecision = (row: DecisionRow): moderation.DecisionView => ({
  action: row.action,
  rule: row.rule,
  reason: row.reason,
  at: row.decided_at.toISOString(),
  by: row.decided_by,
});

/** One reported content. `fallbackAt` stands for the first report when it was decided on without any. */
export const presentReported = (
  content: Content,
  department: string,
  {
    reports,
    decisions,
    fallbackAt,
  }: { reports: readonly ReportRow[]; decisions: readonly DecisionRow[]; fallbackAt: Date },
): moderation.ReportedView => ({
  subject: { kind: content.kind, id: content.id },
  idea: content.idea,
  service: content.service,
  department,
  title: content.title,
  body: content.body,
  language: content.language,
  author: content.author,
  hidden: content.hiddenAt !== null,
  reports: reports.map(presentReport),
  decisions: decisions.map(presentDecision),
  firstReportedAt: (reports[0]?.reported_at ?? fallbackAt).toISOString(),
});
