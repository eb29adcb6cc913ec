import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import type { Account } from './account.ts';
import type { Binaries } from './binaries.ts';
import { EmbeddedPostgresError } from './embedded-postgres-error.ts';
import { folderTrouble } from './folder-trouble.ts';

/** A PostgreSQL cluster on disk: its data, its password and its log in one folder. */
export interface Cluster {
  folder: string;
  /** PGDATA. */
  data: string;
  log: string;
  password: string;
  account: Account | undefined;
  binaries: Binaries;
}

const passwordFile = 'password';

/** Settings of the machine's own PostgreSQL must not leak into this one. */
export function environmentForPostgres(): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([name]) => !name.startsWith('PG'));
  return { ...Object.fromEntries(own), LC_ALL: 'C', TZ: 'UTC' };
}

/** Opens the cluster in `folder`, or makes one there. */
export function openCluster(
  folder: string,
  account: Account | undefined,
  binaries: Binaries,
  say: (text: string) => void,
) {
  if (!existsSync(folder)) {
    say('Making the database (once) …');
    makeCluster(folder, account, binaries);
  }
  const data = join(folder, 'data');
  refuseOtherVersion(data, binaries.version);
  const password = readFileSync(join(folder, passwordFile), 'utf8');
  return { folder, data, log: join(folder, 'server.log'), password, account, binaries } satisfies Cluster;
}

/** Made in a sibling and then renamed: a start killed in the middle leaves no half cluster. */
function makeCluster(folder: string, account: Account | undefined, binaries: Binaries): void {
  const unfinished = `${folder}.unfinished-${process.pid}`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished);
  chmodSync(unfinished, 0o711);
  const data = join(unfinished, 'data');
  mkdirSync(data, { mode: 0o700 });
  const secret = join(unfinished, passwordFile);
  writeFileSync(secret, randomBytes(24).toString('base64url'), { mode: 0o600 });
  if (account !== undefined) for (const path of [data, secret]) chownSync(path, account.uid, account.gid);
  try {
    runInitdb(data, secret, account, binaries);
    if (account !== undefined) chownSync(secret, 0, 0);
    renameSync(unfinished, folder);
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    const another = existsSync(folder); // A second start made it meanwhile.
    if (!another) throw error;
  }
}

function runInitdb(data: string, secret: string, account: Account | undefined, binaries: Binaries): void {
  const args = [
    '--pgdata',
    data,
    '--username=postgres',
    `--pwfile=${secret}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
  ];
  // The built-in locale sorts alike on every machine, so a copied data folder keeps valid indexes.
  args.push(
    '--locale=C',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--no-instructions',
    '--no-sync',
  );
  const identity = account === undefined ? {} : { uid: account.uid, gid: account.gid };
  const { status, stdout, stderr, error } = spawnSync(binaries.initdb, args, {
    ...identity,
    cwd: data,
    env: environmentForPostgres(),
    encoding: 'utf8',
  });
  if (status !== 0) {
    const words = `${error?.message ?? ''}${stderr}${stdout}`.trim();
    throw (
      folderTrouble(data, words) ??
      new EmbeddedPostgresError(`The database could not be made in ${data}:\n${words}`)
    );
  }
}

function refuseOtherVersion(data: string, version: string): void {
  const made = readFileSync(join(data, 'PG_VERSION'), 'utf8').trim();
  if (version.split('.')[0] === made) return;
  throw new EmbeddedPostgresError(
    `The data in ${data} was made by PostgreSQL ${made}; this Concivis comes with ${version}.\n` +
      'Start the Concivis that made it and export the data, or set DATA_FOLDER to an empty folder.',
  );
}
