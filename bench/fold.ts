import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

const command = fileURLToPath(new URL('../apps/api/dist/recount.js', import.meta.url));

/** Brings the totals up to a record that was loaded past the verbs, by the product's own recount. */
export const foldWholeRecord = async (databaseUrl: string): Promise<void> => {
  const child = spawn(process.execPath, [command, '--repair'], {
    env: { ...process.env, DATABASE_URL: databaseUrl },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const [code] = (await once(child, 'exit')) as [number | null];
  if (code !== 0) throw new Error(`The recount ended with ${code}`);
};

/** @throws when a total is not what the record says, by the product's own recount. */
export const checkTotals = async (databaseUrl: string): Promise<void> => {
  const child = spawn(process.execPath, [command], {
    env: { ...process.env, DATABASE_URL: databaseUrl },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit') as Promise<[number | null]>;
  const differing = (await text(child.stdout)).trimEnd().split('\n');
  const [code] = await ended;
  if (code === 0) return;
  const shown = differing.slice(0, 20).join('\n');
  throw new Error(`The totals do not equal a recount: ${differing.length} differ\n${shown}`);
};
