import { Global, Module, type DynamicModule, type OnApplicationShutdown } from '@nestjs/common';
import { DataSource, type MixedList } from 'typeorm';
import { Clock } from './clock/clock.ts';
import { CONFIG, type Config } from './config/config.ts';
import { createDataSource } from './database/data-source.ts';
import { Database } from './database/database.ts';
import { isUnavailable } from './database/unavailable.ts';
import { RateLimits } from './http/rate-limits.ts';
import { Jobs } from './jobs/jobs.ts';
import { LOG, type Log } from './logging/log.ts';
import { MailSender } from './mail/mail-sender.ts';
import { OutgoingMails } from './mail/outgoing-mails.ts';
import { patienceAfter, pause } from './outbox/alarm.ts';
import { Outbox } from './outbox/outbox.ts';

class Connections implements OnApplicationShutdown {
  readonly #source: DataSource;
  constructor(source: DataSource) {
    this.#source = source;
  }
  async onApplicationShutdown(): Promise<void> {
    await this.#source.destroy();
  }
}

/** Times that a start asks a database which does not answer yet; a request would be refused at once. */
const mostTries = 6;

const connected = async (connect: () => Promise<DataSource>, tries = 1): Promise<DataSource> => {
  try {
    return await connect();
  } catch (error) {
    if (tries === mostTries || !isUnavailable(error)) throw error;
    await pause(patienceAfter(tries));
    return connected(connect, tries + 1);
  }
};

export interface PlatformSettings {
  readonly config: Config;
  readonly databaseUrl: string;
  readonly clock: Clock;
  readonly log: Log;
  readonly entities: MixedList<new () => object>;
  /** Milliseconds between two rounds of the outbox, where nobody waits for what follows. */
  readonly outboxPause?: number | undefined;
  /** Milliseconds between looks whether a job is asked for. */
  readonly jobPause?: number | undefined;
}

/** What every feature stands on: settings, time, the log, mail and the database. */
@Global()
@Module({})
export class PlatformModule {
  static with({
    config,
    databaseUrl,
    clock,
    log,
    entities,
    outboxPause,
    jobPause,
  }: PlatformSettings): DynamicModule {
    return {
      module: PlatformModule,
      providers: [
        { provide: CONFIG, useValue: config },
        { provide: Clock, useValue: clock },
        { provide: LOG, useValue: log },
        {
          provide: DataSource,
          useFactory: () =>
            connected(() =>
              createDataSource(
                { url: databaseUrl, poolSize: config.databasePool, patience: 'request' },
                entities,
              ).initialize(),
            ),
        },
        { provide: Database, useFactory: (source: DataSource) => new Database(source), inject: [DataSource] },
        OutgoingMails,
        MailSender,
        RateLimits,
        { provide: Outbox, useFactory: () => new Outbox(databaseUrl, outboxPause) },
        { provide: Jobs, useFactory: () => new Jobs(databaseUrl, jobPause) },
        {
          provide: Connections,
          useFactory: (source: DataSource) => new Connections(source),
          inject: [DataSource],
        },
      ],
      exports: [CONFIG, Clock, LOG, DataSource, Database, OutgoingMails, RateLimits, Outbox, Jobs],
    };
  }
}
