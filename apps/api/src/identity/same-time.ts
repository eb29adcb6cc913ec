import { setTimeout as pause } from 'node:timers/promises';

/** Milliseconds: longer than writing a link and a mail takes. */
const atLeast = 60;

/** Takes no less time when there is nothing to do, so that the answer's delay does not tell whether an address has an account. */
export const inSameTime = async (work: () => Promise<void>): Promise<void> => {
  await Promise.all([work(), pause(atLeast)]);
};
