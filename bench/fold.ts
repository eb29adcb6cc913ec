import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const command = fileURLToPath(new URL('../apps/api/dist/analytics/recount.command.js', import.meta.url));

/** Brings the totals up to a record that was loaded past the verbs, by the product's own recount. */
export const foldWholeRecord = async (databaseUrl: string): Promise<void> => {
  const child = spawn(process.execPath, [command, '--repair'], {
    env: { ...process.env, DATABASE_URL: databaseUrl },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const [code] = (await once(child, 'exit')) as [number | null];
  if (code !== 0) throw new Error(`The recount ended with ${code}`);
};
