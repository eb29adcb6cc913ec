import { isPerson, worksFor, type Actor } from '../identity/index.ts';

/** What the rules look at. */
export interface IdeaFacts {
  readonly authorId: string;
  readonly department: string;
  readonly hidden: boolean;
  readonly withdrawn: boolean;
  readonly answered: boolean;
}

export const ideaActions = [
  'read',
  'support',
  'comment',
  'withdraw',
  'report',
  'answer',
  'moderate',
] as const;
export type IdeaAction = (typeof ideaActions)[number];

const isAuthor = (actor: Actor, idea: IdeaFacts) => isPerson(actor) && actor.accountId === idea.authorId;
const isOpen = (idea: IdeaFacts) => !idea.hidden && !idea.withdrawn;

const rules: Record<IdeaAction, (actor: Actor, idea: IdeaFacts) => boolean> = {
  read: (actor, idea) => !idea.hidden || isAuthor(actor, idea) || worksFor(actor, idea.department),
  support: (actor, idea) => isPerson(actor) && isOpen(idea) && !isAuthor(actor, idea),
  comment: (actor, idea) => isPerson(actor) && isOpen(idea),
  withdraw: (actor, idea) => isAuthor(actor, idea) && isOpen(idea) && !idea.answered,
  report: (actor, idea) => isOpen(idea) && !isAuthor(actor, idea),
  answer: (actor, idea) => worksFor(actor, idea.department) && isOpen(idea) && !idea.answered,
  moderate: (actor, idea) => worksFor(actor, idea.department),
};

/** Whether the actor may do this to the idea now. Pure. */
export const can = (actor: Actor, action: IdeaAction, idea: IdeaFacts): boolean => rules[action](actor, idea);
