import { afterAll, afterEach, jest } from '@jest/globals';
import { openBrowser, type People } from './browser.ts';
import { startTown, type Town } from './town.ts';

/** Milliseconds for one step; the waits inside it say better what was missing. */
const step = 60_000;

/**
 * A town and a browser for the journeys of one file. After each step nobody may have met an error; after the last one the
 * server may not have logged any.
 *
 * @param settings of the server, beside the usual ones
 */
export const begin = async (
  settings: Record<string, string> = {},
): Promise<{ town: Town; people: People }> => {
  jest.setTimeout(step);
  const town = await startTown(settings);
  const people = await openBrowser(town).catch(async (error: unknown) => {
    await town.stop();
    throw error;
  });
  afterEach(() => people.expectNoFaults());
  afterAll(async () => {
    await people.close();
    await town.stop();
  });
  return { town, people };
};
