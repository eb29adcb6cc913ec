import { isPerson, worksFor, type Actor } from '../identity/index.ts';

/** What the rules look at. */
export interface ContentFacts {
  readonly department: string;
  readonly authorId: string | null;
  readonly hidden: boolean;
  readonly withdrawn: boolean;
}

export const moderationActions = ['report', 'keep', 'hide', 'restore'] as const;
export type ModerationAction = (typeof moderationActions)[number];

const isAuthor = (actor: Actor, facts: ContentFacts) => isPerson(actor) && actor.accountId === facts.authorId;

/** Nobody decides on words of their own. */
const decides = (actor: Actor, facts: ContentFacts) =>
  worksFor(actor, facts.department) && !isAuthor(actor, facts);

const rules: Record<ModerationAction, (actor: Actor, facts: ContentFacts) => boolean> = {
  report: (actor, facts) => !facts.hidden && !facts.withdrawn && !isAuthor(actor, facts),
  keep: (actor, facts) => decides(actor, facts) && !facts.hidden,
  hide: (actor, facts) => decides(actor, facts) && !facts.hidden,
  restore: (actor, facts) => decides(actor, facts) && facts.hidden,
};

/** Whether the actor may do this to the content now. Pure. */
export const can = (actor: Actor, action: ModerationAction, facts: ContentFacts): boolean =>
  rules[action](actor, facts);
