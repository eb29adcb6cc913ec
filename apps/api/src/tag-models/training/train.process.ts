// A process of its own, so that a minute of work makes nobody wait; see `ProcessTrainer`, which starts and ends it.
import { setPriority } from 'node:os';
import { trainAndCompare } from './train-and-compare.ts';
import type { TrainingMessage, TrainingOrder } from './training-order.ts';

const tell = (message: TrainingMessage): void => {
  process.send?.(message);
};

process.once('message', (order) => {
  const { pace } = order as TrainingOrder;
  setPriority(pace.niceness);
  try {
    tell({
      kind: 'trained',
      model: trainAndCompare(order as TrainingOrder, (stage) => tell({ kind: 'stage', stage })),
    });
  } catch (error) {
    tell({ kind: 'failed', why: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
});
// Whoever started it ends it when it has heard the result, or is gone.
process.once('disconnect', () => process.exit());
