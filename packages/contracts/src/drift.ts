import { z } from 'zod';
import { get } from './contract.ts';
import { term } from './interactions.ts';
import { version } from './tag-models.ts';
import { day, textLanguage } from './text.ts';

/**
 * What is compared. `language-mix`: which languages texts are in. By language: `topic-mix`, texts by their strongest term;
 * `term-probability`, how sure the model is of one term; `lengths`, texts by number of words (these four by population
 * stability index); `without-label`, the share of texts without a term; `unknown-words`, the mean share of a text's words
 * that the model does not know (these two by difference).
 */
export const driftMeasures = [
  'language-mix',
  'topic-mix',
  'term-probability',
  'lengths',
  'without-label',
  'unknown-words',
] as const;
export type DriftMeasure = (typeof driftMeasures)[number];

/** `too-few-texts`: nothing can be said. An alarm stays until enough texts say that it is over. */
export const driftStatuses = ['too-few-texts', 'calm', 'alarm'] as const;
export type DriftStatus = (typeof driftStatuses)[number];

/** Parts of a mix, or the one thing that is compared, with their shares from 0 to 1. */
const shares = z.record(z.string(), z.number());

const DriftShift = z
  .strictObject({
    measure: z.enum(driftMeasures),
    /** Of `term-probability`. */
    term: term.nullable(),
    /** Whatever its sign, it alarms beyond the threshold. Both are null where there are too few texts to say. */
    value: z.number().nullable(),
    threshold: z.number().nullable(),
    alarm: z.boolean(),
    /** What was compared; only where it alarms. */
    shares: z.strictObject({ reference: shares, current: shares }).nullable(),
  })
  .meta({ id: 'TagDriftShift' });

const LanguageDrift = z
  .strictObject({
    /** Null: the mix of all languages. */
    language: textLanguage.nullable(),
    status: z.enum(driftStatuses),
    /** The first day whose comparison said so. */
    since: day,
    /** Texts compared. */
    texts: z.strictObject({ reference: z.int(), current: z.int() }),
    shifts: z.array(DriftShift),
  })
  .meta({ id: 'TagDriftOfLanguage' });
export type LanguageDrift = z.output<typeof LanguageDrift>;

/** Days are UTC, both inclusive. */
const DriftWindow = z.strictObject({ from: day, to: day, texts: z.int() }).meta({ id: 'TagDriftWindow' });

export const TagDrift = z
  .strictObject({
    /** The model that reads texts now. Windows that another one has read cannot be compared with its. */
    version,
    /** `gathering`: the first texts that the model reads here are still being collected, to compare later ones with. */
    status: z.enum(['gathering', ...driftStatuses]),
    /** The first texts that this model read here; null before there are any. */
    reference: DriftWindow.nullable(),
    /** What was written lately; null while the reference is being collected. */
    current: DriftWindow.nullable(),
    /** The last day that was compared, null before the first comparison. */
    comparedOn: day.nullable(),
    /** The chance of any alarm at all in one comparison where nothing has changed; there is one a day. */
    falseAlarms: z.number(),
    /** Texts that each window needs. */
    fewestTexts: z.int(),
    /** First the mix of languages, then language by language. */
    languages: z.array(LanguageDrift),
  })
  .meta({ id: 'TagDrift' });
export type TagDrift = z.output<typeof TagDrift>;

export const drift = {
  read: get('/api/tag-drift', {
    access: 'administrator',
    tag: 'tag-models',
    summary: 'Whether what people write has changed since the model that reads it was switched on',
    reply: TagDrift,
  }),
};
