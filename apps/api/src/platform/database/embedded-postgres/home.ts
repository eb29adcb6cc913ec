import { createHash } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { canEnter, type Account } from './account.ts';

const signpost = 'postgres-is-kept-in.txt';

/**
 * The folder that the cluster and, if need be, a copy of the binaries live in: the data folder itself, unless the
 * account that runs PostgreSQL may not enter it. Then it is one outside, and a signpost in the data folder says so,
 * which is also how a moved checkout finds its data again.
 */
export function homeOfCluster(
  dataFolder: string,
  account: Account | undefined,
  say: (text: string) => void,
): string {
  const wanted = resolve(dataFolder);
  mkdirSync(wanted, { recursive: true });
  if (canEnter(realpathSync(wanted), account)) return wanted;
  const home = homeNamedBySignpost(wanted) ?? homeOutside(wanted, account);
  mkdirSync(home, { recursive: true });
  chmodSync(home, 0o711);
  writeFileSync(join(wanted, signpost), `${home}\n`);
  say(
    `The account "${account?.name}" that runs PostgreSQL may not enter ${wanted}, so the database is kept in ${home}.`,
  );
  return home;
}

function homeNamedBySignpost(dataFolder: string): string | undefined {
  const file = join(dataFolder, signpost);
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : undefined;
}

function homeOutside(dataFolder: string, account: Account | undefined): string {
  const mark = createHash('sha256').update(realpathSync(dataFolder)).digest('hex').slice(0, 12);
  const lasting = '/var/lib';
  const base = existsSync(lasting) && canEnter(lasting, account) ? lasting : tmpdir();
  return join(base, `concivis-${mark}`);
}
