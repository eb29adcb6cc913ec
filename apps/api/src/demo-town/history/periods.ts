/**
 * Stories that an administrator can discover. Days are counted back from the day the town is filled; a text that names
 * a period is said in it and at no other time.
 *
 * - `before`, `form`, `fixed`: bulky waste could be booked by phone only; then an online form came that asked too much;
 *   then it was mended.
 * - `counter`: the Citizens' Office closed its counters in the afternoon.
 * - `summer`: what is only said on warm days.
 */
export const periods = {
  before: { from: 183, to: 118 },
  form: { from: 116, to: 58 },
  fixed: { from: 54, to: 0 },
  counter: { from: 82, to: 0 },
  summer: { from: 183, to: 0 },
} as const;
export type Period = keyof typeof periods;

export const periodNamed = (name: string): Period => {
  const known = (Object.keys(periods) as Period[]).find((each) => each === name);
  if (known === undefined) throw new Error(`No period: ${name}`);
  return known;
};
