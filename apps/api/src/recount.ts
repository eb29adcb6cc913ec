import { connectForRecount, recount, type Drift } from './analytics/index.ts';
import { ConfigFault, readConfig } from './platform/config/config.ts';
import { EmbeddedPostgresError, visitEmbeddedPostgres } from './platform/database/embedded-postgres.ts';

const usage = `Counts the whole record again and prints every figure that differs from it.
  --repair   also writes the right figures
Ends with 1 when something differs and was not repaired.`;

/** What this command does not know was asked of it. */
class UnknownOption extends Error {}

const say = (text: string) => console.log(text);
const figures = new Intl.NumberFormat('en');

const describe = ({ day, place, measure, live, recounted }: Drift): string => {
  const where = place === null ? 'list behind the term' : `grain ${place.key}`;
  return `${day}  ${where}  ${measure}  stored ${live}, by the record ${recounted}`;
};

const run = async (args: readonly string[]): Promise<number> => {
  if (args.includes('--help')) {
    say(usage);
    return 0;
  }
  const repair = args.includes('--repair');
  if (args.some((arg) => arg !== '--repair')) throw new UnknownOption(usage);
  const { dataFolder, databaseUrl } = readConfig({ SMTP_URL: 'smtp://unused', ...process.env });
  const joined =
    databaseUrl === null ? await visitEmbeddedPostgres({ dataFolder, mode: 'durable', say }) : null;
  try {
    const client = await connectForRecount(databaseUrl ?? joined?.url ?? '');
    try {
      const onDrift = (drift: Drift) => say(describe(drift));
      const { drifts, interactions } = await recount(client, { repair, onDrift });
      const differing = drifts === 0 ? 'every figure is right' : `${figures.format(drifts)} figures differed`;
      const outcome = drifts > 0 && repair ? ', and are right now' : '';
      say(`Counted ${figures.format(interactions)} interactions: ${differing}${outcome}.`);
      return drifts > 0 && !repair ? 1 : 0;
    } finally {
      await client.end();
    }
  } finally {
    await joined?.stop();
  }
};

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  const expected = [UnknownOption, ConfigFault, EmbeddedPostgresError].some((kind) => error instanceof kind);
  console.error(expected ? (error as Error).message : error);
  process.exitCode = 2;
}
