import {
  interactionTypes,
  isTermId,
  term,
  type InteractionType,
  type Rating,
  type TermId,
} from '@concivis/framework';
import { overflowBucket } from './histogram.ts';

/**
 * The one dictionary of what is counted. Every measure is a sum of whole numbers over interactions, so that
 * totals can be added, subtracted and recounted exactly; shares, medians and means are derived from sums when
 * they are shown (`docs/measures.md` has each formula).
 */
export type MeasureId =
  /** Every counted interaction. */
  | 'interactions'
  /** Interactions of one type. */
  | `type:${InteractionType}`
  /** Interactions for which the term stands, each once, whoever gave the term. */
  | `term:${TermId}`
  /** Interactions for which the term stands by words: read by the model, given by the author or by a reviewer. */
  | `voiced:${TermId}`
  /** First official answers to an idea or to feedback. */
  | 'replies.first'
  /** First official answers published before their deadline. */
  | 'replies.in-time'
  /** First official answers by bucket of the hours waited (`bucketOf`). */
  | `replies.hours-to-first:${number}`
  /** Feedback by its rating, 1 worst to 5 best. */
  | `feedback.rating:${Rating}`;

/** A measure without its argument. */
export type MeasureFamily =
  | 'interactions'
  | 'type'
  | 'term'
  | 'voiced'
  | 'replies.first'
  | 'replies.in-time'
  | 'replies.hours-to-first'
  | 'feedback.rating';

/** What one unit of a measure is. */
export type Unit = 'interaction' | 'reply' | 'feedback';

/** Which way is better, all else equal; `none` where a larger number is neither. */
export type Direction = 'more' | 'less' | 'none';

/** Key of a text in `@concivis/messages`. */
export type MeasureMessageKey = `measures.${MeasureFamily}.${'label' | 'definition' | 'counts'}`;

/** One entry of the dictionary. */
export interface Measure {
  readonly id: MeasureId;
  readonly family: MeasureFamily;
  /** What follows the colon: a type, a term, a bucket or a rating; null where the family has none. */
  readonly argument: string | null;
  readonly unit: Unit;
  readonly direction: Direction;
  /** Short name; takes the argument where the family has one. */
  readonly label: MeasureMessageKey;
  /** What the figure means. */
  readonly definition: MeasureMessageKey;
  /** Which interactions it counts, and which not. */
  readonly counts: MeasureMessageKey;
}

interface Family {
  readonly unit: Unit;
  readonly direction: (argument: string) => Direction;
  /** Null where the family takes no argument. */
  readonly accepts: ((argument: string) => boolean) | null;
}

const families: { readonly [F in MeasureFamily]: Family } = {
  interactions: { unit: 'interaction', direction: () => 'none', accepts: null },
  type: {
    unit: 'interaction',
    direction: () => 'none',
    accepts: (argument) => (interactionTypes as readonly string[]).includes(argument),
  },
  term: { unit: 'interaction', direction: directionOfTerm, accepts: isTermId },
  voiced: { unit: 'interaction', direction: directionOfTerm, accepts: isTermId },
  'replies.first': { unit: 'reply', direction: () => 'more', accepts: null },
  'replies.in-time': { unit: 'reply', direction: () => 'more', accepts: null },
  'replies.hours-to-first': { unit: 'reply', direction: () => 'less', accepts: isBucket },
  'feedback.rating': {
    unit: 'feedback',
    direction: (rating) => (rating >= '4' ? 'more' : rating <= '2' ? 'less' : 'none'),
    accepts: (argument) => /^[1-5]$/.test(argument),
  },
};

/** All families, in the order in which a page lists them. */
export const measureFamilies = Object.keys(families) as readonly MeasureFamily[];

/** Every text that the dictionary refers to, so that a test can hold the translations against it. */
export function measureMessageKeys(): MeasureMessageKey[] {
  return measureFamilies.flatMap((family) => [
    `measures.${family}.label` as const,
    `measures.${family}.definition` as const,
    `measures.${family}.counts` as const,
  ]);
}

/** The dictionary's entry for an id from anywhere (a column, a file, a message); null when there is none. */
export function describeMeasure(id: string): Measure | null {
  const colon = id.indexOf(':');
  const name = colon < 0 ? id : id.slice(0, colon);
  const argument = colon < 0 ? null : id.slice(colon + 1);
  if (!isFamily(name)) return null;
  const { unit, direction, accepts } = families[name];
  if (accepts === null ? argument !== null : argument === null || !accepts(argument)) return null;
  return {
    id: id as MeasureId,
    family: name,
    argument,
    unit,
    direction: direction(argument ?? ''),
    label: `measures.${name}.label`,
    definition: `measures.${name}.definition`,
    counts: `measures.${name}.counts`,
  };
}

/** Whether a value from outside names a measure of the dictionary. */
export function isMeasureId(id: string): id is MeasureId {
  return describeMeasure(id) !== null;
}

function isFamily(name: string): name is MeasureFamily {
  return Object.hasOwn(families, name);
}

function isBucket(argument: string): boolean {
  return /^(0|[1-9]\d*)$/.test(argument) && Number(argument) <= overflowBucket;
}

function directionOfTerm(id: string): Direction {
  if (!isTermId(id)) return 'none';
  const { polarity } = term(id);
  return polarity === 'benefit' || polarity === 'enabler' ? 'more' : 'less';
}
