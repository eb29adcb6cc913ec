import { describe, expect, it } from '@jest/globals';
import type { analytics } from '@concivis/contracts';
import { nextPage, openPage, type LiveEvent, type LivePage, type LiveSlice } from './live-page.ts';

const slice: LiveSlice = { from: '2026-11-15', to: '2026-11-21' };
type Delta = analytics.AnalyticsDelta;
type Change = Delta['changes'][number];

const change = (more: Partial<Change> = {}): Change => ({
  day: '2026-11-20',
  service: 'playgrounds',
  department: 'streets',
  district: null,
  channel: 'web',
  measure: 'interactions',
  change: 1,
  ...more,
});
const act = (number: number, more: Partial<Delta['feed'][number]> = {}): Delta['feed'][number] => ({
  interaction: `act-${number}`,
  type: 'idea.submitted',
  at: `2026-11-20T10:00:${String(number % 60).padStart(2, '0')}.000Z`,
  service: 'playgrounds',
  department: 'streets',
  district: null,
  channel: 'web',
  terms: [],
  ...more,
});
const delta = (after: number, position: number, changes: Change[] = [change()]): Delta => ({
  after,
  position,
  asOf: `2026-11-20T10:00:${String(position % 60).padStart(2, '0')}.000Z`,
  changes,
  feed: [act(position)],
});
const snapshot = (position: number, interactions: number): analytics.AnalyticsSnapshot => ({
  position,
  asOf: '2026-11-20T09:00:00.000Z',
  lagSeconds: 0,
  from: slice.from,
  to: slice.to,
  totals: interactions === 0 ? {} : { interactions },
  previous: {},
  volume: [{ day: '2026-11-20', interactions }],
  feed: [],
});
const comes = (one: Delta): LiveEvent => ({ kind: 'delta', delta: one });
const loads = (one: analytics.AnalyticsSnapshot, of = slice): LiveEvent => ({
  kind: 'snapshot',
  snapshot: one,
  slice: of,
});
const after = (page: LivePage, ...events: LiveEvent[]) => events.reduce(nextPage, page);
const seen = ({ figures, lacks }: LivePage) => [figures.position, figures.totals['interactions'] ?? 0, lacks];

describe('a live page', () => {
  const page = openPage(snapshot(10, 100), slice);

  it('moves with every delta that follows on', () => {
    const moved = after(page, comes(delta(10, 11)), comes(delta(11, 14)));
    expect(seen(moved)).toEqual([14, 102, 'nothing']);
    expect(moved.figures.volume).toEqual([{ day: '2026-11-20', interactions: 102 }]);
    expect(moved.figures.asOf).toBe('2026-11-20T10:00:14.000Z');
    expect(moved.figures.feed.map(({ interaction }) => interaction)).toEqual(['act-14', 'act-11']);
  });

  it('counts a delta once that comes twice, now or much later', () => {
    const twice = after(
      page,
      comes(delta(10, 11)),
      comes(delta(10, 11)),
      comes(delta(11, 12)),
      comes(delta(10, 11)),
    );
    expect(seen(twice)).toEqual([12, 102, 'nothing']);
  });

  it('waits for the one between when deltas overtake each other', () => {
    const early = after(page, comes(delta(11, 12)));
    expect(seen(early)).toEqual([10, 100, 'deltas']);
    expect(seen(after(early, comes(delta(10, 11))))).toEqual([12, 102, 'nothing']);
  });

  it('stays as it is over a gap, and goes on from a fresh snapshot without counting anything twice', () => {
    const gap = after(page, comes(delta(12, 13)), comes(delta(13, 14)));
    expect(seen(gap)).toEqual([10, 100, 'deltas']);
    expect(seen(after(gap, loads(snapshot(13, 103))))).toEqual([14, 104, 'nothing']);
    expect(seen(after(gap, loads(snapshot(20, 110))))).toEqual([20, 110, 'nothing']);
  });

  it('asks again when the fresh snapshot still does not reach the early deltas', () => {
    const gap = after(page, comes(delta(14, 15)), loads(snapshot(12, 102)));
    expect(seen(gap)).toEqual([12, 102, 'deltas']);
  });

  it('does not take a delta that begins before its figures and ends after them', () => {
    const overlapping = after(page, comes(delta(9, 12)));
    expect(seen(overlapping)).toEqual([10, 100, 'deltas']);
    expect(seen(after(overlapping, loads(snapshot(12, 102))))).toEqual([12, 102, 'nothing']);
  });

  it('keeps its newer figures when a reply comes late that was asked for earlier', () => {
    const moved = after(page, comes(delta(10, 11)), loads(snapshot(10, 100)));
    expect(seen(moved)).toEqual([11, 101, 'nothing']);
  });

  it('takes any snapshot once the server no longer keeps the deltas, also after the record began anew', () => {
    const reset = after(page, { kind: 'gap' }, loads(snapshot(0, 0)));
    expect(seen(reset)).toEqual([0, 0, 'nothing']);
    expect(seen(after(reset, comes(delta(0, 1))))).toEqual([1, 1, 'nothing']);
  });

  it('shows the figures of new filters, even those of an older position', () => {
    const other: LiveSlice = { ...slice, service: 'playgrounds' };
    const moved = after(page, comes(delta(10, 12)), loads(snapshot(11, 40), other));
    expect(seen(moved)).toEqual([11, 40, 'nothing']);
    expect(seen(after(moved, comes(delta(12, 13)), comes(delta(11, 12))))).toEqual([13, 42, 'nothing']);
  });

  it('leaves aside what its filters exclude, but moves its position', () => {
    const filtered = openPage(snapshot(10, 5), { ...slice, service: 'libraries' });
    const moved = after(filtered, comes(delta(10, 11)));
    expect(seen(moved)).toEqual([11, 5, 'nothing']);
    expect(moved.figures.feed).toEqual([]);
  });

  it('shows an act once that is told again with the terms of its text', () => {
    const again = { ...delta(11, 12), feed: [act(11, { terms: ['data.issues'] })] };
    const told = after(page, comes(delta(10, 11)), comes(again));
    expect(told.figures.feed).toEqual([act(11, { terms: ['data.issues'] })]);
  });

  it('counts what is recorded late in the window before', () => {
    const late = change({ day: '2026-11-10', measure: 'term:data.issues' });
    expect(after(page, comes(delta(10, 11, [late]))).figures.previous).toEqual({ 'term:data.issues': 1 });
  });

  it('shrinks the lag as it catches up', () => {
    const behind = openPage(
      { ...snapshot(10, 100), asOf: '2026-11-20T10:00:00.000Z', lagSeconds: 30 },
      slice,
    );
    expect(after(behind, comes(delta(10, 11))).figures.lagSeconds).toBe(19);
    expect(after(behind, comes(delta(10, 40))).figures.lagSeconds).toBe(0);
  });
});

