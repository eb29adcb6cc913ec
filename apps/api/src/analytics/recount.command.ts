import { ConfigFault, readConfig } from '../platform/config/config.ts';
import type { Drift } from './recount/day-sums.ts';
import { connectForRecount, recount } from './recount/recount.ts';

const usage = `Counts the whole record again and prints every figure that differs from it.
  --repair   also writes the right figures
Needs DATABASE_URL. Ends with 1 when something differs and was not repaired.`;

const describe = ({ day, place, measure, live, recounted }: Drift): string => {
  const where = place === null ? 'list behind the term' : `grain ${place.key}`;
  return `${day}  ${where}  ${measure}  stored ${live}, by the record ${recounted}`;
};

const run = async (args: readonly string[]): Promise<number> => {
  const repair = args.includes('--repair');
  const unknown = args.filter((arg) => arg !== '--repair');
  if (unknown.length > 0) {
    console.error(usage);
    return unknown[0] === '--help' ? 0 : 2;
  }
  const { DATABASE_URL } = process.env;
  if (DATABASE_URL === undefined || DATABASE_URL === '') throw new ConfigFault(['DATABASE_URL: needed here']);
  readConfig({ DATABASE_URL, SMTP_URL: 'smtp://unused' });
  const client = await connectForRecount(DATABASE_URL);
  try {
    const { drifts } = await recount(client, { repair, onDrift: (drift) => console.log(describe(drift)) });
    return drifts > 0 && !repair ? 1 : 0;
  } finally {
    await client.end();
  }
};

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof ConfigFault ? error.message : error);
  process.exitCode = 2;
}
