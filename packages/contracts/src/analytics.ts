import { z } from 'zod';
import { get } from './contract.ts';
import { RecordFilter } from './interactions.ts';
import { channels } from './limits.ts';
import { code, day, instant, uuid } from './text.ts';

/** Measure id (see `@concivis/analytics`) to its sum over the window. */
export const Totals = z.record(z.string(), z.number()).meta({ id: 'Totals' });
export type Totals = z.output<typeof Totals>;

/** One act in the live feed: no person, no words. */
export const FeedEntry = z
  .strictObject({
    interaction: uuid,
    type: z.string(),
    at: instant,
    service: code.nullable(),
    department: code.nullable(),
    district: code.nullable(),
    channel: z.enum(channels),
    terms: z.array(z.string()),
  })
  .meta({ id: 'FeedEntry' });
export type FeedEntry = z.output<typeof FeedEntry>;

/** All totals of a window at one position of the record. */
export const AnalyticsSnapshot = z
  .strictObject({
    position: z.int(),
    /** When the newest interaction counted here happened; null when there is none. */
    asOf: instant.nullable(),
    /** Seconds between the newest act recorded and the newest act counted. */
    lagSeconds: z.number(),
    from: day,
    to: day,
    totals: Totals,
    /** The same measures over the equally long window just before. */
    previous: Totals,
    /** Interactions a day, for every day of the window. */
    volume: z.array(z.strictObject({ day, interactions: z.int() })),
    feed: z.array(FeedEntry),
  })
  .meta({ id: 'AnalyticsSnapshot' });
export type AnalyticsSnapshot = z.output<typeof AnalyticsSnapshot>;

/** A signed change of one measure in one cell. */
export const CellChange = z
  .strictObject({
    day,
    service: code.nullable(),
    department: code.nullable(),
    district: code.nullable(),
    channel: z.enum(channels),
    measure: z.string(),
    change: z.number(),
  })
  .meta({ id: 'CellChange' });
export type CellChange = z.output<typeof CellChange>;

/** Everything that changed between two positions. Applies only to totals at position `after`. */
export const AnalyticsDelta = z
  .strictObject({
    after: z.int(),
    position: z.int(),
    asOf: instant,
    changes: z.array(CellChange),
    feed: z.array(FeedEntry),
  })
  .meta({ id: 'AnalyticsDelta' });
export type AnalyticsDelta = z.output<typeof AnalyticsDelta>;

export const analytics = {
  snapshot: get('/api/insights/snapshot', {
    access: 'administrator',
    tag: 'insights',
    summary: 'Totals of a window by the framework, at one position of the record',
    query: RecordFilter,
    reply: AnalyticsSnapshot,
  }),
};
