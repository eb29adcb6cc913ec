import { createDataSource } from './data-source.ts';

/** Brings a database to the newest schema. Two processes that start at once take turns. */
export const migrate = async (url: string): Promise<void> => {
  const source = createDataSource({ url, poolSize: 2, patience: 'work' }, []);
  await source.initialize();
  const runner = source.createQueryRunner();
  try {
    await runner.query('SELECT pg_advisory_lock($1)', [lockOfMigrations]);
    await source.runMigrations();
  } finally {
    await runner.release();
    await source.destroy();
  }
};

/** Any number that nothing else here locks. */
const lockOfMigrations = 20_261_121;
