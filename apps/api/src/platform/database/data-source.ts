import { DataSource, type EntitySchema, type MixedList } from 'typeorm';
import { migrations } from './migrations.ts';

type Entities = MixedList<(new () => object) | EntitySchema>;

export interface DataSourceSettings {
  url: string;
  poolSize: number;
  /** `request`: nobody waits longer than a person would. `work`: migrations, the demo town, recounts. */
  patience: 'request' | 'work';
}

/** Milliseconds. Together they keep the slowest refusal of a request under three seconds. */
const patience = {
  request: {
    statement_timeout: 1_600,
    lock_timeout: 1_400,
    idle_in_transaction_session_timeout: 5_000,
    query_timeout: 1_800,
    connectionTimeoutMillis: 1_000,
  },
  work: {
    statement_timeout: 0,
    lock_timeout: 10_000,
    idle_in_transaction_session_timeout: 60_000,
    connectionTimeoutMillis: 5_000,
  },
} as const;

/** The limits that a `pg` pool of the given patience is opened with; times in milliseconds. */
export const poolLimits = (kind: DataSourceSettings['patience']) => ({ ...patience[kind], keepAlive: true });

export const createDataSource = (settings: DataSourceSettings, entities: Entities): DataSource =>
  new DataSource({
    type: 'postgres',
    url: settings.url,
    poolSize: settings.poolSize,
    applicationName: `concivis ${settings.patience}`,
    installExtensions: false,
    synchronize: false,
    migrationsRun: false,
    migrationsTableName: 'migrations',
    migrationsTransactionMode: 'each',
    migrations,
    entities,
    logging: false,
    // Statements of one transaction follow each other without waiting for answers; a query that times out takes its
    // connection with it, so that nobody queues behind it.
    extra: { ...poolLimits(settings.patience), idleTimeoutMillis: 0, pipeline: true },
  });
