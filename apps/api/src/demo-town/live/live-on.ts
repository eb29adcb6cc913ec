import { createApp } from '../../app.ts';
import type { Person } from '../../identity/index.ts';
import { Refusal } from '../../platform/http/problem.ts';
import { Clock } from '../../platform/clock/clock.ts';
import { verbsOf } from '../acting/verbs.ts';
import { demoDomain } from '../logins.ts';
import type { DemoPlace } from '../open-demo.ts';
import { Random } from '../random.ts';
import { readLibrary } from '../texts/library.ts';
import { LiveActs } from './live-acts.ts';

export interface LiveSettings extends DemoPlace {
  /** On average: acts come by themselves, as a Poisson process. */
  readonly perMinute: number;
}

const millisecondsPerMinute = 60_000;
const acceptable = new Set(['not-found', 'closed-for-participation', 'already-answered', 'not-allowed']);

/** Lets the people of the demo town act, now and then, until it is stopped. What the town does not allow is left out. */
export const liveOn = async (
  { config, databaseUrl, perMinute }: LiveSettings,
  say: (text: string) => void,
  stopped: AbortSignal,
): Promise<void> => {
  const quiet = { ...config, logLevel: 'warn' as const };
  const app = await createApp({ config: quiet, databaseUrl, clock: new Clock(), pages: false });
  try {
    const verbs = verbsOf(app);
    const people: Person[] = await verbs.findPeople.ofDomain(demoDomain);
    const random = new Random(Date.now());
    const acts = new LiveActs(verbs, people, readLibrary(), random);
    say(`The town is alive: about ${perMinute} acts a minute, until Ctrl-C.`);
    while (await waited(random.exponential(millisecondsPerMinute / perMinute), stopped)) {
      const told = await acts.next().catch((error: unknown) => {
        if (error instanceof Refusal && acceptable.has(error.code)) return null;
        throw error;
      });
      if (told !== null) say(`${new Date().toISOString().slice(11, 19)}  ${told}`);
    }
  } finally {
    await app.close();
  }
};

/** @returns false when it was stopped meanwhile. */
const waited = (milliseconds: number, stopped: AbortSignal): Promise<boolean> =>
  new Promise((resolve) => {
    if (stopped.aborted) {
      resolve(false);
      return;
    }
    const stop = () => {
      clearTimeout(timer);
      resolve(false);
    };
    const timer = setTimeout(() => {
      stopped.removeEventListener('abort', stop);
      resolve(true);
    }, milliseconds);
    stopped.addEventListener('abort', stop, { once: true });
  });
