import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { loadTagger } from '@concivis/tagger';
import { featuresVersion } from '@concivis/tagger/learning';
import { RecordTexts } from '../../interactions/index.ts';
import { Clock } from '../../platform/clock/clock.ts';
import type { Job, Turn } from '../../platform/jobs/job.ts';
import { Jobs } from '../../platform/jobs/jobs.ts';
import { pause } from '../../platform/outbox/alarm.ts';
import type { WorkTransaction } from '../../platform/outbox/consumer.ts';
import { fileOfModel, insertModel, modelInUse } from '../tag-model.queries.ts';
import { fewestHeldOut, GatheredReviews } from './gather-reviews.ts';
import { Trainer } from './trainer.ts';
import type { TrainedModel } from './training-order.ts';
import {
  endTraining,
  moveTraining,
  noteProgress,
  openTraining,
  type TrainingRow,
} from './training.queries.ts';

/** Reviewed texts read at once, and milliseconds for others between two reads. */
const gathering = { texts: 200, rest: 10 } as const;
/** Milliseconds between two notes of how far it is, by which it is seen whether it was cancelled. */
const betweenNotes = 1_000;

/** Thrown where somebody has ended the training meanwhile. */
class Ended extends Error {}

/** How far the stage is, as far as that is known. */
class StageProgress {
  share: number | null = null;
}

/** Trains models that administrators have asked for, one at a time in the whole town. */
@Injectable()
export class TrainingJob implements Job, OnModuleInit {
  readonly name = 'tag-model-training';
  readonly lock = 20_261_123;
  readonly #log = new Logger('TrainingJob');
  readonly #jobs: Jobs;
  readonly #texts: RecordTexts;
  readonly #trainer: Trainer;
  readonly #clock: Clock;

  constructor(jobs: Jobs, texts: RecordTexts, trainer: Trainer, clock: Clock) {
    this.#jobs = jobs;
    this.#texts = texts;
    this.#trainer = trainer;
    this.#clock = clock;
  }

  onModuleInit(): void {
    this.#jobs.take(this);
  }

  async isAsked(run: WorkTransaction['run']): Promise<boolean> {
    return (await run(openTraining)).length > 0;
  }

  async work(turn: Turn): Promise<boolean> {
    const [training] = await turn.transaction((tx) => tx.run(openTraining));
    if (training === undefined) return false;
    // Whoever began it held the lock, which is ours now.
    if (training.begun_at !== null) await this.#end(turn, training, 'interrupted');
    else await this.#train(turn, training);
    return true;
  }

  async #train(turn: Turn, training: TrainingRow): Promise<void> {
    const over = new AbortController();
    const signal = AbortSignal.any([turn.signal, over.signal]);
    const progress = new StageProgress();
    const watch = setInterval(() => {
      turn
        .transaction((tx) => tx.run(noteProgress, [training.id, progress.share]))
        .then(
          ([open]) => open !== undefined || over.abort(),
          () => over.abort(),
        );
    }, betweenNotes);
    try {
      await this.#toTheEnd(turn, training, { progress, signal });
    } catch (error) {
      if (error instanceof Ended || over.signal.aborted) return;
      if (turn.signal.aborted) throw error;
      this.#log.error('A training failed', error instanceof Error ? error.stack : error);
      await this.#end(turn, training, 'failed');
    } finally {
      clearInterval(watch);
    }
  }

  async #toTheEnd(
    turn: Turn,
    training: TrainingRow,
    { progress, signal }: { progress: StageProgress; signal: AbortSignal },
  ): Promise<void> {
    const move = async (stage: string) => {
      progress.share = null;
      const moved = await turn.transaction((tx) =>
        tx.run(moveTraining, [training.id, stage, this.#clock.now()]),
      );
      if (moved.length === 0) throw new Ended();
    };
    await move('gathering');
    const reviews = await this.#gather(turn, signal);
    const toLearnFrom = reviews.toLearnFrom();
    if (toLearnFrom.length === 0) return this.#end(turn, training, 'nothing-to-learn');
    const running = await this.#running(turn);
    const trained = await this.#trainer.train(
      {
        running: running.file,
        toLearnFrom,
        heldOut: reviews.heldOut.length < fewestHeldOut ? [] : reviews.heldOut,
      },
      {
        // A stage that is not kept delays nothing: the end will tell.
        stage: (stage) => void move(stage).catch(() => undefined),
        progress: (share) => (progress.share = share),
      },
      signal,
    );
    await this.#propose(turn, training, trained, { running: running.version, reviews });
  }

  async #gather(turn: Turn, signal: AbortSignal): Promise<GatheredReviews> {
    const reviews = new GatheredReviews(loadTagger().modelCard.languages);
    let after: string | null = null;
    do {
      signal.throwIfAborted();
      after = await this.#gatherPage(turn, reviews, after);
      await pause(gathering.rest);
    } while (after !== null);
    return reviews;
  }

  #gatherPage(turn: Turn, reviews: GatheredReviews, after: string | null): Promise<string | null> {
    return turn.transaction(async (tx) => {
      const { texts, last } = await this.#texts.reviewed(tx, after, gathering.texts);
      for (const text of texts) reviews.add(text);
      return last;
    });
  }

  /** The model that reads texts now; its file unless it is the shipped one. */
  #running(turn: Turn): Promise<{ version: string; file: Uint8Array | null }> {
    return turn.transaction(async (tx) => {
      const [inUse] = await tx.run(modelInUse);
      const version = inUse?.version ?? null;
      if (version === null) return { version: loadTagger().version, file: null };
      const [model] = await tx.run(fileOfModel, [version]);
      // A model of another release reads nothing: the shipped one does meanwhile.
      if (model?.reads_features !== featuresVersion) return { version: loadTagger().version, file: null };
      return { version, file: model.file };
    });
  }

  async #propose(
    turn: Turn,
    training: TrainingRow,
    trained: TrainedModel,
    { running, reviews }: { running: string; reviews: GatheredReviews },
  ): Promise<void> {
    const { version, onReviewed, onShipped } = trained;
    const comparison = { running, reviewed: reviews.describe(), onReviewed, onShipped };
    await turn.transaction(async (tx) => {
      const at = this.#clock.now();
      const isNew =
        version !== loadTagger().version &&
        (await tx.run(insertModel, [
          version,
          training.id,
          trained.file,
          trained.readsFeatures,
          JSON.stringify(trained.card),
          JSON.stringify(comparison),
          at,
        ]));
      const outcome = isNew !== false && isNew.length > 0 ? 'proposed' : 'unchanged';
      const ended = await tx.run(endTraining, [training.id, outcome, at, version]);
      if (ended.length === 0) throw new Ended();
    });
  }

  async #end(
    turn: Turn,
    { id }: TrainingRow,
    outcome: 'interrupted' | 'failed' | 'nothing-to-learn',
  ): Promise<void> {
    await turn.transaction((tx) => tx.run(endTraining, [id, outcome, this.#clock.now(), null]));
  }
}
