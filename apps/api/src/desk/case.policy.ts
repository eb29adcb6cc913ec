import { worksFor, type Actor } from '../identity/index.ts';

/** What the rules look at. */
export interface CaseFacts {
  readonly department: string;
  readonly opened: boolean;
  readonly answered: boolean;
  readonly hidden: boolean;
  readonly withdrawn: boolean;
}

export const caseActions = ['read', 'open', 'answer', 'reviewTags', 'moderate'] as const;
export type CaseAction = (typeof caseActions)[number];

const rules: Record<CaseAction, (actor: Actor, facts: CaseFacts) => boolean> = {
  read: (actor, { department }) => worksFor(actor, department),
  open: (actor, { department, opened, answered }) => worksFor(actor, department) && !opened && !answered,
  answer: (actor, { department, answered, hidden, withdrawn }) =>
    worksFor(actor, department) && !answered && !hidden && !withdrawn,
  reviewTags: (actor, { department }) => worksFor(actor, department),
  moderate: (actor, { department }) => worksFor(actor, department),
};

/** Whether the actor may do this to the case now. Pure. */
export const can = (actor: Actor, action: CaseAction, facts: CaseFacts): boolean =>
  rules[action](actor, facts);
