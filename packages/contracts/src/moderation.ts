import { z } from 'zod';
import { empty, get, post } from './contract.ts';
import { houseRules, limits, reportReasons, subjectKinds } from './limits.ts';
import { code, cursor, idempotencyKey, instant, page, prose, textLanguage, uuid } from './text.ts';

export const Subject = z.strictObject({ kind: z.enum(subjectKinds), id: uuid }).meta({ id: 'Subject' });
export type Subject = z.output<typeof Subject>;

export const ReportContent = z
  .strictObject({
    idempotencyKey,
    subject: Subject,
    reason: z.enum(reportReasons),
    text: prose(limits.reportText),
  })
  .meta({ id: 'ReportContent' });
export type ReportContent = z.output<typeof ReportContent>;

export const DecideModeration = z
  .strictObject({
    subject: Subject,
    action: z.enum(['keep', 'hide', 'restore']),
    rule: z.enum(houseRules),
    /** Shown to the author word for word. */
    reason: prose(limits.moderationReason),
    /** The number of decisions that the employee saw, so that two do not overrule each other unseen. */
    seenDecisions: z.int().min(0),
  })
  .meta({ id: 'DecideModeration' });
export type DecideModeration = z.output<typeof DecideModeration>;

export const ReportView = z
  .strictObject({ reason: z.enum(reportReasons), text: z.string(), at: instant })
  .meta({ id: 'ReportView' });

export const DecisionView = z
  .strictObject({
    action: z.enum(['keep', 'hide', 'restore']),
    rule: z.enum(houseRules),
    reason: z.string(),
    at: instant,
    by: z.string().nullable(),
  })
  .meta({ id: 'DecisionView' });
export type DecisionView = z.output<typeof DecisionView>;

/** One reported thing waiting for a decision. */
export const ReportedView = z
  .strictObject({
    subject: Subject,
    /** The idea that a comment belongs to; null otherwise. */
    idea: uuid.nullable(),
    service: code,
    department: code,
    title: z.string().nullable(),
    body: z.string(),
    language: textLanguage,
    author: z.string().nullable(),
    hidden: z.boolean(),
    reports: z.array(ReportView),
    decisions: z.array(DecisionView),
    firstReportedAt: instant,
  })
  .meta({ id: 'ReportedView' });
export type ReportedView = z.output<typeof ReportedView>;

export const ReportedPage = page('ReportedPage', ReportedView);
export type ReportedPage = z.output<typeof ReportedPage>;

const tag = 'moderation';

export const moderation = {
  report: post('/api/reports', {
    access: 'anyone',
    tag,
    summary: 'Report an idea, a comment or feedback',
    status: 202,
    body: ReportContent,
    reply: empty,
  }),
  queue: get('/api/desk/reports', {
    access: 'employee',
    tag,
    summary: 'Reported contents of one’s department, waiting longest first; or those decided, newest first',
    query: z.strictObject({ state: z.enum(['waiting', 'decided']).optional(), after: cursor.optional() }),
    reply: ReportedPage,
  }),
  subject: get('/api/desk/reports/:kind/:id', {
    access: 'employee',
    tag,
    summary: 'One content with its reports and decisions',
    params: z.strictObject({ kind: z.enum(subjectKinds), id: uuid }),
    reply: ReportedView,
  }),
  decide: post('/api/desk/moderation', {
    access: 'employee',
    tag,
    summary: 'Keep, hide or restore a content, with a rule and a reason',
    body: DecideModeration,
    reply: ReportedView,
  }),
};
