import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { migrate } from './migrate.ts';

/** A database of one test file's own, with the newest schema and nothing in it. */
export interface TestDatabase {
  url: string;
  /** Ends every connection to it and removes it. */
  drop(): Promise<void>;
}

const template = 'concivis_template';
/** Any number that nothing else on the test server locks. */
const templateLock = 1_129_267_831;

/**
 * Makes a database on the server that the run of the tests started.
 * The first caller of a run migrates a template; everybody gets a copy of it, in about a tenth of a second.
 */
export async function createTestDatabase(): Promise<TestDatabase> {
  const server = process.env['TEST_DATABASE_SERVER'];
  if (server === undefined)
    throw new Error('Run database tests through Jest: it starts the server they need.');
  const name = `concivis_test_${randomBytes(6).toString('hex')}`;
  await onServer(server, async (client) => {
    await ensureTemplate(client, server);
    await client.query(`CREATE DATABASE ${name} TEMPLATE ${template}`);
  });
  return {
    url: addressOf(server, name),
    drop: () => onServer(server, (client) => drop(client, name)),
  };
}

/**
 * Ends what this user has open, and leaves it to PostgreSQL to wait for the rest: `WITH (FORCE)` gives up where one of
 * PostgreSQL's own processes is just cleaning the database, which only a superuser may end.
 */
async function drop(client: Client, name: string): Promise<void> {
  await client.query(
    'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1 AND usename = current_user',
    [name],
  );
  await client.query(`DROP DATABASE IF EXISTS ${name}`);
}

/** A template that is named so is migrated: it gets the name last. */
async function ensureTemplate(client: Client, server: string): Promise<void> {
  await client.query('SELECT pg_advisory_lock($1)', [templateLock]);
  try {
    const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [template]);
    if (rowCount !== 0) return;
    const unfinished = `${template}_unfinished`;
    await client.query(`DROP DATABASE IF EXISTS ${unfinished} WITH (FORCE)`);
    await client.query(`CREATE DATABASE ${unfinished}`);
    await migrate(addressOf(server, unfinished));
    await client.query(`ALTER DATABASE ${unfinished} RENAME TO ${template}`);
  } finally {
    await client.query('SELECT pg_advisory_unlock($1)', [templateLock]);
  }
}

function addressOf(server: string, database: string): string {
  const address = new URL(server);
  address.pathname = `/${database}`;
  return address.href;
}

async function onServer(server: string, work: (client: Client) => Promise<unknown>): Promise<void> {
  const client = new Client({ connectionString: server });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}
