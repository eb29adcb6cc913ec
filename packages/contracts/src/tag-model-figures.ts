import { z } from 'zod';
import { term } from './interactions.ts';

export const share = z.number().min(0).max(1);

/** A figure from 0 to 1 with its 95 % bootstrap interval; null where there was nothing to find or say. */
const Figure = z
  .strictObject({
    value: z.number().nullable(),
    low: z.number().nullable(),
    high: z.number().nullable(),
  })
  .meta({ id: 'TagModelFigure' });

/** `difference` is proposed minus running, drawn in pairs. */
const Compared = z
  .strictObject({ running: Figure, proposed: Figure, difference: Figure })
  .meta({ id: 'TagModelCompared' });

/** Two models on the same texts, which neither was trained on. */
export const Judgement = z
  .strictObject({
    texts: z.int(),
    /** F1 over the 17 categories and over all 32 terms. */
    categories: z.strictObject({ macro: Compared, micro: Compared }),
    terms: z.strictObject({ macro: Compared, micro: Compared }),
    /** `texts` carry the term; F1 is null where nothing was there to find or say. */
    byTerm: z.array(
      z.strictObject({
        term,
        texts: z.int(),
        running: z.number().nullable(),
        proposed: z.number().nullable(),
      }),
    ),
  })
  .meta({ id: 'TagModelJudgement' });
export type Judgement = z.output<typeof Judgement>;

/** Micro F1 over the 17 categories on some of the texts. */
const GroupFigure = { texts: z.int(), figure: Figure };

/** How good a model is, measured on texts that it did not learn from. */
export const MeasuredFigures = z
  .strictObject({
    texts: z.int(),
    /** F1 as the mean over the 17 categories. */
    macro: Figure,
    /** F1 over all that was said and all that was there. */
    micro: Figure,
    languages: z.array(z.strictObject({ language: z.string(), ...GroupFigure })),
    kinds: z.array(
      z.strictObject({ kind: z.enum(['idea', 'comment', 'feedback', 'response']), ...GroupFigure }),
    ),
    /** By the number of words; `to` is null for all that are longer. */
    lengths: z.array(z.strictObject({ from: z.int(), to: z.int().nullable(), ...GroupFigure })),
    /** Where about this probability was given: how often, the mean of it, and the share of terms that were there. */
    reliability: z.array(
      z.strictObject({
        from: share,
        predictions: z.int(),
        said: share,
        carried: z.strictObject({ value: share, low: share, high: share }),
      }),
    ),
  })
  .meta({ id: 'TagModelMeasuredFigures' });
export type MeasuredFigures = z.output<typeof MeasuredFigures>;
