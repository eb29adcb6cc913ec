/** What staff can do, as the page says it afterwards. */
export const doneKeys = [
  'opened',
  'answered',
  'confirmed',
  'added',
  'removed',
  'taken-back',
  'keep',
  'hide',
  'restore',
  'training-started',
  'training-cancelled',
  'switched',
  'rejected',
  'retagging-applied',
  'retagging-cancelled',
] as const;
export type DoneKey = (typeof doneKeys)[number];

export const isDoneKey = (value: string): value is DoneKey => doneKeys.some((key) => key === value);