describe('the connection of a live page', () => {
  const page = openPage(snapshot(10, 100), slice);
  const told = (...events: LiveEvent['kind'][]) =>
    after(page, ...events.map((kind) => ({ kind }) as LiveEvent)).connection;

  it('is never called live before the server agreed', () => {
    expect(page.connection).toBe('still');
    expect(told('connecting')).toBe('connecting');
    expect(told('connecting', 'followed')).toBe('live');
  });

  it('says that it is trying again, then that the figures are not current, then that they are', () => {
    expect(told('connecting', 'followed', 'lost')).toBe('reconnecting');
    expect(told('connecting', 'followed', 'lost', 'given-up', 'lost')).toBe('stale');
    expect(told('connecting', 'followed', 'lost', 'given-up', 'followed')).toBe('live');
  });

  it('loses and doubles nothing over a reconnection that replays more than was missed', () => {
    const before = after(page, comes(delta(10, 11)), comes(delta(11, 12)), { kind: 'lost' });
    const replayed = [delta(11, 12), delta(12, 13), delta(13, 15)].map(comes);
    expect(seen(after(before, { kind: 'followed' }, ...replayed))).toEqual([15, 104, 'nothing']);
  });
});

describe('any order of deltas', () => {
  /** Small and repeatable; good enough to shuffle with. */
  const dice = (seed: number) => {
    let state = seed;
    return () => (state = (state * 16_807) % 2_147_483_647) / 2_147_483_647;
  };

  it('gives what one after the other gives', () => {
    const deltas = Array.from({ length: 12 }, (_, i) =>
      delta(10 + i * 2, 12 + i * 2, [change({ change: i % 3 === 0 ? -1 : 2 })]),
    );
    const straight = after(openPage(snapshot(10, 100), slice), ...deltas.map(comes));
    for (let seed = 1; seed <= 300; seed += 1) {
      const roll = dice(seed);
      const mixed = [...deltas, ...deltas].map((one) => [roll(), one] as const).toSorted(([a], [b]) => a - b);
      const page = after(openPage(snapshot(10, 100), slice), ...mixed.map(([, one]) => comes(one)));
      expect(page.figures).toEqual(straight.figures);
      expect(page.lacks).toBe('nothing');
    }
  });
});
