import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { dirname } from 'node:path';
import { EmbeddedPostgresError } from './embedded-postgres-error.ts';

/** An account of the operating system. */
export interface Account {
  name: string;
  uid: number;
  gid: number;
}

/**
 * PostgreSQL refuses to run as root. An ordinary user runs it as itself (undefined); root lends it an account that
 * exists already, so that nothing is added to the machine.
 */
export function accountForDatabase(): Account | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const account = findAccount('postgres') ?? findAccount('nobody');
  if (account !== undefined) return account;
  throw new EmbeddedPostgresError(
    'PostgreSQL does not run as root, and this machine has neither an account "postgres" nor "nobody".\n' +
      'Start Concivis as an ordinary user, or set DATABASE_URL to a PostgreSQL server.',
  );
}

function findAccount(name: string): Account | undefined {
  try {
    const ask = (option: string) =>
      Number(execFileSync('id', [option, name], { stdio: ['ignore', 'pipe', 'ignore'] }));
    return { name, uid: ask('-u'), gid: ask('-g') };
  } catch {
    return undefined;
  }
}

/** Whether the account may pass through every folder on the way into this one (a home of mode 0700 is the usual no). */
export function canEnter(folder: string, account: Account | undefined): boolean {
  if (account === undefined) return true;
  const { mode, uid, gid } = statSync(folder);
  const permission = uid === account.uid ? 0o100 : gid === account.gid ? 0o010 : 0o001;
  if ((mode & permission) === 0) return false;
  const parent = dirname(folder);
  return parent === folder || canEnter(parent, account);
}
