import { z } from 'zod';
import { get, post } from './contract.ts';
import { channels, feedbackStatuses, limits } from './limits.ts';
import { ReplyView, StatusEntry } from './ideas.ts';
import { ModerationNote } from './moderation-note.ts';
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

export const GiveFeedback = z
  .strictObject({
    idempotencyKey,
    service: code,
    district: code.nullable(),
    rating: z.int().min(1).max(5),
    body: prose(limits.feedbackBody),
    language: textLanguage,
    /** Where the answer may be sent; empty when the person wants none. Never shown in public. */
    contact: z.union([z.literal('').transform(() => null), z.email().max(limits.email.max), z.null()]),
    /** `qr` when the form was opened from a code posted at the counter. */
    channel: z.enum(channels).extract(['web', 'qr']),
  })
  .meta({ id: 'GiveFeedback' });
export type GiveFeedback = z.output<typeof GiveFeedback>;

/** The receipt: whoever holds the token can follow the feedback without an account. */
export const FeedbackReceipt = z
  .strictObject({ id: uuid, token: z.string(), receivedAt: instant })
  .meta({ id: 'FeedbackReceipt' });
export type FeedbackReceipt = z.output<typeof FeedbackReceipt>;

/** In public, on the page of a service. */
export const FeedbackCard = z
  .strictObject({
    id: uuid,
    service: code,
    district: code.nullable(),
    rating: z.int(),
    body: z.string(),
    language: textLanguage,
    status: z.enum(feedbackStatuses),
    receivedAt: instant,
    reply: ReplyView.nullable(),
  })
  .meta({ id: 'FeedbackCard' });
export type FeedbackCard = z.output<typeof FeedbackCard>;

export const FeedbackPage = page('FeedbackPage', FeedbackCard);
export type FeedbackPage = z.output<typeof FeedbackPage>;

/** For whoever gave it. */
export const TrackedFeedback = z
  .strictObject({
    ...FeedbackCard.shape,
    history: z.array(StatusEntry),
    hidden: ModerationNote.nullable(),
  })
  .meta({ id: 'TrackedFeedback' });
export type TrackedFeedback = z.output<typeof TrackedFeedback>;

const tag = 'feedback';

export const feedback = {
  give: post('/api/feedback', {
    access: 'anyone',
    tag,
    summary: 'Give feedback on a public service, with or without an account',
    status: 201,
    body: GiveFeedback,
    reply: FeedbackReceipt,
  }),
  track: get('/api/feedback/tracked/:token', {
    access: 'anyone',
    tag,
    summary: 'What became of one’s feedback, by the token of the receipt',
    params: z.strictObject({ token: z.string().regex(/^[A-Za-z0-9_-]{43}$/) }),
    reply: TrackedFeedback,
  }),
  ofService: get('/api/services/:code/feedback', {
    access: 'anyone',
    tag,
    summary: 'Feedback on a public service, newest first',
    params: z.strictObject({ code }),
    query: z.strictObject({
      after: cursor.optional(),
      limit: queryInteger({ min: 1, max: limits.page.max }).optional(),
    }),
    reply: FeedbackPage,
  }),
};
