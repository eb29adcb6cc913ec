import type { FactsOf, InteractionType, Subject } from './interactions.ts';
import type { TermId } from './terms.ts';
import type { Level, Mode, Perspective, Phase } from './vocabularies.ts';
import { ruleTable } from './rule-table.ts';

/** Why a rule holds, for administrators. English for now; a further language is a further key. */
export interface Reason {
  readonly en: string;
}

/** One rule: an act of type `T` is evidence of `term`, always or when its facts say so. */
export interface Rule<T extends InteractionType> {
  readonly term: TermId;
  readonly when?: (facts: FactsOf<T>, perspective: Perspective) => boolean;
  readonly reason: Reason;
}

/** Where an act stands in the literature's other vocabularies. */
export interface Participation {
  readonly perspective: Perspective;
  readonly phase: Phase;
  readonly mode: Mode;
  readonly level: Level;
}

/** One row of the rule table. */
export interface InteractionRule<T extends InteractionType> extends Participation {
  /** What differs when the act is about feedback instead of an idea. */
  readonly aboutFeedback?: Partial<Pick<Participation, 'phase' | 'level'>>;
  /** Whether it carries the tags of its subject, marked as inherited, instead of tags of its own. */
  readonly inherits: boolean;
  /** Why it inherits, or why it has the place that it has when that is not plain. */
  readonly reason?: Reason;
  readonly rules: readonly Rule<T>[];
}

/** A term with the rule's reason for it. */
export interface ReasonedTag {
  readonly term: TermId;
  readonly reason: Reason;
}

/**
 * The terms that an interaction is evidence of by its kind alone, each with the reason, in table order.
 *
 * @param perspective Who acted; by default whoever usually does.
 * @returns At least one term, or none when the type inherits the tags of its subject (`inheritsTags`).
 */
export function reasonedRuleTags<T extends InteractionType>(
  type: T,
  facts: FactsOf<T>,
  perspective: Perspective = ruleTable[type].perspective,
): ReasonedTag[] {
  const row: InteractionRule<T> = ruleTable[type];
  return row.rules
    .filter(({ when }) => when === undefined || when(facts, perspective))
    .map(({ term, reason }) => ({ term, reason }));
}

/** The terms of {@link reasonedRuleTags} without their reasons. Pure: the same act always gets the same terms. */
export function ruleTags<T extends InteractionType>(
  type: T,
  facts: FactsOf<T>,
  perspective?: Perspective,
): TermId[] {
  return reasonedRuleTags(type, facts, perspective).map(({ term }) => term);
}

/** Whether interactions of this type carry the tags of what they are about instead of tags of their own. */
export function inheritsTags(type: InteractionType): boolean {
  return ruleTable[type].inherits;
}

/** Perspective, phase, mode and level of an act, by its type and by what it is about. */
export function participationOf(type: InteractionType, about: Subject = 'idea'): Participation {
  const { perspective, phase, mode, level, aboutFeedback } = ruleTable[type];
  const differences = about === 'feedback' ? aboutFeedback : undefined;
  return { perspective, phase, mode, level, ...differences };
}
