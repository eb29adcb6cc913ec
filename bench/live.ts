import { randomUUID } from 'node:crypto';
import { io, type Socket } from 'socket.io-client';
import { median, type Run } from './load.ts';
import type { Row } from './rows.ts';
import { sessionToken } from './seed.ts';
import type { Server } from './servers.ts';

/** A row of the table whose figure is a time until everybody has heard, in milliseconds. */
export interface LiveRow extends Pick<Row, 'number' | 'what' | 'floor' | 'goal'> {
  readonly clients: number;
  /** Posts one after the other, each a moment after the last was heard. */
  readonly posts: number;
}

export const liveRows: readonly LiveRow[] = [
  { number: '8', what: 'live: the last of 500 pages', floor: 2.5, goal: 1.5, clients: 500, posts: 25 },
  { number: '9', what: 'live: the last of 100 pages', floor: 3, goal: 1.5, clients: 100, posts: 25 },
];

export const admin = { cookie: `concivis_session=${sessionToken(0)}` };
const citizen = { cookie: `concivis_session=${sessionToken(20)}` };
const moment = 150;
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** What differs between the two servers: how to listen, and how to act. */
interface Way {
  readonly path: string;
  readonly event: string;
  follow(socket: Socket): Promise<unknown>;
  act(): Promise<unknown>;
}

const post = (url: string, headers: Record<string, string>, body: object) =>
  fetch(url, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  }).then(async (answer) => {
    if (!answer.ok) throw new Error(`${url} answered ${answer.status}: ${await answer.text()}`);
    return answer.text();
  });

const idea = {
  title: 'A new idea for a better town',
  body: 'People here ask for a change that is small, cheap and long overdue.',
  service: 'service-1',
  district: 'district-1',
};

/** As a dashboard does: what is known already, and then everything that comes. */
export const followInsights = async (server: Server, socket: Socket): Promise<{ ok: boolean }> => {
  const answer = await fetch(`${server.url}/api/insights/snapshot`, { headers: admin });
  const { position } = (await answer.json()) as { position: number };
  return (await socket.emitWithAck('analytics.follow', { position })) as { ok: boolean };
};

const wayOf = (server: Server, author: string): Way =>
  server.name === 'bare'
    ? {
        path: '/live',
        event: 'posted',
        follow: () => Promise.resolve(),
        act: () => post(`${server.url}/post`, {}, { author, key: randomUUID(), ...idea }),
      }
    : {
        path: '/live',
        event: 'analytics.delta',
        follow: (socket) => followInsights(server, socket),
        act: () =>
          post(`${server.url}/api/ideas`, citizen, { idempotencyKey: randomUUID(), language: 'en', ...idea }),
      };

export const connected = async (server: Server, path: string): Promise<Socket> => {
  const socket = io(server.url, { path, transports: ['websocket'], forceNew: true, extraHeaders: admin });
  await new Promise((resolve, reject) => {
    socket.once('connect', () => resolve(null));
    socket.once('connect_error', reject);
  });
  return socket;
};

const connect = async (server: Server, way: Way, clients: number): Promise<Socket[]> => {
  const sockets: Socket[] = [];
  for (let n = 0; n < clients; n += 1) {
    const socket = await connected(server, way.path);
    sockets.push(socket);
    await way.follow(socket);
  }
  return sockets;
};

/** Milliseconds from sending a post until the last page has heard of it, post by post. */
const timesOf = async (server: Server, row: LiveRow, author: string): Promise<number[]> => {
  const way = wayOf(server, author);
  const sockets = await connect(server, way, row.clients);
  const times: number[] = [];
  try {
    for (let n = 0; n < row.posts; n += 1) {
      await pause(moment);
      const heard = sockets.map((socket) => new Promise((resolve) => socket.once(way.event, resolve)));
      const sentAt = performance.now();
      await Promise.all([way.act(), ...heard]);
      times.push(performance.now() - sentAt);
    }
  } finally {
    for (const socket of sockets) socket.disconnect();
  }
  return times;
};

const runOf = (times: readonly number[]): Run => {
  const sorted = times.toSorted((a, b) => a - b);
  return {
    perSecond: 1_000 / median(times),
    p50: median(times),
    p99: sorted.at(-1) ?? Number.NaN,
    cpu: Number.NaN,
    failed: 0,
  };
};

/** One after the other on each server; the ratio is of the medians. */
export const measureLive = async (
  row: LiveRow,
  servers: { bare: Server; product: Server },
  author: string,
): Promise<{ bare: Run; product: Run }> => ({
  bare: runOf(await timesOf(servers.bare, row, author)),
  product: runOf(await timesOf(servers.product, row, author)),
});
