import { z } from 'zod';
import { get, post } from './contract.ts';
import { term } from './interactions.ts';
import { by, pageQuery, version } from './tag-models.ts';
import { code, day, instant, page, uuid } from './text.ts';

/** Which old texts: days are UTC, both inclusive; nothing given means all. */
export const RetaggingScope = z
  .strictObject({ from: day.nullable(), to: day.nullable(), service: code.nullable() })
  .meta({ id: 'RetaggingScope' });
export type RetaggingScope = z.output<typeof RetaggingScope>;

/** How a total moves: so many interactions come to count, so many no longer do. */
const Movement = z.strictObject({ gained: z.int(), lost: z.int() }).meta({ id: 'RetaggingMovement' });
const ForeseenTotal = Movement.extend({ before: z.int(), after: z.int() }).meta({ id: 'RetaggingTotal' });

/** `tagged` are the totals `term:<id>`, `voiced` the totals `voiced:<id>`. */
const effectOf = <M extends z.ZodType>(id: string, movement: M) =>
  z
    .strictObject({
      /** Texts whose terms change. */
      texts: z.int(),
      overall: z.strictObject({ tagged: movement, voiced: movement }),
      byTerm: z.array(z.strictObject({ term, tagged: movement, voiced: movement })),
      byService: z.array(z.strictObject({ service: code.nullable(), tagged: Movement, voiced: Movement })),
    })
    .meta({ id });

/** The totals are those of the scope, as the dashboard shows them. */
export const RetaggingForecast = effectOf('RetaggingForecast', ForeseenTotal);
export type RetaggingForecast = z.output<typeof RetaggingForecast>;
export const RetaggingEffect = effectOf('RetaggingEffect', Movement);
export type RetaggingEffect = z.output<typeof RetaggingEffect>;

export const retaggingStatuses = [
  /** Reads the texts of the scope without changing anything. */
  'foreseeing',
  /** The effect can be seen; an administrator applies or cancels it. */
  'foreseen',
  'applying',
  'applied',
  'cancelled',
  /** Another model was switched on before it was done. */
  'superseded',
] as const;

export const RetaggingView = z
  .strictObject({
    id: uuid,
    status: z.enum(retaggingStatuses),
    scope: RetaggingScope,
    /** The model that reads the texts again. */
    version,
    askedBy: by,
    askedAt: instant,
    appliedBy: by,
    applyAskedAt: instant.nullable(),
    endedAt: instant.nullable(),
    /** Texts of the scope, and how many of them the present pass has read. */
    texts: z.int(),
    read: z.int(),
    /** Null until all texts were read. */
    foreseen: RetaggingForecast.nullable(),
    /** What was changed so far; null before it is applied. */
    happened: RetaggingEffect.nullable(),
  })
  .meta({ id: 'RetaggingView' });
export type RetaggingView = z.output<typeof RetaggingView>;
/** Without the effects: they are read one by one. */
export const RetaggingCard = RetaggingView.omit({ foreseen: true, happened: true }).meta({
  id: 'RetaggingCard',
});
export type RetaggingCard = z.output<typeof RetaggingCard>;
export const RetaggingPage = page('RetaggingPage', RetaggingCard);
export type RetaggingPage = z.output<typeof RetaggingPage>;

const tag = 'tag-models';
const access = 'administrator';
const ofId = z.strictObject({ id: uuid });

export const retaggings = {
  start: post('/api/retaggings', {
    access,
    tag,
    summary: 'Foresee what reading old texts with the model that is on would change',
    status: 202,
    body: RetaggingScope,
    reply: RetaggingView,
  }),
  list: get('/api/retaggings', {
    access,
    tag,
    summary: 'Re-taggings, newest first',
    query: pageQuery,
    reply: RetaggingPage,
  }),
  read: get('/api/retaggings/:id', {
    access,
    tag,
    summary: 'A re-tagging with its foreseen effect on every total, and what has happened of it',
    params: ofId,
    reply: RetaggingView,
  }),
  apply: post('/api/retaggings/:id/application', {
    access,
    tag,
    summary: 'Let what was foreseen happen',
    status: 202,
    params: ofId,
    reply: RetaggingView,
  }),
  cancel: post('/api/retaggings/:id/cancellation', {
    access,
    tag,
    summary: 'End a re-tagging; what it has changed so far stays',
    params: ofId,
    reply: RetaggingView,
  }),
};
