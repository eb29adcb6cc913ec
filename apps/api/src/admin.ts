import 'reflect-metadata';
import { Writable } from 'node:stream';
import { createInterface } from 'node:readline/promises';
import { CommandFault, createAdministrator, type Terminal } from './identity/index.ts';
import { ConfigFault, readConfig } from './platform/config/config.ts';
import {
  EmbeddedPostgresError,
  visitEmbeddedPostgres,
  type EmbeddedPostgres,
} from './platform/database/embedded-postgres.ts';
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
  let embedded: EmbeddedPostgres | null = null;
  const openDatabase = async () => {
    const { dataFolder, databaseUrl } = config;
    if (databaseUrl === null) embedded = await visitEmbeddedPostgres({ dataFolder, mode: 'durable', say });
    const url = databaseUrl ?? embedded?.url ?? '';
    await migrate(url);
    return url;
  };
  try {
    await createAdministrator(process.argv.slice(2), { config, openDatabase }, terminal);
  } finally {
    await (embedded as EmbeddedPostgres | null)?.stop();
  }
};

try {
  await run();
} catch (error) {
  const expected = [CommandFault, ConfigFault, EmbeddedPostgresError].some((kind) => error instanceof kind);
  console.error(expected ? (error as Error).message : error);
  process.exitCode = 1;
}
