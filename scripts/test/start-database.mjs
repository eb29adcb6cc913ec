// Before the database tests: one throw-away PostgreSQL for the whole run.
import { startEmbeddedPostgres } from '../../apps/api/src/platform/database/embedded-postgres.ts';
import { remember } from './running-database.mjs';

export default async function startDatabase() {
  // Another project of the same run may have started it already.
  if (process.env['TEST_DATABASE_SERVER'] !== undefined) return;
  const database = await startEmbeddedPostgres({ mode: 'throwaway', say: () => undefined });
  process.env['TEST_DATABASE_SERVER'] = database.url;
  remember(database);
}
