import { worksFor, type Actor } from '../identity/index.ts';

/** What the rules look at. */
export interface InteractionFacts {
  /** Null: it belongs to no department; administrators look after those. */
  readonly department: string | null;
  /** What it is about is hidden now. */
  readonly excluded: boolean;
}

export type InteractionAction = 'read' | 'review-tags';

const belongsTo = (actor: Actor, { department }: InteractionFacts) =>
  department === null ? actor.role === 'administrator' : worksFor(actor, department);

const rules: Record<InteractionAction, (actor: Actor, interaction: InteractionFacts) => boolean> = {
  read: belongsTo,
  'review-tags': (actor, interaction) => belongsTo(actor, interaction) && !interaction.excluded,
};

export const can = (actor: Actor, action: InteractionAction, interaction: InteractionFacts): boolean =>
  rules[action](actor, interaction);
