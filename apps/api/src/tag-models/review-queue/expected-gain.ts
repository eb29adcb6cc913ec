/** What is known of an unsure tag before anybody has looked at it. */
export interface UnsureFacts {
  /** How near the model is to changing its mind: 1 at the threshold, 0 where it is sure. */
  readonly closeness: number;
  /** Of how many texts reviewers have said the term. */
  readonly reviewed: number;
}

/**
 * How much a review of this tag is expected to teach, 0 to 1: most where the model is nearest to changing its mind
 * (uncertainty sampling), and where few texts of the term were reviewed, since the error of what is learnt of a term
 * falls with the square root of its examples. For one term it grows with the closeness, which the queue rests on.
 */
export const expectedGain = ({ closeness, reviewed }: UnsureFacts): number =>
  Math.max(0, closeness) / Math.sqrt(1 + Math.max(0, reviewed));
