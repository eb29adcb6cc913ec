import { pause } from '../platform/outbox/alarm.ts';

/** Milliseconds: waiting longer for one's turn means that others are busy. */
const patience = 4;
/** Milliseconds of one rest, and how many at most: citizens go first, yet the work goes on. */
const rest = { shortest: 10, longest: 60, times: 4 } as const;

/** Lets everything that waits in this process go first; while the process is busy, rests a little. */
export const letOthersGoFirst = async (): Promise<void> => {
  for (let times = 0; times < rest.times; times += 1) {
    const askedAt = performance.now();
    await new Promise((resolve) => {
      setImmediate(resolve);
    });
    const waited = performance.now() - askedAt;
    if (waited < patience) return;
    await pause(Math.min(rest.longest, Math.max(rest.shortest, waited * 2)));
  }
};
