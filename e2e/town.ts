import { createTestDatabase } from '@concivis/api/test-database';
import { call, type Call } from '@concivis/contracts/client';
import { Pool } from 'pg';
import { startMailCatcher, type MailCatcher } from './mail-catcher.ts';
import { places } from './places.ts';
import { moveIn, sessionCookie, type Account, type NewAccount } from './residents.ts';
import { startServer, type Server } from './server.ts';

/** The real server over a database of its own, with a few places and whoever the journey lets move in. */
export interface Town {
  /** Where the pages are: http://localhost:port. */
  readonly address: string;
  readonly mails: MailCatcher;
  sql<Row extends object>(text: string, values?: unknown[]): Promise<Row[]>;
  /** Somebody with a confirmed account and a session. */
  moveIn(newcomer: NewAccount): Promise<Account>;
  /** Calls the API over HTTP as somebody, for what a journey takes as given. */
  as(account: Account): Call;
  /** Stops the server as an operator would, and starts it again on the same port. */
  restart(): Promise<void>;
  /** @throws when the server logged an error on the way. */
  stop(): Promise<void>;
}

export const startTown = async (settings: Record<string, string> = {}): Promise<Town> => {
  const toUndo: (() => Promise<unknown>)[] = [];
  const undo = async () => {
    for (const step of toUndo.toReversed()) await step();
  };
  try {
    return await build(settings, toUndo, undo);
  } catch (error) {
    await undo();
    throw error;
  }
};

const build = async (
  settings: Record<string, string>,
  toUndo: (() => Promise<unknown>)[],
  undo: () => Promise<void>,
): Promise<Town> => {
  const database = await createTestDatabase();
  toUndo.push(() => database.drop());
  const pool = new Pool({ connectionString: database.url, max: 2 });
  // A connection that is just being closed can still be told that its database goes away.
  pool.on('error', () => undefined);
  toUndo.push(() => pool.end());
  await pool.query(places);
  const mails = await startMailCatcher();
  toUndo.push(() => mails.stop());

  const environment = { DATABASE_URL: database.url, SMTP_URL: mails.url, RATE_LIMITS: 'off', ...settings };
  const complaints: string[] = [];
  let server: Server = await startServer(environment);
  const { port, address } = server;
  const stopServer = async () => {
    complaints.push(...(await server.stop()));
  };
  toUndo.push(stopServer);
  return {
    address,
    mails,
    sql: async (text, values = []) => (await pool.query(text, values)).rows,
    moveIn: (newcomer) => moveIn(pool, newcomer),
    as: (account) => callAs(address, account),
    restart: async () => {
      await stopServer();
      server = await startServer(environment, port);
    },
    stop: async () => {
      await undo();
      if (complaints.length > 0) throw new Error(`The server complained:\n${complaints.join('\n')}`);
    },
  };
};

const callAs = (address: string, { session }: Account): Call =>
  call(async ({ method, url, body }) => {
    const headers: Record<string, string> = { cookie: `${sessionCookie}=${session}` };
    if (body !== undefined) headers['content-type'] = 'application/json';
    const { status, text } = await fetch(address + url, { method, headers, body: body ?? null }).then(
      async (answer) => ({ status: answer.status, text: await answer.text() }),
    );
    return { status, text: () => Promise.resolve(text) };
  });
