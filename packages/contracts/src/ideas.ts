import { z } from 'zod';
import { del, get, post, put } from './contract.ts';
import { ideaOutcomes, ideaSorts, ideaStatuses, limits, stances } from './limits.ts';
import { ModerationNote } from './moderation-note.ts';
import {
  code,
  cursor,
  idempotencyKey,
  instant,
  line,
  page,
  prose,
  queryInteger,
  textLanguage,
  uuid,
} from './text.ts';

export const SubmitIdea = z
  .strictObject({
    idempotencyKey,
    title: line(limits.ideaTitle),
    body: prose(limits.ideaBody),
    service: code,
    district: code.nullable(),
    language: textLanguage,
  })
  .meta({ id: 'SubmitIdea' });
export type SubmitIdea = z.output<typeof SubmitIdea>;

export const PostComment = z
  .strictObject({
    idempotencyKey,
    stance: z.enum(stances),
    body: prose(limits.commentBody),
    language: textLanguage,
  })
  .meta({ id: 'PostComment' });
export type PostComment = z.output<typeof PostComment>;

/** In a list. `author` is the display name, null when the account was erased. */
export const IdeaCard = z
  .strictObject({
    id: uuid,
    title: z.string(),
    excerpt: z.string(),
    language: textLanguage,
    service: code,
    district: code.nullable(),
    author: z.string().nullable(),
    status: z.enum(ideaStatuses),
    outcome: z.enum(ideaOutcomes).nullable(),
    submittedAt: instant,
    supports: z.int(),
    comments: z.int(),
    /** Whether the person asking supports it; null when nobody is signed in. */
    supported: z.boolean().nullable(),
  })
  .meta({ id: 'IdeaCard' });
export type IdeaCard = z.output<typeof IdeaCard>;

export const ReplyView = z
  .strictObject({
    id: uuid,
    outcome: z.string(),
    body: z.string(),
    language: textLanguage,
    department: code,
    author: z.string().nullable(),
    publishedAt: instant,
  })
  .meta({ id: 'ReplyView' });
export type ReplyView = z.output<typeof ReplyView>;

export const StatusEntry = z.strictObject({ status: z.string(), at: instant }).meta({ id: 'StatusEntry' });

export const CommentView = z
  .strictObject({
    id: uuid,
    stance: z.enum(stances),
    body: z.string(),
    language: textLanguage,
    author: z.string().nullable(),
    postedAt: instant,
    /** The author of a hidden comment still sees it, with the reason. */
    hidden: ModerationNote.nullable(),
    can: z.strictObject({ report: z.boolean() }),
  })
  .meta({ id: 'CommentView' });
export type CommentView = z.output<typeof CommentView>;

export const CommentPage = page('CommentPage', CommentView);
export type CommentPage = z.output<typeof CommentPage>;

export const IdeaView = z
  .strictObject({
    ...IdeaCard.omit({ excerpt: true }).shape,
    body: z.string(),
    history: z.array(StatusEntry),
    reply: ReplyView.nullable(),
    /** Only its author and the staff see a hidden idea, with the reason. */
    hidden: ModerationNote.nullable(),
    comment: z.strictObject({ for: z.int(), neutral: z.int(), against: z.int() }),
    firstComments: CommentPage,
    /** What whoever asks may do now. */
    can: z.strictObject({
      support: z.boolean(),
      comment: z.boolean(),
      withdraw: z.boolean(),
      report: z.boolean(),
      answer: z.boolean(),
      moderate: z.boolean(),
    }),
  })
  .meta({ id: 'IdeaView' });
export type IdeaView = z.output<typeof IdeaView>;

export const IdeaPage = page('IdeaPage', IdeaCard);
export type IdeaPage = z.output<typeof IdeaPage>;

export const IdeaList = z.strictObject({
  q: line(limits.search).optional(),
  service: code.optional(),
  district: code.optional(),
  language: textLanguage.optional(),
  status: z.enum(['published', 'under-review', 'answered']).optional(),
  outcome: z.enum(ideaOutcomes).optional(),
  sort: z.enum(ideaSorts).optional(),
  after: cursor.optional(),
  limit: queryInteger({ min: 1, max: limits.page.max }).optional(),
});
export type IdeaList = z.output<typeof IdeaList>;

const tag = 'ideas';
const one = z.strictObject({ id: uuid });
const SupportView = z.strictObject({ supports: z.int(), supported: z.boolean() }).meta({ id: 'SupportView' });

export const ideas = {
  list: get('/api/ideas', {
    access: 'anyone',
    tag,
    summary: 'Ideas, filtered and searched',
    query: IdeaList,
    reply: IdeaPage,
  }),
  read: get('/api/ideas/:id', {
    access: 'anyone',
    tag,
    summary: 'One idea with its history, official answer and first comments',
    params: one,
    reply: IdeaView,
  }),
  submit: post('/api/ideas', {
    access: 'signed-in',
    tag,
    summary: 'Propose an idea',
    status: 201,
    body: SubmitIdea,
    reply: IdeaView,
  }),
  withdraw: post('/api/ideas/:id/withdrawal', {
    access: 'signed-in',
    tag,
    summary: 'Withdraw one’s own idea',
    params: one,
    reply: IdeaView,
  }),
  support: put('/api/ideas/:id/support', {
    access: 'signed-in',
    tag,
    summary: 'Support an idea; doing it twice changes nothing',
    params: one,
    reply: SupportView,
  }),
  withdrawSupport: del('/api/ideas/:id/support', {
    access: 'signed-in',
    tag,
    summary: 'Take one’s support back',
    params: one,
    reply: SupportView,
  }),
  comments: get('/api/ideas/:id/comments', {
    access: 'anyone',
    tag,
    summary: 'Comments of an idea, oldest first',
    params: one,
    query: z.strictObject({
      stance: z.enum(stances).optional(),
      after: cursor.optional(),
      limit: queryInteger({ min: 1, max: limits.page.max }).optional(),
    }),
    reply: CommentPage,
  }),
  comment: post('/api/ideas/:id/comments', {
    access: 'signed-in',
    tag,
    summary: 'Comment on an idea, for, neutral or against',
    status: 201,
    params: one,
    body: PostComment,
    reply: CommentView,
  }),
};
