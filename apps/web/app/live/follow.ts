import { io, type Socket } from 'socket.io-client';
import { livePath, type ClientMessages, type ServerMessages } from '@concivis/contracts/live';
import type { LiveEvent } from './live-page.ts';

/**
 * Milliseconds to wait for an answer, until the next try when the server ended the connection, as it does before it is
 * started anew, or refused it, and until a lost connection is called stale.
 */
const times = { answer: 5_000, ended: 1_000, refused: 10_000, patience: 20_000 } as const;

/** An open line to the record. */
export interface LiveLine {
  /** Goes on after another position, as after a fresh snapshot. */
  followFrom(position: number): void;
  close(): void;
}

/**
 * Follows the live totals, over however many connections it takes.
 *
 * @param position gives the position up to which the page is complete, whenever it is asked.
 * @param tell is told everything that happens.
 */
export const follow = (position: () => number, tell: (event: LiveEvent) => void): LiveLine => {
  const socket: Socket<ServerMessages, ClientMessages> = io({
    path: livePath,
    transports: ['websocket', 'polling'],
    reconnectionDelay: 500,
    reconnectionDelayMax: 10_000,
  });
  let stale: ReturnType<typeof setTimeout> | undefined;
  let again: ReturnType<typeof setTimeout> | undefined;

  const ask = (from: number) => {
    if (!socket.connected) return;
    socket.timeout(times.answer).emit('analytics.follow', { position: from }, (error, result) => {
      if (error !== null) ask(position());
      else if (result.ok) {
        clearTimeout(stale);
        tell({ kind: 'followed' });
      }
    });
  };
  const lost = () => {
    tell({ kind: 'lost' });
    clearTimeout(stale);
    stale = setTimeout(() => tell({ kind: 'given-up' }), times.patience);
    // The client tries again by itself unless the server itself ended or refused the connection.
    clearTimeout(again);
    if (!socket.active) again = setTimeout(() => socket.connect(), times.ended * (1 + Math.random()));
  };
  socket.on('connect', () => ask(position()));
  socket.on('disconnect', lost);
  socket.on('connect_error', (error) => {
    if (error.message === 'not-allowed') tell({ kind: 'given-up' });
    if (!socket.active) {
      clearTimeout(again);
      again = setTimeout(() => socket.connect(), times.refused);
    }
  });
  socket.on('analytics.delta', (delta) => tell({ kind: 'delta', delta }));
  socket.on('analytics.gap', () => tell({ kind: 'gap' }));
  stale = setTimeout(() => tell({ kind: 'given-up' }), times.patience);
  // The browser knows that the network is back before the next try is due.
  const backOnline = () => {
    if (!socket.connected) socket.disconnect().connect();
  };
  addEventListener('online', backOnline);

  return {
    followFrom: ask,
    close: () => {
      removeEventListener('online', backOnline);
      clearTimeout(stale);
      clearTimeout(again);
      socket.close();
    },
  };
};
