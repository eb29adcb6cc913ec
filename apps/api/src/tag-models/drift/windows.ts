/** How long windows are. Days are UTC and written as `2026-11-21`. */
export interface WindowSettings {
  /** The first texts that a model read here, of so many days and so many texts at least; */
  readonly referenceDays: number;
  readonly referenceTexts: number;
  /** but after so many days they are enough, however few. */
  readonly referenceDaysAtMost: number;
  /** What was written in so many days is what was written lately. */
  readonly currentDays: number;
}

/** Whole weeks, because people write otherwise at the weekend. Why these: docs/decisions/0010-texts-are-compared-with-the-towns-own.md */
export const windowsInUse: WindowSettings = {
  referenceDays: 28,
  referenceTexts: 1_000,
  referenceDaysAtMost: 182,
  currentDays: 28,
};

/** Days, both inclusive. */
export interface Window {
  readonly from: string;
  readonly to: string;
}

const millisecondsOfDay = 86_400_000;

export const dayOf = (at: Date): string => at.toISOString().slice(0, 10);

export const dayAfter = (day: string, days: number): string =>
  dayOf(new Date(Date.parse(day) + days * millisecondsOfDay));

const daysBetween = (from: string, to: string): number =>
  (Date.parse(to) - Date.parse(from)) / millisecondsOfDay;

/**
 * The first days that hold enough to compare later ones with.
 *
 * @param days with their texts, oldest first; days without texts may be missing
 * @param through the last day that is over
 * @returns null while there are not enough
 */
export const referenceOf = (
  days: readonly { readonly day: string; readonly texts: number }[],
  through: string,
  { referenceDays, referenceTexts, referenceDaysAtMost }: WindowSettings,
): Window | null => {
  const from = days[0]?.day;
  if (from === undefined) return null;
  let texts = 0;
  const enough = days.find((each) => (texts += each.texts) >= referenceTexts)?.day;
  const least = dayAfter(from, referenceDays - 1);
  const most = dayAfter(from, referenceDaysAtMost - 1);
  const to = enough === undefined || enough > most ? most : enough < least ? least : enough;
  return to <= through ? { from, to } : null;
};

/** What was written lately and is not part of the reference. @returns null where no day is left */
export const currentOf = (
  reference: Window,
  through: string,
  { currentDays }: WindowSettings,
): Window | null => {
  const from = [dayAfter(reference.to, 1), dayAfter(through, 1 - currentDays)].toSorted().at(-1) ?? through;
  return daysBetween(from, through) >= 0 ? { from, to: through } : null;
};
