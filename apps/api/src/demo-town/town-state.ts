import { createDataSource } from '../platform/database/data-source.ts';
import { Database } from '../platform/database/database.ts';
import { FindPeople } from '../identity/index.ts';
import { demoLogins } from './logins.ts';

/**
 * - `empty`: nobody and nothing
 * - `demo`: the demo town, complete
 * - `interrupted`: a demo town whose filling did not end
 * - `other`: a town of somebody else
 */
export type TownState = 'empty' | 'demo' | 'interrupted' | 'other';

/** What is in a migrated database. A moment's work. */
export const stateOfTown = (databaseUrl: string): Promise<TownState> =>
  withDatabase(databaseUrl, async (database) => {
    const people = new FindPeople(database);
    if (!(await people.haveAny())) return 'empty';
    if ((await people.ofEmail(demoLogins.administrator.email)) !== null) return 'demo';
    return (await people.ofEmail(demoLogins.citizen.email)) === null ? 'other' : 'interrupted';
  });

/** Throws away everything in the database, its tables too: they have to be made again. */
export const clearDatabase = async (databaseUrl: string): Promise<void> => {
  const source = createDataSource({ url: databaseUrl, poolSize: 1, patience: 'work' }, []);
  await source.initialize();
  try {
    await source.query('DROP SCHEMA public CASCADE');
    await source.query('CREATE SCHEMA public');
  } finally {
    await source.destroy();
  }
};

const withDatabase = async <Result>(
  databaseUrl: string,
  work: (database: Database) => Promise<Result>,
): Promise<Result> => {
  const source = createDataSource({ url: databaseUrl, poolSize: 1, patience: 'work' }, []);
  await source.initialize();
  try {
    return await work(new Database(source));
  } finally {
    await source.destroy();
  }
};
