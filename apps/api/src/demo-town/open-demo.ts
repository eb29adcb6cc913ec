import type { Config } from '../platform/config/config.ts';
import { migrate } from '../platform/database/migrate.ts';
import { showProgress } from './show-progress.ts';
import { clearDatabase, stateOfTown } from './town-state.ts';

export interface DemoPlace {
  readonly config: Config;
  /** A migrated database. */
  readonly databaseUrl: string;
}

const millisecondsPerHour = 3_600_000;
const title = 'Filling the demo town (once)';

/** Fills a town that is empty, as it is when it ends at this hour. */
export const fillNow = async ({ config, databaseUrl }: DemoPlace, password: string): Promise<void> => {
  // Its texts are only read when they are needed.
  const { fillTown, usualSeed } = await import('./fill-town.ts');
  const until = new Date(Math.floor(Date.now() / millisecondsPerHour) * millisecondsPerHour);
  const quiet = { ...config, logLevel: 'warn' as const };
  const progress = showProgress(title);
  await fillTown({ config: quiet, databaseUrl, password, seed: usualSeed, until, size: 1, progress });
};

/**
 * At the start with the embedded database: fills an empty one, and begins again where a filling was interrupted.
 * A town that is there already is left as it is.
 */
export const openDemo = async (
  place: DemoPlace,
  password: string,
  say: (text: string) => void,
): Promise<'demo' | 'other'> => {
  const state = await stateOfTown(place.databaseUrl);
  if (state === 'demo' || state === 'other') return state;
  if (state === 'interrupted') {
    say('The demo town was not filled to the end. Beginning again …');
    await clearDatabase(place.databaseUrl);
    await migrate(place.databaseUrl);
  }
  await fillNow(place, password);
  return 'demo';
};
