import { z } from 'zod';
import { get, post } from './contract.ts';
import { ReplyView, StatusEntry } from './ideas.ts';
import { InteractionView } from './interactions.ts';
import { feedbackOutcomes, ideaOutcomes, limits } from './limits.ts';
import { DecisionView, ReportView } from './moderation.ts';
import {
  code,
  cursor,
  idempotencyKey,
  instant,
  page,
  prose,
  queryInteger,
  textLanguage,
  uuid,
} from './text.ts';

export const caseStates = ['new', 'opened', 'answered'] as const;

/** The staff side of one idea or one piece of feedback. */
export const CaseCard = z
  .strictObject({
    id: uuid,
    kind: z.enum(['idea', 'feedback']),
    subjectId: uuid,
    title: z.string().nullable(),
    excerpt: z.string(),
    language: textLanguage,
    rating: z.int().nullable(),
    service: code,
    department: code,
    district: code.nullable(),
    state: z.enum(caseStates),
    hidden: z.boolean(),
    receivedAt: instant,
    dueAt: instant,
    overdue: z.boolean(),
  })
  .meta({ id: 'CaseCard' });
export type CaseCard = z.output<typeof CaseCard>;

export const CasePage = page('CasePage', CaseCard);
export type CasePage = z.output<typeof CasePage>;

export const CaseView = z
  .strictObject({
    ...CaseCard.omit({ excerpt: true }).shape,
    body: z.string(),
    author: z.string().nullable(),
    /** Whether the person left an address for the answer; the address itself is not shown. */
    contactLeft: z.boolean(),
    history: z.array(StatusEntry),
    reply: ReplyView.nullable(),
    reports: z.array(ReportView),
    decisions: z.array(DecisionView),
    /** The act that opened the case, with its suggested tags. */
    interaction: InteractionView,
    can: z.strictObject({ answer: z.boolean(), reviewTags: z.boolean(), moderate: z.boolean() }),
  })
  .meta({ id: 'CaseView' });
export type CaseView = z.output<typeof CaseView>;

export const PublishReply = z
  .strictObject({
    idempotencyKey,
    outcome: z.enum([...ideaOutcomes, ...feedbackOutcomes] as const),
    body: prose(limits.replyBody),
    language: textLanguage,
  })
  .meta({ id: 'PublishReply' });
export type PublishReply = z.output<typeof PublishReply>;

export const DeskCounts = z
  .strictObject({ new: z.int(), opened: z.int(), overdue: z.int(), reported: z.int() })
  .meta({ id: 'DeskCounts' });

const tag = 'desk';
const one = z.strictObject({ id: uuid });

export const cases = {
  queue: get('/api/desk/cases', {
    access: 'employee',
    tag,
    summary: 'Ideas and feedback of one’s department, due first',
    query: z.strictObject({
      kind: z.enum(['idea', 'feedback']).optional(),
      state: z.enum(['open', ...caseStates]).optional(),
      service: code.optional(),
      department: code.optional(),
      after: cursor.optional(),
      limit: queryInteger({ min: 1, max: limits.page.max }).optional(),
    }),
    reply: CasePage,
  }),
  counts: get('/api/desk/counts', {
    access: 'employee',
    tag,
    summary: 'How much is waiting',
    reply: DeskCounts,
  }),
  read: get('/api/desk/cases/:id', {
    access: 'employee',
    tag,
    summary: 'One case, with its tags and the words that led to them',
    params: one,
    reply: CaseView,
  }),
  open: post('/api/desk/cases/:id/opening', {
    access: 'employee',
    tag,
    summary: 'Take a case up: its idea or feedback is then under review',
    params: one,
    reply: CaseView,
  }),
  answer: post('/api/desk/cases/:id/reply', {
    access: 'employee',
    tag,
    summary: 'Publish the official answer with an outcome',
    status: 201,
    params: one,
    body: PublishReply,
    reply: CaseView,
  }),
};
