import type { drift } from '@concivis/contracts';

export type Shift = drift.LanguageDrift['shifts'][number];

/** One part of what was compared, with its share before and now. */
export interface MovedPart {
  readonly part: string;
  readonly before: number;
  readonly after: number;
}

/** How far a shift is on its way to an alarm: 1 at the threshold; nothing where it cannot be said. */
const nearness = ({ value, threshold }: Shift): number =>
  value === null || threshold === null || threshold === 0 ? -1 : Math.abs(value) / threshold;

/** Each measure once, in the order in which they come: of how sure the model is of each term, the term that moved most. */
export const shownShifts = (shifts: readonly Shift[]): Shift[] =>
  [...Map.groupBy(shifts, ({ measure }) => measure).values()].map((same) =>
    same.reduce((most, one) => (nearness(one) > nearness(most) ? one : most)),
  );

/** The parts whose shares have moved most, of a shift that alarms. */
export const movedParts = ({ shares }: Shift, most = 3): MovedPart[] => {
  if (shares === null) return [];
  const { reference, current } = shares;
  return [...new Set([...Object.keys(reference), ...Object.keys(current)])]
    .map((part) => ({ part, before: reference[part] ?? 0, after: current[part] ?? 0 }))
    .toSorted((one, other) => Math.abs(other.after - other.before) - Math.abs(one.after - one.before))
    .slice(0, most);
};
