import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { recount } from '../analytics/recount/recount.ts';
import { readConfig } from '../platform/config/config.ts';
import { createTestDatabase, type TestDatabase } from '../platform/database/test-database.ts';
import { fillTown, usualSeed, type FilledTown } from './fill-town.ts';
import { publishedPassword } from './logins.ts';
import { stateOfTown } from './town-state.ts';

const config = readConfig({ LOG_LEVEL: 'error' });
const small = { seed: usualSeed, until: new Date('2026-11-21T10:00:00Z'), size: 0.05 };

const fill = (databaseUrl: string): Promise<FilledTown> =>
  fillTown({ config, databaseUrl, password: publishedPassword, ...small, progress: () => undefined });

const withClient = async <Result>(database: TestDatabase, work: (client: Client) => Promise<Result>) => {
  const client = new Client({ connectionString: database.url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
};

const rowsOf = <Row>(database: TestDatabase, query: string): Promise<Row[]> =>
  withClient(database, async (client) => (await client.query(query)).rows as Row[]);

let first: TestDatabase;
let second: TestDatabase;
let filled: FilledTown;

beforeAll(async () => {
  [first, second] = await Promise.all([createTestDatabase(), createTestDatabase()]);
  filled = await fill(first.url);
  await fill(second.url);
}, 120_000);

afterAll(async () => {
  await Promise.all([first.drop(), second.drop()]);
});

describe('a small demo town', () => {
  it('has the places, and a fair part of everything else', async () => {
    const [counts] = await rowsOf<Record<string, number>>(
      first,
      `SELECT (SELECT count(*)::int FROM departments) AS departments, (SELECT count(*)::int FROM public_services) AS services,
              (SELECT count(*)::int FROM districts) AS districts, (SELECT count(*)::int FROM ideas) AS ideas,
              (SELECT count(*)::int FROM feedback) AS feedback, (SELECT count(*)::int FROM comments) AS comments,
              (SELECT count(*)::int FROM replies) AS replies, (SELECT count(*)::int FROM moderation_decisions) AS decisions`,
    );
    expect(counts).toMatchObject({ departments: 6, services: 21, districts: 8, ideas: 20 });
    expect(counts?.['feedback']).toBeGreaterThan(100);
    expect(counts?.['comments']).toBeGreaterThan(10);
    expect(counts?.['replies']).toBeGreaterThan(10);
    expect(counts?.['decisions']).toBeGreaterThan(1);
  });

  it('hardly tries what is not allowed', () => {
    expect(filled.refused).toBeLessThan(filled.acts / 50);
  });

  it('lies within six months, and nothing is answered before it is asked', async () => {
    const [odd] = await rowsOf<{ early: number; late: number; hasty: number }>(
      first,
      `SELECT (SELECT count(*)::int FROM interactions WHERE occurred_at < '2026-05-20') AS early,
              (SELECT count(*)::int FROM interactions WHERE occurred_at > '2026-11-21T10:00:00Z') AS late,
              (SELECT count(*)::int FROM replies r JOIN cases c USING (subject_id) WHERE r.published_at < c.received_at) AS hasty`,
    );
    expect(odd).toEqual({ early: 0, late: 0, hasty: 0 });
  });

  it('is tagged by the model, and reviewed by people', async () => {
    const [tags] = await rowsOf<{ model: number; reviewer: number }>(
      first,
      `SELECT count(*) FILTER (WHERE provenance = 'model')::int AS model,
              count(*) FILTER (WHERE provenance = 'reviewer')::int AS reviewer FROM tag_statements`,
    );
    expect(tags?.model).toBeGreaterThan(40);
    expect(tags?.reviewer).toBeGreaterThan(0);
  });

  it('has figures that a recount agrees with', async () => {
    const drifts: unknown[] = [];
    const { interactions } = await withClient(first, (client) =>
      recount(client, { repair: false, onDrift: (drift) => drifts.push(drift) }),
    );
    expect(interactions).toBeGreaterThan(300);
    expect(drifts).toEqual([]);
  });

  it('is the same again from the same seed', async () => {
    const titles = 'SELECT title, submitted_at FROM ideas ORDER BY submitted_at, title';
    const feedback = 'SELECT body, rating, received_at FROM feedback ORDER BY received_at, body';
    expect(await rowsOf(second, titles)).toEqual(await rowsOf(first, titles));
    expect(await rowsOf(second, feedback)).toEqual(await rowsOf(first, feedback));
  });

  it('is known as complete from its last account on', async () => {
    expect(await stateOfTown(first.url)).toBe('demo');
    await rowsOf(
      second,
      `UPDATE accounts SET email = 'chief@elsewhere.example' WHERE role = 'administrator'`,
    );
    expect(await stateOfTown(second.url)).toBe('interrupted');
    await rowsOf(
      second,
      `UPDATE accounts SET email = 'somebody@elsewhere.example' WHERE email = 'citizen@demo.example'`,
    );
    expect(await stateOfTown(second.url)).toBe('other');
  });
});
