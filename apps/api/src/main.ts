import { createApp } from './app.ts';
import { ConfigFault, readConfig } from './platform/config/config.ts';
import { startEmbeddedPostgres } from './platform/database/embedded-postgres.ts';
import { migrate } from './platform/database/migrate.ts';

const say = (text: string) => console.log(text);

const start = async () => {
  const config = readConfig(process.env);
  const embedded =
    config.databaseUrl === null
      ? await startEmbeddedPostgres({
          dataFolder: config.dataFolder,
          mode: 'durable',
          say,
          address: config.publicUrl,
        })
      : null;
  const databaseUrl = config.databaseUrl ?? embedded?.url ?? '';
  await migrate(databaseUrl);
  const app = await createApp({ config, databaseUrl });
  await app.listen({ port: config.port, host: config.host });
  say(`Concivis is ready at ${config.publicUrl}`);

  let stopping = false;
  const stop = async () => {
    if (stopping) return;
    stopping = true;
    await app.close();
    await embedded?.stop();
    process.exit(0);
  };
  process.once('SIGINT', () => void stop());
  process.once('SIGTERM', () => void stop());
};

try {
  await start();
} catch (error) {
  console.error(error instanceof ConfigFault ? error.message : error);
  process.exitCode = 1;
}
