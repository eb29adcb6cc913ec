import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import type { Cluster } from './cluster.ts';
import { EmbeddedPostgresError } from './embedded-postgres-error.ts';
import { folderTrouble } from './folder-trouble.ts';
import { disownStaleNote, findFreePort, noted, spawnPostmaster, type Durability } from './postmaster.ts';

/** How long a killed PostgreSQL may hold its lock file before a person is asked. */
const patienceWithLingering = 20_000;
/** Recovery after a kill replays what was written since the last checkpoint; on a slow disk that takes minutes. */
const patienceWithRecovery = 600_000;

/** Connects as the cluster's superuser to its maintenance database. */
export async function connectAsSuperuser(
  cluster: Cluster,
  port: number,
  applicationName: string,
): Promise<Client> {
  const client = new Client({
    host: '127.0.0.1',
    port,
    user: 'postgres',
    password: cluster.password,
    database: 'postgres',
    application_name: applicationName,
    connectionTimeoutMillis: 5000,
    keepAlive: true,
  });
  // Without a listener an ended connection would end the process; whoever uses the connection sees its queries fail.
  client.on('error', () => undefined);
  try {
    await client.connect();
  } catch (error) {
    await client.end().catch(() => undefined);
    throw error;
  }
  return client;
}

/**
 * Adopts the PostgreSQL that is running on this cluster, or starts one.
 * @param wantedPort keep to this port (the addresses given out name it)
 * @returns the port it answers on
 */
export async function ensureRunning(
  cluster: Cluster,
  durability: Durability,
  wantedPort?: number,
): Promise<number> {
  const givenUpAt = performance.now() + patienceWithLingering;
  for (;;) {
    const running = noted(cluster);
    if (running !== undefined) {
      if (await answers(cluster, running.port)) return running.port;
      disownStaleNote(cluster, running);
    }
    const port = wantedPort ?? (await findFreePort());
    const refusal = await startOn(cluster, port, durability);
    if (refusal === undefined) return port;
    const passing =
      /postmaster\.pid|pre-existing shared memory|Address already in use|could not create any TCP/i;
    if (!passing.test(refusal) || performance.now() > givenUpAt) throw troubleIn(refusal, cluster);
    await pause(250);
  }
}

/** @returns PostgreSQL's own words when it ended instead of answering */
async function startOn(cluster: Cluster, port: number, durability: Durability): Promise<string | undefined> {
  const started = spawnPostmaster(cluster, port, durability);
  const givenUpAt = performance.now() + patienceWithRecovery;
  while (performance.now() < givenUpAt) {
    await pause(20);
    const words = started.lastWords();
    if (words !== undefined) return words;
    if (noted(cluster)?.port === port && (await answers(cluster, port))) return undefined;
  }
  return `PostgreSQL was still not ready after ${patienceWithRecovery / 60_000} minutes.`;
}

/** Whether the PostgreSQL on this port is up and works on this very cluster. */
async function answers(cluster: Cluster, port: number): Promise<boolean> {
  try {
    const client = await connectAsSuperuser(cluster, port, 'concivis start');
    const { rows } = await client.query<{ data_directory: string }>('SHOW data_directory');
    await client.end();
    return rows[0]?.data_directory === cluster.data;
  } catch {
    return false;
  }
}

function troubleIn(refusal: string, { data, log }: Cluster): EmbeddedPostgresError {
  const words = refusal.split('\n').slice(-8).join('\n');
  return (
    folderTrouble(data, refusal) ??
    new EmbeddedPostgresError(`PostgreSQL does not start on ${data}:\n${words}\nIts log: ${log}`)
  );
}
