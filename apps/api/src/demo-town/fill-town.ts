import { createApp } from '../app.ts';
import type { Config } from '../platform/config/config.ts';
import { Outbox } from '../platform/outbox/outbox.ts';
import { Performance } from './acting/perform.ts';
import { verbsOf } from './acting/verbs.ts';
import { DemoClock } from './demo-clock.ts';
import { planTown, type TownSettings } from './history/plan-town.ts';
import { censusOf } from './places/census.ts';
import { departments } from './places/departments.ts';
import { boundaryOf, districts } from './places/districts.ts';
import { publicServices } from './places/public-services.ts';
import { Random } from './random.ts';
import { caughtUp } from './caught-up.ts';
import { readLibrary } from './texts/library.ts';

/** The town that everybody sees who does not ask for another. */
export const usualSeed = 20_261_121;

export interface FillSettings extends TownSettings {
  readonly config: Config;
  /** A migrated database without anything in it. */
  readonly databaseUrl: string;
  /** Of the published logins. */
  readonly password: string;
  /** Told how far it is: what is being done, and 0 to 1. */
  readonly progress: (doing: string, share: number) => void;
}

export interface FilledTown {
  readonly people: number;
  readonly acts: number;
  /** Acts that the town did not allow. */
  readonly refused: number;
}

/** Milliseconds. Nobody looks at the figures meanwhile, so they may follow in large steps. */
const outboxPause = 300;
/** Of a whole filling, by the clock on the wall. */
const shares = { people: 0.04, words: 0.25, tags: 0.25, deeds: 0.45 } as const;

/**
 * Fills an empty database with six months of the demo town, through the verbs of its people.
 * The last account made is the administrator's: where it is, the town is complete.
 */
export const fillTown = async (settings: FillSettings): Promise<FilledTown> => {
  const { databaseUrl, password, progress, seed } = settings;
  const plan = planTown(settings, readLibrary());
  const clock = new DemoClock();
  // What its people said long ago is sent to nobody.
  const config = { ...settings.config, rateLimits: false, outsideTagger: null };
  const app = await createApp({
    config,
    databaseUrl: inHaste(databaseUrl),
    clock,
    pages: false,
    outboxPause,
  });
  try {
    const verbs = verbsOf(app);
    const performance = new Performance(verbs, clock, new Random(seed).for('keys'));
    progress('places and people', 0);
    await verbs.loadPlaces.run(places);
    await performance.sign(plan.people.slice(0, -1), password);
    await performance.play(plan.words, (count) =>
      progress('ideas, comments and feedback', shares.people + (shares.words * count) / plan.words.length),
    );
    const begun = shares.people + shares.words;
    await caughtUp(app.get(Outbox), (share) =>
      progress('reading what was written', begun + shares.tags * share),
    );
    const read = begun + shares.tags;
    await performance.play(plan.deeds, (count) =>
      progress('supports and answers', read + (shares.deeds * count) / plan.deeds.length),
    );
    await performance.sign(plan.people.slice(-1), password);
    progress('done', 1);
    const { refused } = performance;
    return { people: plan.people.length, acts: plan.words.length + plan.deeds.length, refused };
  } finally {
    await app.close();
  }
};

const places = {
  departments: departments.map(({ code, name }) => ({ code, name })),
  services: publicServices.map(({ code, name, description, department, channels }) => ({
    code,
    name,
    description,
    department,
    channels,
  })),
  districts: districts.map((district) => ({
    code: district.code,
    name: district.name,
    boundary: boundaryOf(district),
    population: censusOf(district),
  })),
};

/** Nobody waits for the disk: a filling that was interrupted begins again anyway. */
const inHaste = (databaseUrl: string): string => {
  const address = new URL(databaseUrl);
  address.searchParams.set('options', '-c synchronous_commit=off');
  return address.href;
};
