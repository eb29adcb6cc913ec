import { channels, type Channel } from '@concivis/contracts/limits';
import type { LiveSlice } from '../live/live-page.ts';

export const periods = ['7', '30', '90', '365', 'custom'] as const;
export type Period = (typeof periods)[number];

/** Why a period that was asked for cannot be shown. */
export type PeriodFault = 'day' | 'order' | 'length';

/** What the page is asked to show, as its address says. */
export interface View {
  readonly period: Period;
  /** The days as they were typed, whether or not they will do. */
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly fault: PeriodFault | null;
  readonly service: string | undefined;
  readonly department: string | undefined;
  readonly district: string | undefined;
  readonly channel: Channel | undefined;
  readonly evidence: 'all' | 'voiced';
}

const usualPeriod = '30';
const mostDays = 3_660;
const millisecondsPerDay = 86_400_000;
const code = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const dayForm = /^\d{4}-\d{2}-\d{2}$/;

const dayNumber = (day: string) => Date.parse(`${day}T00:00:00Z`) / millisecondsPerDay;
const isDay = (day: string | undefined): day is string =>
  day !== undefined && dayForm.test(day) && new Date(`${day}T00:00:00Z`).toJSON()?.slice(0, 10) === day;
const dayOf = (time: number) => new Date(time).toISOString().slice(0, 10);

const faultOf = (from: string | undefined, to: string | undefined): PeriodFault | null => {
  if (!isDay(from) || !isDay(to)) return 'day';
  const days = dayNumber(to) - dayNumber(from) + 1;
  if (days < 1) return 'order';
  return days > mostDays ? 'length' : null;
};

/** Reads the view from an address. What makes no sense there counts as not said. */
export const readView = (search: URLSearchParams): View => {
  const given = (name: string) => search.get(name)?.trim() || undefined;
  const codeIn = (name: string) => {
    const value = given(name);
    return value !== undefined && value.length <= 60 && code.test(value) ? value : undefined;
  };
  const [from, to] = [given('from'), given('to')];
  const asked = periods.find((period) => period === given('period'));
  const period = asked ?? (from !== undefined && to !== undefined ? 'custom' : usualPeriod);
  return {
    period,
    from,
    to,
    fault: period === 'custom' ? faultOf(from, to) : null,
    service: codeIn('service'),
    department: codeIn('department'),
    district: codeIn('district'),
    channel: channels.find((channel) => channel === given('channel')),
    evidence: given('evidence') === 'voiced' ? 'voiced' : 'all',
  };
};

const lastDays = (days: number, now: Date) => ({
  from: dayOf(now.getTime() - (days - 1) * millisecondsPerDay),
  to: dayOf(now.getTime()),
});

/** The window and filters of a view as of a moment; the usual window where the one asked for cannot be shown. */
export const sliceOf = (view: View, now: Date): LiveSlice => {
  const { service, department, district, channel, period, fault, from, to } = view;
  const asked = period === 'custom' && fault === null && from !== undefined && to !== undefined;
  const window = asked ? { from, to } : lastDays(Number(period === 'custom' ? usualPeriod : period), now);
  return { ...window, service, department, district, channel };
};

/** The filters as the API takes them: what is not set is left out. */
export const filterOf = (slice: LiveSlice): Record<string, string> =>
  Object.fromEntries(
    Object.entries(slice).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );

/** The address of the interactions behind a figure of a window. */
export const behindPath = (
  slice: LiveSlice,
  figure: { term?: string; voiced?: boolean; from?: string; to?: string } = {},
): string => {
  const { term, voiced = false, from = slice.from, to = slice.to } = figure;
  const query = new URLSearchParams({ ...filterOf(slice), from, to });
  if (term !== undefined) query.set('term', term);
  if (voiced) query.set('voiced', 'true');
  return `/insights/interactions?${query.toString()}`;
};
