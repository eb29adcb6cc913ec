import type { AnalyticsDelta } from './analytics.ts';

/** The socket.io path. */
export const livePath = '/live';

/** What the server may send. */
export interface ServerMessages {
  'analytics.delta': (delta: AnalyticsDelta) => void;
  /** The deltas asked for are no longer kept: load a snapshot. */
  'analytics.gap': (gap: { position: number }) => void;
}

/** What a client may send. */
export interface ClientMessages {
  /** Join the live totals, continuing after `position`; missed deltas are sent first, in order. */
  'analytics.follow': (from: { position: number }, answer: (result: { ok: boolean }) => void) => void;
}
