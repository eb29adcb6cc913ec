import type { Cell } from './delta.ts';

/** The part of the record that a page looks at. Days are UTC, 'YYYY-MM-DD', both inclusive. */
export interface Slice {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** Left out: any. Null: only what has none. The same for the others. */
  readonly service?: string | null | undefined;
  readonly department?: string | null | undefined;
  readonly district?: string | null | undefined;
  readonly channel?: string | undefined;
}

const dimensions = ['service', 'department', 'district', 'channel'] as const;

/** Whether a cell belongs to a slice. */
export function inSlice(cell: Cell, slice: Slice): boolean {
  if (slice.from !== undefined && cell.day < slice.from) return false;
  if (slice.to !== undefined && cell.day > slice.to) return false;
  return dimensions.every((name) => slice[name] === undefined || slice[name] === cell[name]);
}

/**
 * The same slice over the equally long window that ends the day before it begins; what a trend compares with.
 *
 * @throws RangeError when a day is not a date, or the window ends before it begins
 */
export function previousSlice<S extends Slice & { readonly from: string; readonly to: string }>(slice: S): S {
  const from = dayNumber(slice.from);
  const length = dayNumber(slice.to) - from + 1;
  if (length < 1) throw new RangeError(`A window cannot end on ${slice.to} and begin on ${slice.from}`);
  return { ...slice, from: dayOf(from - length), to: dayOf(from - 1) };
}

const millisecondsPerDay = 86_400_000;

function dayNumber(day: string): number {
  return new Date(`${day}T00:00:00Z`).getTime() / millisecondsPerDay;
}

function dayOf(number: number): string {
  return new Date(number * millisecondsPerDay).toISOString().slice(0, 10);
}
