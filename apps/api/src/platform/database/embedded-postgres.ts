/**
 * A real PostgreSQL that comes with Concivis: started with the server, stopped with it, kept in a folder.
 * It needs nothing but Node, so tests, benchmarks and commands use it from source.
 */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Client } from 'pg';
import { accountForDatabase, type Account } from './embedded-postgres/account.ts';
import { findBinaries } from './embedded-postgres/binaries.ts';
import { openCluster, type Cluster } from './embedded-postgres/cluster.ts';
import { EmbeddedPostgresError } from './embedded-postgres/embedded-postgres-error.ts';
import { folderTrouble } from './embedded-postgres/folder-trouble.ts';
import { homeOfCluster } from './embedded-postgres/home.ts';
import { clearLeftovers, throwawayPrefix } from './embedded-postgres/leftovers.ts';
import { OwnedByAnother, takeOwnership } from './embedded-postgres/ownership.ts';
import { noted, stopPostmaster, type Durability } from './embedded-postgres/postmaster.ts';
import { ensureRunning } from './embedded-postgres/running.ts';

export { EmbeddedPostgresError } from './embedded-postgres/embedded-postgres-error.ts';

export interface EmbeddedPostgresOptions {
  /** Where the data is kept; made when missing. A throw-away one may leave it out: it gets a folder that goes with it. */
  dataFolder?: string;
  /** `throwaway` trades the safety of what is written for speed: for tests and nothing else. */
  mode: Durability;
  /** Shows a line to the person who started the server. */
  say: (text: string) => void;
  /** Where this server is found, for whoever starts a second one on the same data: `http://localhost:3000`. */
  address?: string;
}

export interface EmbeddedPostgres {
  /** `postgres://…`: the role in it owns its database and may make others, and is no superuser. */
  url: string;
  /** Ends all sessions and PostgreSQL itself; a throw-away one is removed. May be called twice. */
  stop(): Promise<void>;
}

const role = 'concivis';

/**
 * Starts PostgreSQL, or adopts the one that a killed server left running on the same data.
 * When it dies, it is started again on the same port; until then queries fail.
 * @throws EmbeddedPostgresError with a message that says what to do, also when another server owns the data
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const { mode, say, address = '' } = options;
  if (mode === 'throwaway') clearLeftovers();
  const account = accountForDatabase();
  const ownFolder = options.dataFolder === undefined ? makeThrowawayFolder() : undefined;
  const cluster = await findCluster(options.dataFolder ?? ownFolder ?? '', account, say);
  const port = await ensureRunning(cluster, mode);
  const owner = await takeOwnership(cluster, port, address);
  await makeRoleAndDatabase(owner, cluster);
  const guard = keepRunning(cluster, port, options, owner);
  return {
    url: addressOf(cluster, port),
    stop: async () => {
      await guard.end();
      stopPostmaster(cluster);
      if (ownFolder !== undefined) rmSync(ownFolder, { recursive: true, force: true });
    },
  };
}

async function findCluster(folder: string, account: Account | undefined, say: (text: string) => void) {
  try {
    const home = homeOfCluster(folder, account, say);
    return openCluster(join(home, 'postgres'), account, await findBinaries(account, home), say);
  } catch (error) {
    if (error instanceof EmbeddedPostgresError) throw error;
    throw folderTrouble(resolve(folder), String(error)) ?? error;
  }
}

/**
 * For a command beside the server: uses the database of the server that runs on this data, and leaves it running;
 * starts the database for itself when no server does.
 */
export async function visitEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  try {
    return await startEmbeddedPostgres(options);
  } catch (error) {
    if (!(error instanceof OwnedByAnother)) throw error;
    return { url: addressOf(error.cluster, error.port), stop: async () => undefined };
  }
}

function addressOf({ password }: Cluster, port: number): string {
  return `postgres://${role}:${password}@127.0.0.1:${port}/${role}`;
}

function makeThrowawayFolder(): string {
  const folder = mkdtempSync(throwawayPrefix());
  chmodSync(folder, 0o711); // The account that runs PostgreSQL must be able to enter it.
  return folder;
}

async function makeRoleAndDatabase(superuser: Client, { password }: Cluster): Promise<void> {
  const exists = async (query: string) => (await superuser.query(query, [role])).rowCount !== 0;
  if (!(await exists('SELECT FROM pg_roles WHERE rolname = $1'))) {
    await superuser.query(`CREATE ROLE ${role} LOGIN CREATEDB PASSWORD '${password}'`);
  }
  if (!(await exists('SELECT FROM pg_database WHERE datname = $1'))) {
    await superuser.query(`CREATE DATABASE ${role} OWNER ${role}`);
  }
}

/**
 * The owner's connection ends exactly when PostgreSQL does: then start it again, where it was.
 * When this process ends without having stopped PostgreSQL, it is told to stop on the way out.
 */
function keepRunning(cluster: Cluster, port: number, options: EmbeddedPostgresOptions, firstOwner: Client) {
  const { mode, say, address = '' } = options;
  let owner = firstOwner;
  let ended = false;
  const stopOnTheWayOut = () => {
    const running = noted(cluster);
    if (running !== undefined) process.kill(running.pid, 'SIGINT');
  };
  const recover = async () => {
    say('The database has stopped. Starting it again …');
    for (let wait = 250; !ended; wait = Math.min(wait * 2, 5000)) {
      try {
        await ensureRunning(cluster, mode, port);
        watch(await takeOwnership(cluster, port, address));
        say('The database is back.');
        return;
      } catch (error) {
        say((error as Error).message);
        await pause(wait);
      }
    }
  };
  const watch = (client: Client) => {
    owner = client;
    client.once('end', () => {
      if (!ended) void recover();
    });
  };
  watch(firstOwner);
  process.once('exit', stopOnTheWayOut);
  return {
    async end() {
      ended = true;
      process.removeListener('exit', stopOnTheWayOut);
      await owner.end().catch(() => undefined);
    },
  };
}
