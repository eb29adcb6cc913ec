import type { Pool } from 'pg';
import { Dashboard } from '../dashboard.ts';
import { atRest } from '../ingest/ingest-rate.ts';
import { admin } from '../live.ts';
import type { Server } from '../servers.ts';
import { Acts, type ActKey } from './acts.ts';

/** Milliseconds, of a town where so many people act. */
export interface ActingTown {
  /** Acts a second that were really answered. */
  readonly perSecond: number;
  readonly refused: number;
  /** From sending an act until its answer. */
  readonly answers: readonly number[];
  /** From sending an act until an open dashboard has heard of it. */
  readonly visible: readonly number[];
  /** From sending an act until an open dashboard has heard of what the model read in its words. */
  readonly modelTags: readonly number[];
  /** A dashboard's question for all figures, asked meanwhile. */
  readonly snapshots: readonly number[];
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Milliseconds between two questions of the dashboard. */
const betweenQuestions = 50;

interface Sent {
  readonly key: ActKey | null;
  readonly sentAt: number;
  readonly answeredAt: number;
}

const send = async (server: Server, acts: Acts): Promise<Sent> => {
  const { method, path, headers, body, keyOf } = acts.next();
  const sentAt = performance.now();
  const answer = await fetch(server.url + path, {
    method,
    headers,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const answered = (await answer.json()) as { id: string };
  return { key: answer.ok ? keyOf(answered) : null, sentAt, answeredAt: performance.now() };
};

/** Sends acts evenly, whether or not those before are answered. */
const sendEvenly = async (server: Server, acts: Acts, perSecond: number, count: number): Promise<Sent[]> => {
  const start = performance.now();
  const sent: Promise<Sent>[] = [];
  for (let n = 0; n < count; n += 1) {
    await pause(Math.max(0, start + (n / perSecond) * 1_000 - performance.now()));
    sent.push(send(server, acts));
  }
  return Promise.all(sent);
};

/** Asks for the dashboard's figures again and again, until told to stop. */
const askMeanwhile = async (server: Server, isOver: () => boolean): Promise<number[]> => {
  const times: number[] = [];
  while (!isOver()) {
    const sentAt = performance.now();
    const answer = await fetch(`${server.url}/api/insights/snapshot`, { headers: admin });
    await answer.text();
    if (!answer.ok) throw new Error(`The dashboard answered ${answer.status}`);
    times.push(performance.now() - sentAt);
    await pause(betweenQuestions);
  }
  return times;
};

/** Where in the record the acts are, and where what the model read in them. */
const placesOf = async (pool: Pool, after: number) => {
  const { rows } = await pool.query<{ key: ActKey; kind: string; position: number }>(
    `SELECT i.type || '/' || i.subject_id AS key, o.change ->> 'kind' AS kind, o.position::float8 AS position
       FROM outbox o JOIN interactions i ON i.id = o.interaction_id WHERE o.position > $1`,
    [after],
  );
  const ofKind = (wanted: string) =>
    new Map(rows.filter(({ kind }) => kind === wanted).map(({ key, position }) => [key, position]));
  return { recorded: ofKind('recorded'), retagged: ofKind('retagged') };
};

/** Lets the people of a town act, and looks on with a dashboard. */
export const watchTown = async (
  server: Server,
  pool: Pool,
  { perSecond, seconds }: { perSecond: number; seconds: number },
): Promise<ActingTown> => {
  const acts = await Acts.of(pool, perSecond * (seconds + 2));
  await sendEvenly(server, acts, perSecond, 2 * perSecond);
  await atRest(pool);
  const head = await pool.query<{ position: number }>('SELECT position::float8 AS position FROM outbox_head');
  const dashboard = await Dashboard.open(server);
  let over = false;
  const asked = askMeanwhile(server, () => over);
  const start = performance.now();
  const sent = await sendEvenly(server, acts, perSecond, perSecond * seconds).finally(() => (over = true));
  const elapsed = (performance.now() - start) / 1_000;
  const snapshots = await asked;
  await atRest(pool);
  await pause(1_500);
  dashboard.close();
  const { recorded, retagged } = await placesOf(pool, head.rows[0]?.position ?? 0);
  const until = (positions: ReadonlyMap<ActKey, number>) =>
    sent.flatMap(({ key, sentAt }) => {
      const position = key === null ? undefined : positions.get(key);
      return position === undefined ? [] : [dashboard.heardAt(position) - sentAt];
    });
  const refused = sent.filter(({ key }) => key === null).length;
  const visible = until(recorded);
  if (visible.length + refused < sent.length) throw new Error('Acts were answered that are not on record');
  return {
    perSecond: sent.length / elapsed,
    refused,
    answers: sent.map(({ sentAt, answeredAt }) => answeredAt - sentAt),
    visible,
    modelTags: until(retagged),
    snapshots,
  };
};
