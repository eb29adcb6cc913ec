export { ContentReport } from './content-report.entity.ts';
export { DecideModeration } from './decide-moderation.ts';
export { FindReports } from './find-reports.ts';
export { ModerationDecision } from './moderation-decision.entity.ts';
export { ModerationModule } from './moderation.module.ts';
export { ReportContent } from './report-content.ts';
