import { setTimeout as pause } from 'node:timers/promises';
import type { Client } from 'pg';
import type { Cluster } from './cluster.ts';
import { EmbeddedPostgresError } from './embedded-postgres-error.ts';
import { connectAsSuperuser } from './running.ts';

/** Any number, as long as it stays the same: the lock that the owner of the cluster holds. */
const ownersLock = 1_129_267_830;
/** PostgreSQL notices within moments that a killed owner is gone. */
const patience = 2000;
/** PostgreSQL keeps this many bytes of an application's name. */
const longestName = 63;

/**
 * Two servers on one data folder would share the database until the first one to end takes it from the other. So each
 * holds a lock in it for as long as it lives; the lock goes with its connection, however it ends.
 * @param address told to whoever starts a second one
 */
export async function takeOwnership(cluster: Cluster, port: number, address: string): Promise<Client> {
  const client = await connectAsSuperuser(
    cluster,
    port,
    `concivis ${process.pid} ${address}`.slice(0, longestName),
  );
  const givenUpAt = performance.now() + patience;
  for (;;) {
    const { rows } = await client.query<{ taken: boolean }>(
      `SELECT pg_try_advisory_lock(${ownersLock}) AS taken`,
    );
    if (rows[0]?.taken === true) return client;
    if (performance.now() > givenUpAt) break;
    await pause(100);
  }
  const owner = await nameOfOwner(client);
  await client.end();
  throw new OwnedByAnother(alreadyRunning(owner, cluster), cluster, port);
}

/** Another server lives on the cluster, and it answers on this port. */
export class OwnedByAnother extends EmbeddedPostgresError {
  readonly cluster: Cluster;
  readonly port: number;

  constructor(message: string, cluster: Cluster, port: number) {
    super(message);
    this.cluster = cluster;
    this.port = port;
  }
}

async function nameOfOwner(client: Client): Promise<string> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT a.application_name AS name FROM pg_locks l JOIN pg_stat_activity a USING (pid)
     WHERE l.locktype = 'advisory' AND l.granted AND l.objid = $1`,
    [ownersLock],
  );
  return rows[0]?.name ?? '';
}

function alreadyRunning(owner: string, cluster: Cluster): string {
  const [, pid, address] = /^concivis (\d+) ?(.*)$/.exec(owner) ?? [];
  const where = address === undefined || address === '' ? '' : ` at ${address}`;
  return (
    `Concivis is already running${where}${pid === undefined ? '' : ` (process ${pid})`} on the data in ${cluster.folder}.\n` +
    'Open that one, or stop it first, or give this one its own folder: DATA_FOLDER=another-folder npm start'
  );
}
