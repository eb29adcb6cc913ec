import {
  applyDelta,
  applyToVolume,
  inSlice,
  type DayVolume,
  type Slice,
  type Totals,
} from '@concivis/analytics';
import type { analytics } from '@concivis/contracts';

/** How many of the newest acts a page keeps. */
const feedLength = 20;

/** What an open page knows about a window, at one position of the record. A value: never changed in place. */
export interface LiveFigures {
  readonly position: number;
  /** When the newest act counted happened; null when there is none. */
  readonly asOf: string | null;
  /** Seconds by which the totals are behind the newest act that is known to be recorded. */
  readonly lagSeconds: number;
  readonly totals: Totals;
  readonly previous: Totals;
  readonly volume: readonly DayVolume[];
  /** Newest first. */
  readonly feed: readonly analytics.FeedEntry[];
}

/** The figures of a freshly loaded snapshot. */
export const figuresOf = (snapshot: analytics.AnalyticsSnapshot): LiveFigures => {
  const { position, asOf, lagSeconds, totals, previous, volume, feed } = snapshot;
  return { position, asOf, lagSeconds, totals, previous, volume, feed };
};

const dayOf = (at: string) => at.slice(0, 10);

const later = (one: string | null, other: string): string => (one === null || other > one ? other : one);

/** The lag shrinks by as much as the newest act counted has moved on. */
const lagAfter = ({ asOf, lagSeconds }: LiveFigures, newest: string): number => {
  if (asOf === null || lagSeconds === 0) return 0;
  const seconds = (Date.parse(newest) - Date.parse(asOf)) / 1000;
  return Math.max(0, lagSeconds - seconds);
};

/** An act that is told again, once its text was read, takes the place of what was told before. */
const withNewest = (
  feed: readonly analytics.FeedEntry[],
  added: readonly analytics.FeedEntry[],
  slice: Slice,
): readonly analytics.FeedEntry[] => {
  const fitting = added.filter((entry) => inSlice({ ...entry, day: dayOf(entry.at) }, slice));
  if (fitting.length === 0) return feed;
  const told = new Set(fitting.map(({ interaction }) => interaction));
  return [...fitting, ...feed.filter(({ interaction }) => !told.has(interaction))]
    .toSorted((a, b) => b.at.localeCompare(a.at))
    .slice(0, feedLength);
};

/**
 * The figures after a delta that begins exactly where they end. Changes outside the slice are left aside.
 *
 * @param previousSlice the equally long window before, as acts can be recorded or hidden late
 * @throws {RangeError} when the delta begins elsewhere: applying it would miscount
 */
export const applyToFigures = (
  figures: LiveFigures,
  delta: analytics.AnalyticsDelta,
  slice: Slice,
  previousSlice: Slice,
): LiveFigures => {
  if (delta.after !== figures.position) {
    throw new RangeError(`A delta after ${delta.after} does not fit figures at ${figures.position}`);
  }
  const { position, changes, feed } = delta;
  const asOf = later(figures.asOf, delta.asOf);
  return {
    position,
    asOf,
    lagSeconds: lagAfter(figures, asOf),
    totals: applyDelta(figures.totals, changes, slice),
    previous: applyDelta(figures.previous, changes, previousSlice),
    volume: applyToVolume(figures.volume, changes, slice),
    feed: withNewest(figures.feed, feed, slice),
  };
};
