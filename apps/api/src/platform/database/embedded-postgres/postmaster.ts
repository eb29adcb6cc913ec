import { spawn, spawnSync } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { environmentForPostgres, type Cluster } from './cluster.ts';
import { EmbeddedPostgresError } from './embedded-postgres-error.ts';
import { isAlive, isCertainlyNotPostgres } from './process-state.ts';

/** What the running PostgreSQL notes about itself in its data folder. */
export interface Postmaster {
  pid: number;
  port: number;
}

export type Durability = 'durable' | 'throwaway';

const largestLog = 20_000_000;
/** Above every pid that an operating system gives out, so that nothing alive can have it. */
const pidOfNobody = 2 ** 30;

const settings = [
  'listen_addresses=127.0.0.1',
  'unix_socket_directories=',
  'log_checkpoints=off',
  'max_wal_size=2GB',
];
const settingsWithoutDurability = ['fsync=off', 'full_page_writes=off', 'synchronous_commit=off'];

/** The running PostgreSQL of this cluster as its lock file tells it; it may be a lie after a kill. */
export function noted(cluster: Cluster): Postmaster | undefined {
  try {
    const lines = readFileSync(join(cluster.data, 'postmaster.pid'), 'utf8').split('\n');
    const [pid, port] = [Number(lines[0]), Number(lines[3])];
    return pid > 0 && port > 0 ? { pid, port } : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Starts PostgreSQL and returns at once. It goes on when this process is killed, and does not see the terminal's Ctrl-C:
 * the server drains its requests first and then stops it.
 * @returns a way to ask whether it ended, and with which last words
 */
export function spawnPostmaster(
  cluster: Cluster,
  port: number,
  durability: Durability,
): { lastWords(): string | undefined } {
  if (existsSync(cluster.log) && statSync(cluster.log).size > largestLog)
    renameSync(cluster.log, `${cluster.log}.old`);
  const log = openSync(cluster.log, 'a', 0o600);
  const start = statSync(cluster.log).size;
  const chosen = durability === 'durable' ? settings : [...settings, ...settingsWithoutDurability];
  const child = spawn(
    cluster.binaries.postgres,
    ['-D', cluster.data, '-p', String(port), ...chosen.flatMap((setting) => ['-c', setting])],
    {
      ...identityOf(cluster),
      cwd: cluster.folder,
      env: environmentForPostgres(),
      detached: true,
      stdio: ['ignore', log, log],
    },
  );
  closeSync(log);
  let failure: string | undefined;
  child.on('error', (error) => (failure = error.message));
  child.on('exit', () => (failure ??= writtenSince(cluster.log, start)));
  child.unref();
  return { lastWords: () => failure };
}

function writtenSince(log: string, start: number): string {
  return existsSync(log) ? readFileSync(log).subarray(start).toString().trim() : '';
}

/** Stops it and waits until it has: sessions are ended, everything committed is on disk. */
export function stopPostmaster(cluster: Cluster): void {
  for (const mode of ['fast', 'immediate']) {
    const running = noted(cluster);
    if (running === undefined || !isAlive(running.pid)) return;
    const args = ['stop', '-D', cluster.data, '-m', mode, '-w', '-t', '30', '-s'];
    spawnSync(cluster.binaries.pg_ctl, args, {
      ...identityOf(cluster),
      cwd: cluster.folder,
      env: environmentForPostgres(),
    });
  }
  const left = noted(cluster);
  if (left !== undefined)
    throw new EmbeddedPostgresError(`PostgreSQL (process ${left.pid}) did not stop; see ${cluster.log}.`);
}

/**
 * A killed PostgreSQL leaves its lock file. The next one refuses to start as long as *any* process has the number noted
 * there: a dead one not yet cleared away, or, after the restart of a container, quite another program. Where that can be
 * seen, the number is taken out of the file; the rest stays, since it guards against server processes left alone.
 */
export function disownStaleNote(cluster: Cluster, stale: Postmaster): void {
  if (!isCertainlyNotPostgres(stale.pid)) return;
  const file = join(cluster.data, 'postmaster.pid');
  const content = readFileSync(file, 'utf8');
  if (Number(content.split('\n')[0]) !== stale.pid) return;
  writeFileSync(file, content.replace(/^\d+/, String(pidOfNobody)));
}

/** A port of this machine that nobody listens on (now). */
export async function findFreePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done, fail) => server.once('error', fail).listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}

function identityOf({ account }: Cluster): { uid?: number; gid?: number } {
  return account === undefined ? {} : { uid: account.uid, gid: account.gid };
}
