/** What can be done on the desk, as the page says it afterwards. */
export const doneKeys = [
  'opened',
  'answered',
  'confirmed',
  'added',
  'removed',
  'keep',
  'hide',
  'restore',
] as const;
export type DoneKey = (typeof doneKeys)[number];

export const isDoneKey = (value: string): value is DoneKey => doneKeys.some((key) => key === value);
