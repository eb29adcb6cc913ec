// After the database tests.
import { forget } from './running-database.mjs';

export default async function stopDatabase() {
  const database = forget();
  if (database === undefined) return;
  delete process.env['TEST_DATABASE_SERVER'];
  await database.stop();
}
