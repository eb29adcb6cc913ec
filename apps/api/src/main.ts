import { createApp } from './app.ts';
import { openDemo, publishedPassword, tellLogins } from './demo-town/index.ts';
import { ConfigFault, readConfig, type Config } from './platform/config/config.ts';
import { EmbeddedPostgresError, startEmbeddedPostgres } from './platform/database/embedded-postgres.ts';
import { migrate } from './platform/database/migrate.ts';

const say = (text: string) => console.log(text);

const start = async () => {
  const config = readConfig(process.env);
  const embedded = config.databaseUrl === null ? await startEmbedded(config) : null;
  try {
    const databaseUrl = config.databaseUrl ?? embedded?.url ?? '';
    await migrate(databaseUrl);
    const town = config.demo ? await openDemo({ config, databaseUrl }, publishedPassword, say) : 'other';
    const app = await createApp({ config, databaseUrl });
    await app.listen({ port: config.port, host: config.host });
    say(`Concivis is ready at ${config.publicUrl}`);
    if (town === 'demo') tellLogins(say, publishedPassword);
    stopOnSignal(async () => {
      await app.close();
      await embedded?.stop();
    });
  } catch (error) {
    await embedded?.stop();
    throw error;
  }
};

const startEmbedded = ({ dataFolder, publicUrl }: Config) =>
  startEmbeddedPostgres({ dataFolder, mode: 'durable', say, address: publicUrl });

/** Answers what is under way, then ends; a second signal changes nothing. */
const stopOnSignal = (stop: () => Promise<void>) => {
  let stopping = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (stopping) return;
      stopping = true;
      void stop().then(() => process.exit(0));
    });
  }
};

try {
  await start();
} catch (error) {
  const expected = error instanceof ConfigFault || error instanceof EmbeddedPostgresError;
  console.error(expected ? error.message : error);
  // What had been opened before it failed would keep the process alive, without anybody being served.
  process.exit(1);
}
