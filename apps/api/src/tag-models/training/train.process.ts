// A process of its own, so that a minute of work makes nobody wait; see `Trainer`, which starts and ends it.
import { setPriority } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import { trainAndCompare } from './train-and-compare.ts';
import type { TrainingMessage, TrainingOrder } from './training-order.ts';

const tell = (message: TrainingMessage): void => {
  process.send?.(message);
};

const train = async (order: TrainingOrder): Promise<TrainingMessage> => {
  try {
    const model = await trainAndCompare(order, {
      stage: (stage) => tell({ kind: 'stage', stage }),
      progress: (share) => tell({ kind: 'progress', share }),
      rest: () => setImmediate(),
    });
    return { kind: 'trained', model };
  } catch (error) {
    return { kind: 'failed', why: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
};

process.once('message', (order) => {
  const { pace } = order as TrainingOrder;
  setPriority(pace.niceness);
  void train(order as TrainingOrder).then(async (outcome) => {
    await setImmediate();
    tell(outcome);
  });
});
// Whoever started it ends it when it has heard the result, or is gone: then nobody wants the result. That is noticed in
// the turns between two trainings, before anything is said.
process.once('disconnect', () => process.exit());
