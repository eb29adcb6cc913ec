import { readFileSync } from 'node:fs';

/** Whether a process with this number exists, whosoever it is. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/**
 * Whether the process that has this number now is certainly no running PostgreSQL: another program, or one that is dead
 * but not yet cleared away. Only Linux tells; elsewhere the answer is no.
 */
export function isCertainlyNotPostgres(pid: number): boolean {
  if (process.platform !== 'linux') return false;
  try {
    const [, name, state] = /\((.*)\) (\S)/s.exec(readFileSync(`/proc/${pid}/stat`, 'utf8')) ?? [];
    return name !== 'postgres' || state === 'Z' || state === 'X';
  } catch {
    return false; // Gone: PostgreSQL sees that for itself.
  }
}
