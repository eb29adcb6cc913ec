import type { interactions } from '@concivis/contracts';
import { previousSlice } from '@concivis/analytics';
import { Refusal } from '../platform/http/problem.ts';

/** Days of the window when nobody says otherwise. */
const usualDays = 30;
/** Ten years: every day of the window is answered for. */
const mostDays = 3_660;
const millisecondsPerDay = 86_400_000;

/** UTC days, both inclusive, and the equally long window just before. */
export interface Window {
  readonly from: string;
  readonly to: string;
  readonly previousFrom: string;
}

const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10);
const timeOf = (day: string): number => Date.parse(`${day}T00:00:00Z`);

const refusal = (detail: string) =>
  new Refusal('invalid-input', detail, { errors: [{ pointer: '/query/to', code: 'invalid', detail }] });

/**
 * The window that a filter asks for; the last 30 days when it does not say.
 * @throws {Refusal} when it ends before it begins, or is too long.
 */
export const windowOf = ({ from, to }: interactions.RecordFilter, today: Date): Window => {
  const last = to ?? (from === undefined || timeOf(from) <= today.getTime() ? dayOf(today.getTime()) : from);
  const first = from ?? dayOf(timeOf(last) - (usualDays - 1) * millisecondsPerDay);
  const days = (timeOf(last) - timeOf(first)) / millisecondsPerDay + 1;
  if (days < 1) throw refusal('The last day is before the first');
  if (days > mostDays || timeOf(first) - days * millisecondsPerDay < timeOf('0001-01-01')) {
    throw refusal(`A window has at most ${mostDays} days`);
  }
  return { from: first, to: last, previousFrom: previousSlice({ from: first, to: last }).from };
};

/** Every day of the window. */
export const daysOf = ({ from, to }: Window): string[] => {
  const days: string[] = [];
  for (let time = timeOf(from); time <= timeOf(to); time += millisecondsPerDay) days.push(dayOf(time));
  return days;
};
