import { previousSlice, type Slice } from '@concivis/analytics';
import type { analytics } from '@concivis/contracts';
import { applyToFigures, figuresOf, type LiveFigures } from './live-figures.ts';

/** The window and the filters of an open page. */
export type LiveSlice = Slice & { readonly from: string; readonly to: string };

/**
 * How the page stands to the record. `still`: no connection was tried, as without JavaScript. `connecting`: the first
 * one is being made. `live`: changes come as they happen. `reconnecting`: the connection is lost, and tried again.
 * `stale`: it has been lost for so long, or was refused, that the figures must not be taken for current.
 */
export type Connection = 'still' | 'connecting' | 'live' | 'reconnecting' | 'stale';

/** Everything that an open page keeps. A value. */
export interface LivePage {
  readonly slice: LiveSlice;
  readonly figures: LiveFigures;
  readonly connection: Connection;
  /** Deltas that came before the ones they follow, by the position after which they apply. */
  readonly early: readonly analytics.AnalyticsDelta[];
  /**
   * `deltas`: those between the figures and the early ones, which may be under way; a fresh snapshot brings them too.
   * `snapshot`: nothing but a fresh one will do.
   */
  readonly lacks: 'nothing' | 'deltas' | 'snapshot';
  /** How many snapshots were taken since the page was opened. */
  readonly loads: number;
}

export type LiveEvent =
  | { readonly kind: 'connecting' }
  | { readonly kind: 'followed' }
  | { readonly kind: 'lost' }
  | { readonly kind: 'given-up' }
  | { readonly kind: 'delta'; readonly delta: analytics.AnalyticsDelta }
  | { readonly kind: 'gap' }
  | {
      readonly kind: 'snapshot';
      readonly snapshot: analytics.AnalyticsSnapshot;
      readonly slice: LiveSlice;
    };

/** A page as it is loaded. */
export const openPage = (snapshot: analytics.AnalyticsSnapshot, slice: LiveSlice): LivePage => ({
  slice,
  figures: figuresOf(snapshot),
  connection: 'still',
  early: [],
  lacks: 'nothing',
  loads: 0,
});

/** More than this many deltas ahead of the page: a fresh snapshot is cheaper than waiting for the one between. */
const mostEarly = 200;

const settled = (page: LivePage): LivePage => {
  const before = previousSlice(page.slice);
  let { figures } = page;
  let early = page.early.filter(({ position }) => position > figures.position);
  for (;;) {
    const next = early.find(({ after }) => after === figures.position);
    if (next === undefined) break;
    figures = applyToFigures(figures, next, page.slice, before);
    early = early.filter(({ position }) => position > figures.position);
  }
  const missing = early.length > 0 ? 'deltas' : 'nothing';
  return { ...page, figures, early, lacks: page.lacks === 'snapshot' ? 'snapshot' : missing };
};

const receive = (page: LivePage, delta: analytics.AnalyticsDelta): LivePage => {
  if (delta.position <= page.figures.position) return page;
  const early = [...page.early, delta];
  if (early.length > mostEarly) return { ...page, early: [], lacks: 'snapshot' };
  return settled({ ...page, early });
};

const sameSlice = (one: LiveSlice, other: LiveSlice) =>
  (['from', 'to', 'service', 'department', 'district', 'channel'] as const).every(
    (name) => one[name] === other[name],
  );

const reload = (page: LivePage, snapshot: analytics.AnalyticsSnapshot, slice: LiveSlice): LivePage => {
  const older = snapshot.position < page.figures.position;
  // A reply that was under way while deltas were applied: what the page has is newer, and whole.
  if (older && page.lacks !== 'snapshot' && sameSlice(page.slice, slice)) return page;
  return settled({ ...page, slice, figures: figuresOf(snapshot), lacks: 'nothing', loads: page.loads + 1 });
};

/**
 * The page after an event. Whatever order deltas come in and however often, each is counted exactly once; where one
 * is missing, `lacks` says so and the figures stay as they were, never half changed.
 */
export const nextPage = (page: LivePage, event: LiveEvent): LivePage => {
  switch (event.kind) {
    case 'connecting':
      return { ...page, connection: page.connection === 'still' ? 'connecting' : page.connection };
    case 'followed':
      return { ...page, connection: 'live' };
    case 'lost':
      return page.connection === 'stale' ? page : { ...page, connection: 'reconnecting' };
    case 'given-up':
      return { ...page, connection: 'stale' };
    case 'delta':
      return receive(page, event.delta);
    case 'gap':
      return { ...page, lacks: 'snapshot' };
    case 'snapshot':
      return reload(page, event.snapshot, event.slice);
  }
};
