import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isAlive } from './process-state.ts';

const prefix = 'concivis-throwaway-';

/** Start of the name of a throw-away folder of this process. */
export function throwawayPrefix(): string {
  return join(tmpdir(), `${prefix}${process.pid}-`);
}

/** Ends and removes the throw-away databases of processes that were killed before they could do so. */
export function clearLeftovers(): void {
  for (const name of readdirSync(tmpdir())) {
    const [, owner] = new RegExp(`^${prefix}(\\d+)-`).exec(name) ?? [];
    if (owner === undefined || isAlive(Number(owner))) continue;
    try {
      clear(join(tmpdir(), name));
    } catch {
      // It belongs to another account, or is being cleared by another start.
    }
  }
}

function clear(folder: string): void {
  const pid = pidIn(join(folder, 'postgres', 'data', 'postmaster.pid'));
  if (pid !== undefined && isAlive(pid)) process.kill(pid, 'SIGQUIT');
  rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
}

function pidIn(file: string): number | undefined {
  try {
    return Number.parseInt(readFileSync(file, 'utf8'), 10) || undefined;
  } catch {
    return undefined;
  }
}
