/** Every kind of act that the platform records, with the facts that its rules look at. */

/** Stance of a comment on an idea. */
export const stances = ['for', 'neutral', 'against'] as const;
export type Stance = (typeof stances)[number];

/** Why somebody reports an idea, a comment or feedback. */
export const reportReasons = ['spam', 'abuse', 'hate', 'personal-data', 'off-topic', 'other'] as const;
export type ReportReason = (typeof reportReasons)[number];

/** What an official answer decides on an idea; `not-ours` sends it to the competent body. */
export const ideaOutcomes = [
  'accepted',
  'accepted-with-changes',
  'not-accepted',
  'not-ours',
  'duplicate',
] as const;
export type IdeaOutcome = (typeof ideaOutcomes)[number];

/** What an official answer says has become of feedback. */
export const feedbackOutcomes = ['resolved', 'will-be-done', 'explained', 'not-ours'] as const;
export type FeedbackOutcome = (typeof feedbackOutcomes)[number];

/** What a reviewer did with a tag; `taken-back`: what reviewers said of it holds no longer. */
export const reviewVerdicts = ['confirmed', 'added', 'removed', 'taken-back'] as const;
export type ReviewVerdict = (typeof reviewVerdicts)[number];

/** An overall rating of a service, 1 (worst) to 5 (best). */
export type Rating = 1 | 2 | 3 | 4 | 5;

/** The facts of a type whose rules need none. */
export type NoFacts = Readonly<Record<string, never>>;

/** The facts of each type, stored with the interaction and never changed. */
export interface InteractionFacts {
  'idea.submitted': NoFacts;
  'idea.supported': NoFacts;
  'idea.support-withdrawn': NoFacts;
  'idea.withdrawn': NoFacts;
  'comment.posted': { readonly stance: Stance };
  'feedback.given': { readonly rating: Rating; readonly contactLeft: boolean };
  'content.reported': { readonly reason: ReportReason };
  'content.kept': NoFacts;
  'content.hidden': NoFacts;
  'content.restored': NoFacts;
  'reply.published': {
    /** Whether it is the first official answer to its subject. */
    readonly first: boolean;
    /** Hours since the subject was submitted (first answer) or since it was last reopened or answered. */
    readonly hoursWaited: number;
    /** Whether it was published before its deadline. */
    readonly inTime: boolean;
    readonly fromTemplate: boolean;
    readonly outcome: IdeaOutcome | FeedbackOutcome;
  };
  'tag.reviewed': { readonly verdict: ReviewVerdict };
  'account.confirmed': NoFacts;
  /** The first time that a public employee reads an idea or feedback on the desk. */
  'case.opened-by-employee': NoFacts;
}

/** The kind of an interaction: what happened to what, as noun and past participle. */
export type InteractionType = keyof InteractionFacts;

/** The facts that an interaction of type `T` must state. */
export type FactsOf<T extends InteractionType> = InteractionFacts[T];

/** What an interaction is about, as far as its place in the service cycle depends on it. */
export type Subject = 'idea' | 'feedback';
