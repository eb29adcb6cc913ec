import {
  countOf,
  effectiveTerms,
  type Cell,
  type CountableInteraction,
  type MeasureId,
} from '@concivis/analytics';
import type { InteractionType, TermId } from '@concivis/framework';
import type { TextLanguage } from '@concivis/contracts';
import type { SubjectRef } from './act.ts';

/**
 * What one commit changed about one interaction, as it lies in the outbox. Folding `plus` and `minus` of every
 * change gives the totals; what counts was decided by `countOf` before and after.
 */
export interface RecordChange {
  readonly kind: 'recorded' | 'retagged' | 'excluded' | 'reinstated';
  readonly type: InteractionType;
  /** When the interaction happened, ISO 8601 in UTC. */
  readonly at: string;
  readonly subject: SubjectRef;
  readonly language: TextLanguage;
  readonly cell: Cell;
  readonly plus: readonly MeasureId[];
  readonly minus: readonly MeasureId[];
  /** The terms that stand for it after the change. */
  readonly terms: readonly TermId[];
}

/** What followers can ask to hear of: a kind of change of a type of interaction, and whether it brought words. */
export type Topic = `${RecordChange['kind']} ${InteractionType}${'' | ' with words'}`;

export const topicOf = ({ kind, type }: RecordChange, hasWords = false): Topic =>
  hasWords ? `${kind} ${type} with words` : `${kind} ${type}`;

/** What a change says of the interaction beside the counts. */
export type Changed = Pick<RecordChange, 'kind' | 'type' | 'subject' | 'language'>;

/**
 * The change that leads from one state of an interaction to another.
 *
 * @param before null when it is new
 * @returns null when nothing that counts has changed
 */
export const changeBetween = (
  changed: Changed,
  before: CountableInteraction | null,
  after: CountableInteraction,
): RecordChange | null => {
  const was = before === null ? null : countOf(before);
  const is = countOf(after);
  const cell = (is ?? was)?.cell;
  const plus = (is?.measures ?? []).filter((measure) => !was?.measures.includes(measure));
  const minus = (was?.measures ?? []).filter((measure) => !is?.measures.includes(measure));
  if (cell === undefined || plus.length + minus.length === 0) return null;
  return {
    ...changed,
    at: after.occurredAt.toISOString(),
    cell,
    plus,
    minus,
    terms: effectiveTerms(after.tags),
  };
};
