/** Words that moved a score: UTF-16 offsets, which score, why, and how much (0 to 1). */
export interface ConductSpan {
  readonly score: 'abuse' | 'spam';
  /** What was seen: `insult`, `threat`, `curse`, `expel`, …, `link`, `repetition`, `loan`, `crypto`, … */
  readonly reason: string;
  readonly weight: number;
  readonly start: number;
  readonly end: number;
}
