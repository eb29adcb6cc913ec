import 'reflect-metadata';
import { Writable } from 'node:stream';
import { createInterface } from 'node:readline/promises';
import { CommandFault, createAdministrator, type Terminal } from './identity/index.ts';
import { ConfigFault, readConfig } from './platform/config/config.ts';
import { EmbeddedPostgresError, startEmbeddedPostgres } from './platform/database/embedded-postgres.ts';
import { migrate } from './platform/database/migrate.ts';

const say = (text: string) => console.log(text);

const askSecretly = async (question: string): Promise<string> => {
  process.stdout.write(question);
  const nowhere = new Writable({ write: (_, __, done) => done() });
  const lines = createInterface({ input: process.stdin, output: nowhere, terminal: true });
  lines.once('SIGINT', () => process.exit(130));
  try {
    return await lines.question('');
  } finally {
    lines.close();
    process.stdout.write('\n');
  }
};

const terminal: Terminal = { say, askSecretly: process.stdin.isTTY ? askSecretly : null };

const run = async () => {
  const config = readConfig(process.env);
  const { dataFolder } = config;
  const embedded =
    config.databaseUrl === null ? await startEmbeddedPostgres({ dataFolder, mode: 'durable', say }) : null;
  try {
    const databaseUrl = config.databaseUrl ?? embedded?.url ?? '';
    await migrate(databaseUrl);
    await createAdministrator(process.argv.slice(2), { config, databaseUrl }, terminal);
  } finally {
    await embedded?.stop();
  }
};

try {
  await run();
} catch (error) {
  const expected = [CommandFault, ConfigFault, EmbeddedPostgresError].some((kind) => error instanceof kind);
  console.error(expected ? (error as Error).message : error);
  process.exitCode = 1;
}
