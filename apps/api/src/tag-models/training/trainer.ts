import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { Injectable } from '@nestjs/common';
import type {
  TrainedModel,
  TrainingListener,
  TrainingMessage,
  TrainingOrder,
  TrainingPace,
} from './training-order.ts';

/** The furthest that a process can step back: whoever asks for a page goes first. */
const furthestBack = 19;

/** Runs from the sources, in tests and while developing, or from what was built of them. */
const fromSources = import.meta.url.endsWith('.ts');
const program = fileURLToPath(new URL(`./train.process.${fromSources ? 'ts' : 'js'}`, import.meta.url));

/** Trains in a process of its own, which gives way to everything else on the machine. */
@Injectable()
export class Trainer {
  /** How trainings go in this process. */
  pace: TrainingPace = { textsOfEachTerm: null, epochs: null, rounds: 1_000, niceness: furthestBack };

  /**
   * @param listener told in the order of what happens
   * @param signal ends the process at once
   * @throws Error when the training fails, or is ended
   */
  async train(
    order: Omit<TrainingOrder, 'pace'>,
    listener: TrainingListener,
    signal: AbortSignal,
  ): Promise<TrainedModel> {
    signal.throwIfAborted();
    const child = fork(program, [], {
      // It needs no settings of the server, and least of all its passwords.
      env: {},
      execArgv: fromSources ? ['--conditions=concivis-source', '--no-warnings'] : [],
      serialization: 'advanced',
    });
    const end = () => child.kill('SIGKILL');
    signal.addEventListener('abort', end, { once: true });
    try {
      child.send({ ...order, pace: this.pace });
      return await resultOf(child, listener);
    } finally {
      signal.removeEventListener('abort', end);
      end();
    }
  }
}

const resultOf = (child: ChildProcess, listener: TrainingListener): Promise<TrainedModel> =>
  new Promise((resolve, reject) => {
    child.on('message', (said) => {
      const message = said as TrainingMessage;
      if (message.kind === 'stage') listener.stage(message.stage);
      else if (message.kind === 'progress') listener.progress(message.share);
      else if (message.kind === 'trained') resolve(message.model);
      else reject(new Error(`The training failed: ${message.why}`));
    });
    child.once('error', reject);
    child.once('exit', (code, signal) => reject(new Error(`The training ended early: ${signal ?? code}`)));
  });
