import { pause } from '../platform/outbox/alarm.ts';
import type { Outbox } from '../platform/outbox/outbox.ts';

/** The name under which the tagger follows the record. */
const tagger = 'tag-texts';
/** Milliseconds between two looks. */
const look = 100;
/** Milliseconds without any progress after which something must be wrong. */
const longest = 60_000;

/**
 * Waits until the tagger has read everything that was written so far.
 * @param progress told the share of the waiting that is over
 * @throws when it does not get on.
 */
export const caughtUp = async (outbox: Outbox, progress: (share: number) => void): Promise<void> => {
  const first = await outbox.aheadOf(tagger);
  let fewest = first;
  let movedAt = performance.now();
  for (let ahead = first; ahead > 0; ahead = await outbox.aheadOf(tagger)) {
    if (ahead < fewest) movedAt = performance.now();
    fewest = Math.min(fewest, ahead);
    if (performance.now() - movedAt > longest) throw new Error('The tagger does not read what was written');
    progress(1 - fewest / Math.max(1, first));
    await pause(look);
  }
};
