import { z } from 'zod';
import { get, post } from './contract.ts';
import { InteractionView, term } from './interactions.ts';
import { limits } from './limits.ts';
import { Judgement, MeasuredFigures, share } from './tag-model-figures.ts';
import { code, cursor, instant, page, queryInteger, uuid } from './text.ts';

export type { Judgement, MeasuredFigures } from './tag-model-figures.ts';

/** Names one model for ever: the same text and version always give the same answer. */
export const version = z
  .string()
  .max(80)
  .regex(/^[a-z0-9]+([.-][a-z0-9]+)*$/);

/** Who did it, by name; null once the account is erased. */
export const by = z.string().nullable();

/** What whoever decides should know of the reviews before believing the figures. */
const Caution = z
  .discriminatedUnion('kind', [
    /** Too few held-out texts to say which model is better: `texts` of the `fewest` that it takes. */
    z.strictObject({ kind: z.literal('few-texts'), texts: z.int(), fewest: z.int() }),
    /** So large a share of all reviews is about one term. */
    z.strictObject({ kind: z.literal('one-term'), term, share }),
    /** So large a share of all reviews says the same: stands or does not. */
    z.strictObject({ kind: z.literal('one-verdict'), stands: z.boolean(), share }),
    /** So large a share of all reviews was made by one person. */
    z.strictObject({ kind: z.literal('one-reviewer'), share }),
    /** One person, who made `reviews`, gave nearly always this term. */
    z.strictObject({ kind: z.literal('reviewer-of-one-term'), term, share, reviews: z.int() }),
  ])
  .meta({ id: 'TagModelCaution' });
export type Caution = z.output<typeof Caution>;

/** The reviews of this town that a training could use. */
const ReviewedData = z
  .strictObject({
    /** Texts with at least one reviewed tag, neither hidden nor erased. */
    texts: z.int(),
    trainedOn: z.int(),
    /** About a fifth, chosen by their ids; no model is ever trained on them. */
    heldOut: z.int(),
    reviewers: z.int(),
    /** The newest word of a reviewer on a term of a text. */
    reviews: z.int(),
    byTerm: z.array(z.strictObject({ term, stands: z.int(), removed: z.int() })),
    cautions: z.array(Caution),
  })
  .meta({ id: 'TagModelReviewedData' });
export type ReviewedData = z.output<typeof ReviewedData>;

export const Comparison = z
  .strictObject({
    /** The model that was on when the proposed one was trained. */
    running: version,
    reviewed: ReviewedData,
    /** On held-out reviewed texts, only over the terms that a reviewer spoke on; null when there are too few to say. */
    onReviewed: Judgement.nullable(),
    /**
     * Whether what was known before is kept. On every fifth shipped text: `running` is trained on the other shipped
     * texts alone, `proposed` on these and on the reviews of this town.
     */
    onShipped: Judgement,
  })
  .meta({ id: 'TagModelComparison' });
export type Comparison = z.output<typeof Comparison>;

export const modelStatuses = ['shipped', 'proposed', 'on', 'retired', 'rejected'] as const;

/** What a model is made of. */
const ModelCard = z
  .strictObject({
    /** Texts that it was trained on, and how many of them are of this town. */
    texts: z.int(),
    reviewedTexts: z.int(),
    /** SHA-256 of what it was trained on. */
    digest: z.string(),
    features: z.int(),
    languages: z.array(z.string()),
    /** A term is said from this probability on. */
    thresholds: z.record(z.string(), z.number()),
  })
  .meta({ id: 'TagModelCard' });
export type ModelCard = z.output<typeof ModelCard>;

/** What anybody may know of the model that reads what people write. Nobody's name is in it. */
export const PublicCard = z
  .strictObject({
    version,
    /** Shipped with this release, not trained here. */
    isShipped: z.boolean(),
    /** Null where nobody has ever switched: the shipped one is on from the start. */
    switchedOnAt: instant.nullable(),
    /** Texts that it was trained on, and how many of them are of this town. */
    texts: z.int(),
    reviewedTexts: z.int(),
    languages: z.array(z.string()),
    /** In the order of the framework; a term is said from its probability on. */
    terms: z.array(z.strictObject({ term, threshold: share })),
    /** F1 over the 17 categories on real texts that it did not learn from; null where nobody measured this model. */
    figures: MeasuredFigures.nullable(),
    /** A server that new texts are sent to as well, without the personal data found in them; null: no text leaves. */
    outside: z
      .strictObject({
        version,
        /** Who runs the server, in the words of the town. */
        operator: z.string(),
      })
      .nullable(),
  })
  .meta({ id: 'TagModelPublicCard' });
export type PublicCard = z.output<typeof PublicCard>;

export const ModelView = z
  .strictObject({
    version,
    status: z.enum(modelStatuses),
    /** Shipped with this release, not trained here. */
    isShipped: z.boolean(),
    /** False for a model that was trained for another release, which reads texts differently. */
    isUsable: z.boolean(),
    card: ModelCard,
    /** The training that it came from; null for the shipped model, as are the next two. */
    training: uuid.nullable(),
    askedBy: by,
    proposedAt: instant.nullable(),
    rejectedAt: instant.nullable(),
    rejectedBy: by,
    comparison: Comparison.nullable(),
  })
  .meta({ id: 'TagModelView' });
export type ModelView = z.output<typeof ModelView>;

const Switch = z.strictObject({ version, at: instant, by }).meta({ id: 'TagModelSwitch' });

