import { randomInt } from 'node:crypto';
import { parseArgs } from 'node:util';
import { publishedPassword, tellLogins } from './logins.ts';
import { fillNow, type DemoPlace } from './open-demo.ts';
import { stateOfTown } from './town-state.ts';

const usage = `Usage: npm run demo [-- --live [--per-minute 20]]

Fills an empty database with the demo town. With --live its people go on acting until Ctrl-C.`;

/** The command cannot go on; the message says what to do. */
export class DemoFault extends Error {}

const usualPerMinute = 20;
const mostPerMinute = 3_000;

export interface DemoOptions {
  readonly live: boolean;
  readonly perMinute: number;
}

/** @throws {DemoFault} saying how the command is used. */
export const readDemoOptions = (args: readonly string[]): DemoOptions => {
  const { live = false, 'per-minute': asked } = parse(args);
  const perMinute = asked === undefined ? usualPerMinute : Number(asked);
  if (!(perMinute > 0 && perMinute <= mostPerMinute)) {
    throw new DemoFault(`--per-minute is a number up to ${mostPerMinute}.\n\n${usage}`);
  }
  return { live, perMinute };
};

const parse = (args: readonly string[]) => {
  try {
    const options = { live: { type: 'boolean' }, 'per-minute': { type: 'string' } } as const;
    return parseArgs({ args: [...args], options }).values;
  } catch (error) {
    throw new DemoFault(`${(error as Error).message}\n\n${usage}`);
  }
};

/**
 * Loads the town on request, and keeps its people acting if asked to. Refuses a database that is somebody else's.
 * @throws {DemoFault} with what is in the way, in words for whoever typed the command.
 */
export const demoCommand = async (
  place: DemoPlace,
  { live, perMinute }: DemoOptions,
  say: (text: string) => void,
  stopped: AbortSignal,
): Promise<void> => {
  const state = await stateOfTown(place.databaseUrl);
  if (state === 'other') {
    throw new DemoFault('There are people in this database already. The demo town needs one of its own.');
  }
  if (state === 'interrupted') {
    throw new DemoFault(
      'A filling of the demo town was interrupted in this database. Give it an empty one, and run the command again.',
    );
  }
  if (state === 'demo') say('The demo town is there already.');
  else {
    const password = place.config.demo ? publishedPassword : secretPassword();
    await fillNow(place, password);
    tellLogins(say, password);
  }
  if (!live) return;
  const { liveOn } = await import('./live/live-on.ts');
  await liveOn({ ...place, perMinute }, say, stopped);
};

/** For a database that others may reach: easily typed, and known to nobody who does not see it here. */
const secretPassword = (): string =>
  Array.from({ length: 4 }, () =>
    Array.from({ length: 4 }, () => letters.charAt(randomInt(letters.length))).join(''),
  ).join('-');

const letters = 'abcdefghjkmnpqrstuvwxyz23456789';
