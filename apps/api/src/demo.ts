import 'reflect-metadata';
import { demoCommand, DemoFault, readDemoOptions } from './demo-town/index.ts';
import { ConfigFault, readConfig } from './platform/config/config.ts';
import { EmbeddedPostgresError, visitEmbeddedPostgres } from './platform/database/embedded-postgres.ts';
import { migrate } from './platform/database/migrate.ts';

const say = (text: string) => console.log(text);

const stopping = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => stopping.abort());

const run = async () => {
  const options = readDemoOptions(process.argv.slice(2));
  const config = readConfig(process.env);
  const { dataFolder } = config;
  const joined =
    config.databaseUrl === null ? await visitEmbeddedPostgres({ dataFolder, mode: 'durable', say }) : null;
  try {
    const databaseUrl = config.databaseUrl ?? joined?.url ?? '';
    await migrate(databaseUrl);
    await demoCommand({ config, databaseUrl }, options, say, stopping.signal);
  } finally {
    await joined?.stop();
  }
};

try {
  await run();
} catch (error) {
  const expected = [DemoFault, ConfigFault, EmbeddedPostgresError].some((kind) => error instanceof kind);
  console.error(expected ? (error as Error).message : error);
  process.exitCode = 1;
}
