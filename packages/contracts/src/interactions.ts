import { z } from 'zod';
import { reviewVerdicts, termIds } from '@concivis/framework';
import { get, post } from './contract.ts';
import { channels, limits, roles } from './limits.ts';
import { code, cursor, day, instant, page, queryInteger, textLanguage, uuid } from './text.ts';

export const term = z.enum(termIds);

export const provenances = ['rule', 'model', 'author', 'reviewer', 'inherited'] as const;
export type Provenance = (typeof provenances)[number];

/** UTF-16 offsets into the text of the subject, `[start, end)`. */
export const Span = z.strictObject({ start: z.int(), end: z.int() }).meta({ id: 'Span' });

/** One statement about one term, in the order they were made; none is ever overwritten. */
export const TagView = z
  .strictObject({
    term,
    provenance: z.enum(provenances),
    /** False when the term was taken away; null when a reviewer took back what reviewers had said of it. */
    stands: z.boolean().nullable(),
    /** Calibrated, 0 to 1; null unless `model`. */
    probability: z.number().nullable(),
    /** The model, rule table or codebook version that said so. */
    source: z.string(),
    spans: z.array(Span),
    at: instant,
  })
  .meta({ id: 'TagView' });
export type TagView = z.output<typeof TagView>;

export const InteractionView = z
  .strictObject({
    id: uuid,
    type: z.string(),
    at: instant,
    role: z.enum([...roles, 'visitor', 'system']),
    perspective: z.enum(['citizen', 'employee']),
    service: code.nullable(),
    department: code.nullable(),
    district: code.nullable(),
    channel: z.enum(channels),
    assisted: z.boolean(),
    language: textLanguage,
    phase: z.string(),
    mode: z.string(),
    level: z.string(),
    subjectKind: z.string(),
    subjectId: uuid,
    /** Beginning of the words it is about; null when hidden, erased or wordless. */
    excerpt: z.string().nullable(),
    counted: z.boolean(),
    /** The terms that stand now. */
    terms: z.array(term),
    tags: z.array(TagView),
  })
  .meta({ id: 'InteractionView' });
export type InteractionView = z.output<typeof InteractionView>;

export const InteractionPage = page('InteractionPage', InteractionView);
export type InteractionPage = z.output<typeof InteractionPage>;

/** The filters that the dashboard, the drill-down and the export share. Days are UTC, both inclusive. */
export const RecordFilter = z.strictObject({
  from: day.optional(),
  to: day.optional(),
  service: code.optional(),
  department: code.optional(),
  district: code.optional(),
  channel: z.enum(channels).optional(),
});
export type RecordFilter = z.output<typeof RecordFilter>;

export const ReviewTag = z
  .strictObject({
    term,
    /** `taken-back`: the tag counts again as if no reviewer had spoken on the term. */
    verdict: z.enum(reviewVerdicts),
    /** With `taken-back`: whether the term stood by the word that was seen. What was said otherwise since is not taken back unseen. */
    seenStands: z.boolean().optional(),
  })
  .meta({ id: 'ReviewTag' });
export type ReviewTag = z.output<typeof ReviewTag>;

const tag = 'interactions';

export const interactions = {
  list: get('/api/interactions', {
    access: 'administrator',
    tag,
    summary: 'The interactions behind a figure, newest first, with the provenance of every tag',
    query: RecordFilter.extend({
      term: term.optional(),
      /** With `term`: only where the term stands by words, as the measure `voiced:<term>` counts. */
      voiced: z.literal('true').optional(),
      type: z
        .string()
        .max(60)
        .regex(/^[a-z.-]+$/)
        .optional(),
      after: cursor.optional(),
      limit: queryInteger({ min: 1, max: limits.page.max }).optional(),
    }),
    reply: InteractionPage,
  }),
  read: get('/api/interactions/:id', {
    access: 'employee',
    tag,
    summary: 'One interaction with the provenance of every tag',
    params: z.strictObject({ id: uuid }),
    reply: InteractionView,
  }),
  reviewTag: post('/api/interactions/:id/tags', {
    access: 'employee',
    tag,
    summary: 'Confirm, add or remove a tag, or take back what reviewers said of it',
    params: z.strictObject({ id: uuid }),
    body: ReviewTag,
    reply: InteractionView,
  }),
};
