// A process of its own, so that a minute of work makes nobody wait; see `Trainer`, which starts and ends it.
import { setPriority } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import { trainAndCompare } from './train-and-compare.ts';
import type { TrainingMessage, TrainingOrder } from './training-order.ts';

const tell = (message: TrainingMessage): void => {
  process.send?.(message);
};

process.once('message', (order) => {
  const { pace } = order as TrainingOrder;
  setPriority(pace.niceness);
  trainAndCompare(order as TrainingOrder, async (stage) => {
    tell({ kind: 'stage', stage });
    // A turn in which it is heard, and in which it is noticed that nobody listens any more.
    await setImmediate();
  }).then(
    (model) => tell({ kind: 'trained', model }),
    (error: unknown) =>
      tell({ kind: 'failed', why: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
  );
});
// Whoever started it ends it when it has heard the result, or is gone: then nobody wants the result.
process.once('disconnect', () => process.exit());