export const ModelPage = z
  .strictObject({
    /** The version that reads new texts now. */
    on: version,
    shipped: ModelView,
    /** Trained here, newest first. */
    items: z.array(ModelView),
    next: z.string().nullable(),
    /** The last twenty, newest first. */
    switches: z.array(Switch),
  })
  .meta({ id: 'TagModelPage' });
export type ModelPage = z.output<typeof ModelPage>;

/** What the administrator saw to be on: whoever decided on another state is told. */
export const SwitchModel = z.strictObject({ seenOn: version }).meta({ id: 'SwitchTagModel' });
export type SwitchModel = z.output<typeof SwitchModel>;

export const trainingStages = ['gathering', 'training', 'checking', 'judging'] as const;
export type TrainingStage = (typeof trainingStages)[number];
export const trainingStatuses = [
  'waiting',
  'running',
  /** Ended with a new model that waits for a decision. */
  'proposed',
  /** Ended with a model that is known already: nothing was reviewed since. */
  'unchanged',
  /** Ended before it began: no reviewed text may be trained on. */
  'nothing-to-learn',
  'failed',
  /** The server was stopped meanwhile: start again. */
  'interrupted',
  'cancelled',
] as const;

export const TrainingView = z
  .strictObject({
    id: uuid,
    status: z.enum(trainingStatuses),
    /** Where it is, or was when it ended; null before it begins. */
    stage: z.enum(trainingStages).nullable(),
    /** The share of the stage that is done; null where that is not known, and once it has ended. */
    progress: share.nullable(),
    askedBy: by,
    askedAt: instant,
    begunAt: instant.nullable(),
    endedAt: instant.nullable(),
    /** The model that came out of it. */
    version: version.nullable(),
  })
  .meta({ id: 'TagTrainingView' });
export type TrainingView = z.output<typeof TrainingView>;
export const TrainingPage = page('TagTrainingPage', TrainingView);
export type TrainingPage = z.output<typeof TrainingPage>;

/** A term that the model is not sure of, for a person to decide with `interactions.reviewTag`. */
export const UnsureTag = z
  .strictObject({
    interaction: InteractionView,
    term,
    probability: z.number(),
    threshold: z.number(),
    /** The model that said so. */
    version,
    /**
     * The larger, the more a review of the text is expected to teach once those before it are reviewed: the same for all
     * tags of the text, 0 for a copy of a text before it. Comparable within one answer only.
     */
    gain: z.number(),
  })
  .meta({ id: 'UnsureTag' });
export type UnsureTag = z.output<typeof UnsureTag>;

/** `waiting` is counted up to here. */
export const mostUnsureCounted = 1_000;
export const UnsureTags = z
  .strictObject({
    /** Unsure tags that wait, at most {@link mostUnsureCounted}: that many or more. */
    waiting: z.int(),
    /** Largest gain first, the tags of a text together. What is reviewed is no longer there the next time. */
    items: z.array(UnsureTag),
  })
  .meta({ id: 'UnsureTags' });
export type UnsureTags = z.output<typeof UnsureTags>;

const tag = 'tag-models';
const access = 'administrator';
export const pageQuery = z.strictObject({
  after: cursor.optional(),
  limit: queryInteger({ min: 1, max: limits.page.max }).optional(),
});
const ofVersion = z.strictObject({ version });
const ofId = z.strictObject({ id: uuid });

export const tagModels = {
  list: get('/api/tag-models', {
    access,
    tag,
    summary: 'The models that can read texts, which one is on, and who switched',
    query: pageQuery,
    reply: ModelPage,
  }),
  card: get('/api/tag-models/card', {
    access: 'anyone',
    tag,
    summary: 'What the model that is on was made of, and from which probability on it says each term',
    reply: PublicCard,
  }),
  read: get('/api/tag-models/:version', {
    access,
    tag,
    summary: 'One model with its card and its comparison with the model that was on',
    params: ofVersion,
    reply: ModelView,
  }),
  switchOn: post('/api/tag-models/:version/switch', {
    access,
    tag,
    summary: 'Let this model read new texts from now on; texts keep the tags that they have',
    params: ofVersion,
    body: SwitchModel,
    reply: ModelView,
  }),
  reject: post('/api/tag-models/:version/rejection', {
    access,
    tag,
    summary: 'Decide that a proposed model is not switched on',
    params: ofVersion,
    reply: ModelView,
  }),
  startTraining: post('/api/tag-trainings', {
    access,
    tag,
    summary: 'Train a model on the shipped texts and the reviews of this town; it takes minutes',
    status: 202,
    reply: TrainingView,
  }),
  trainings: get('/api/tag-trainings', {
    access,
    tag,
    summary: 'Trainings, newest first',
    query: pageQuery,
    reply: TrainingPage,
  }),
  training: get('/api/tag-trainings/:id', {
    access,
    tag,
    summary: 'How far a training is, or how it ended',
    params: ofId,
    reply: TrainingView,
  }),
  cancelTraining: post('/api/tag-trainings/:id/cancellation', {
    access,
    tag,
    summary: 'End a training without a result',
    params: ofId,
    reply: TrainingView,
  }),
  unsure: get('/api/unsure-tags', {
    access: 'employee',
    tag,
    summary: 'Tags that the model is not sure of, in the order in which a review teaches most',
    query: z.strictObject({
      department: code.optional(),
      limit: queryInteger({ min: 1, max: limits.page.max }).optional(),
    }),
    reply: UnsureTags,
  }),
};
