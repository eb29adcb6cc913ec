import autocannon from 'autocannon';
import { cpuSoFar, type Server } from './servers.ts';

/** One request of a load. */
export interface Call {
  readonly method?: 'GET' | 'POST' | 'PUT';
  readonly path: string;
  readonly headers?: Record<string, string>;
  /** Says anew for every request what differs in it, where no two may be alike. */
  readonly next?: () => { path: string; headers?: Record<string, string>; body?: object };
  /** Made anew for every request when it is a function. */
  readonly body?: object | (() => object);
}

/** What one run of a load gave. Latencies in milliseconds. */
export interface Run {
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
  /** CPU microseconds of the server and of PostgreSQL for each request. */
  readonly cpu: number;
  readonly failed: number;
}

/** Sends the calls over and over, each connection from a place of its own, for some seconds. */
export const load = async (
  server: Server,
  postmaster: number,
  calls: readonly Call[],
  { connections, seconds }: { connections: number; seconds: number },
): Promise<Run> => {
  const before = cpuSoFar(server, postmaster);
  // The histograms of autocannon are in whole milliseconds, which is more than a good answer takes.
  const times: number[] = [];
  let next = 0;
  const result = await autocannon({
    url: server.url,
    connections,
    duration: seconds,
    setupClient: (client) => {
      const start = next;
      next += Math.floor(calls.length / connections);
      client.setRequests([...calls.slice(start), ...calls.slice(0, start)].map(requestOf));
      client.on('response', (_status, _bytes, milliseconds) => times.push(milliseconds));
    },
  });
  const cpu = cpuSoFar(server, postmaster) - before;
  const answered = result.requests.total;
  return {
    perSecond: result.requests.average,
    p50: median(times),
    p99: quantile(times, 0.99),
    cpu: answered === 0 ? 0 : cpu / answered,
    failed: result.non2xx + result.errors + result.timeouts,
  };
};

const requestOf = ({ method = 'GET', path, headers = {}, body, next }: Call): autocannon.Request => {
  if (next !== undefined) {
    return {
      method,
      path,
      setupRequest: (request) => {
        const { body: sent, headers: extra = {}, ...rest } = next();
        const json = sent === undefined ? {} : { body: JSON.stringify(sent) };
        return { ...request, ...rest, ...json, headers: { 'content-type': 'application/json', ...extra } };
      },
    };
  }
  if (body === undefined) return { method, path, headers };
  const typed = { method, path, headers: { ...headers, 'content-type': 'application/json' } };
  if (typeof body !== 'function') return { ...typed, body: JSON.stringify(body) };
  return { ...typed, setupRequest: (request) => ({ ...request, body: JSON.stringify(body()) }) };
};

/** The value that so large a share of the values is below. NaN when there are none. */
export const quantile = (values: readonly number[], share: number): number => {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
};

export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** The median of each figure. */
export const middleOf = (runs: readonly Run[]): Run => ({
  perSecond: median(runs.map((run) => run.perSecond)),
  p50: median(runs.map((run) => run.p50)),
  p99: median(runs.map((run) => run.p99)),
  cpu: median(runs.map((run) => run.cpu)),
  failed: runs.reduce((sum, run) => sum + run.failed, 0),
});
