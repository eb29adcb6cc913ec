import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Account } from './account.ts';
import { EmbeddedPostgresError } from './embedded-postgres-error.ts';

/** Paths of the programs of one PostgreSQL. */
export interface Binaries {
  initdb: string;
  postgres: string;
  pg_ctl: string;
  /** As PostgreSQL says it, for example `18.4`. */
  version: string;
}

/**
 * Finds the PostgreSQL that was installed as a package for this platform.
 * @param copyInto where a copy is made when the account may not run the installed one
 */
export async function findBinaries(account: Account | undefined, copyInto: string): Promise<Binaries> {
  const installed = await installedBinaries();
  const version = versionOf(installed.postgres, account);
  if (version !== undefined) return { ...installed, version };
  const native = dirname(dirname(installed.postgres));
  const copied = copyBinaries(
    native,
    join(copyInto, `postgres-binaries-${process.arch}-${packageVersion(native)}`),
  );
  const inCopy = (program: string) => join(copied, 'bin', basename(program));
  const copy = {
    initdb: inCopy(installed.initdb),
    postgres: inCopy(installed.postgres),
    pg_ctl: inCopy(installed.pg_ctl),
  };
  const copyVersion = versionOf(copy.postgres, account);
  if (copyVersion !== undefined) return { ...copy, version: copyVersion };
  throw new EmbeddedPostgresError(
    `The PostgreSQL that comes with Concivis does not run here (${copy.postgres} --version fails).\n` +
      'Set DATABASE_URL to a PostgreSQL server of your own.',
  );
}

async function installedBinaries(): Promise<Omit<Binaries, 'version'>> {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const carrier = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    // The platform's package is a dependency of embedded-postgres, so it can only be found from there.
    const fromHere = createRequire(import.meta.url);
    const path = createRequire(fromHere.resolve('embedded-postgres')).resolve(carrier);
    return (await import(pathToFileURL(path).href)) as Omit<Binaries, 'version'>;
  } catch {
    throw new EmbeddedPostgresError(
      `No PostgreSQL comes with Concivis for ${platform} on ${process.arch}. Set DATABASE_URL to a server of your own.`,
    );
  }
}

/** Undefined when the account cannot run it. */
function versionOf(postgres: string, account: Account | undefined): string | undefined {
  const identity = account === undefined ? {} : { uid: account.uid, gid: account.gid };
  const { status, stdout } = spawnSync(postgres, ['--version'], { ...identity, encoding: 'utf8' });
  return status === 0 ? /(\d+(?:\.\d+)*)/.exec(stdout)?.[1] : undefined;
}

function packageVersion(native: string): string {
  const { version } = createRequire(import.meta.url)(join(dirname(native), 'package.json')) as {
    version: string;
  };
  return version;
}

function copyBinaries(from: string, to: string): string {
  if (existsSync(to)) return to;
  const unfinished = `${to}.unfinished-${process.pid}`;
  cpSync(from, unfinished, { recursive: true, verbatimSymlinks: true });
  openToEveryone(unfinished);
  try {
    renameSync(unfinished, to);
  } catch {
    rmSync(unfinished, { recursive: true, force: true }); // Another start was quicker.
  }
  return to;
}

function openToEveryone(folder: string): void {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.isDirectory()) openToEveryone(join(folder, entry.name));
    else if (entry.isFile()) chmodSync(join(folder, entry.name), 0o755);
  }
}
