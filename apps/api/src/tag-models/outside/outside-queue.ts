import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { outsideVersion } from '@concivis/tagger/outside';
import { CurrentTagger, EraseWords } from '../../interactions/index.ts';
import { Clock } from '../../platform/clock/clock.ts';
import { CONFIG, type Config } from '../../platform/config/config.ts';
import { Jobs } from '../../platform/jobs/jobs.ts';
import { forgetReadings, lockGate, queueReadings } from './outside.queries.ts';
import { OutsideReadingJob } from './outside-reading-job.ts';

/** Which texts are sent outside: new ones, once the model of this town has read them. What is erased here is forgotten. */
@Injectable()
export class OutsideQueue implements OnModuleInit {
  readonly #current: CurrentTagger;
  readonly #erase: EraseWords;
  readonly #work: { readonly jobs: Jobs; readonly job: OutsideReadingJob };
  readonly #clock: Clock;
  readonly #settings: Config['outsideTagger'];

  constructor(
    current: CurrentTagger,
    erase: EraseWords,
    jobs: Jobs,
    job: OutsideReadingJob,
    clock: Clock,
    @Inject(CONFIG) config: Config,
  ) {
    this.#current = current;
    this.#erase = erase;
    this.#work = { jobs, job };
    this.#clock = clock;
    this.#settings = config.outsideTagger;
  }

  onModuleInit(): void {
    // Also while it is off: answers of the time when it was on may be kept.
    this.#erase.follow(async (tx, interactions) => {
      await tx.run(lockGate);
      await tx.run(forgetReadings, [interactions]);
    });
    if (this.#settings !== null) this.#queueNewTexts(outsideVersion(this.#settings));
  }

  /** Whoever wrote before this process began may not have been told that the text would leave: it stays. */
  #queueNewTexts(version: string): void {
    const { jobs, job } = this.#work;
    const begunAt = this.#clock.now();
    this.#current.follow(async (tx, read) => {
      const fresh = read.filter(({ occurred_at, excluded }) => occurred_at >= begunAt && !excluded);
      if (fresh.length === 0) return;
      await tx.run(queueReadings, [fresh.map(({ id }) => id), version, this.#clock.now()]);
      tx.afterCommit(() => jobs.poke(job));
    });
  }
}
