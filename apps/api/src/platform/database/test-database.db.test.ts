import { afterAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { createTestDatabase, type TestDatabase } from './test-database.ts';

const made: TestDatabase[] = [];

async function newDatabase(): Promise<TestDatabase> {
  const database = await createTestDatabase();
  made.push(database);
  return database;
}

async function tablesOf(url: string): Promise<string[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<{ name: string }>(
    `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' ORDER BY 1`,
  );
  await client.end();
  return rows.map(({ name }) => name);
}

afterAll(async () => {
  await Promise.all(made.map((database) => database.drop()));
});

describe('a database for a test file', () => {
  it('has the newest schema, and is nobody else’s', async () => {
    const [first, second] = await Promise.all([newDatabase(), newDatabase()]);
    expect(await tablesOf(first.url)).toContain('ideas');
    const client = new Client({ connectionString: first.url });
    await client.connect();
    await client.query('DROP TABLE ideas CASCADE');
    await client.end();
    expect(await tablesOf(first.url)).not.toContain('ideas');
    expect(await tablesOf(second.url)).toContain('ideas');
  });

  it('is gone after the test, even when a connection to it was left open', async () => {
    const database = await newDatabase();
    const left = new Client({ connectionString: database.url });
    left.on('error', () => undefined);
    await left.connect();
    await database.drop();
    await expect(new Client({ connectionString: database.url }).connect()).rejects.toThrow('does not exist');
  });
});
