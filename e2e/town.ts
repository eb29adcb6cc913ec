import { createTestDatabase } from '@concivis/api/test-database';
import { Pool } from 'pg';
import { startMailCatcher, type MailCatcher } from './mail-catcher.ts';
import { moveIn, type Account, type NewAccount } from './residents.ts';
import { places } from './places.ts';
import { startServer } from './server.ts';

/** The real server over a database of its own, with a few places and whoever the journey lets move in. */
export interface Town {
  /** Where the pages are: http://localhost:port. */
  readonly address: string;
  readonly mails: MailCatcher;
  sql<Row extends object>(text: string, values?: unknown[]): Promise<Row[]>;
  /** Somebody with a confirmed account and a session. */
  moveIn(newcomer: NewAccount): Promise<Account>;
  /** Stops the server as an operator would, starts it again on the same port. */
  restart(): Promise<void>;
  /** @throws when the server logged an error on the way. */
  stop(): Promise<void>;
}

export const startTown = async (): Promise<Town> => {
  const database = await createTestDatabase();
  const pool = new Pool({ connectionString: database.url, max: 2 });
  await pool.query(places);
  const mails = await startMailCatcher();
  const environment = { DATABASE_URL: database.url, SMTP_URL: mails.url, RATE_LIMITS: 'off' };
  let server = await startServer(environment);
  const { port, address } = server;
  const complaints: string[] = [];
  const stopServer = async () => {
    complaints.push(...(await server.stop()));
  };
  return {
    address,
    mails,
    sql: async (text, values = []) => (await pool.query(text, values)).rows,
    moveIn: (newcomer) => moveIn(pool, newcomer),
    restart: async () => {
      await stopServer();
      server = await startServer(environment, port);
    },
    stop: async () => {
      await stopServer();
      await mails.stop();
      await pool.end();
      await database.drop();
      if (complaints.length > 0) throw new Error(`The server complained:\n${complaints.join('\n')}`);
    },
  };
};
