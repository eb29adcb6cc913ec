import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createApp } from '../../app.ts';
import { readConfig } from '../config/config.ts';
import { createTestDatabase, type TestDatabase } from '../database/test-database.ts';
import { createLog } from '../logging/log.ts';
import { inProcessMark } from './in-process.ts';

let app: NestFastifyApplication;
let database: TestDatabase;
const lines: string[] = [];

beforeAll(async () => {
  database = await createTestDatabase();
  const log = createLog('info', { write: (line) => void lines.push(line) });
  const config = readConfig({ LOG_LEVEL: 'info' });
  app = await createApp({ config, databaseUrl: database.url, log, pages: false });
}, 60_000);
afterAll(async () => {
  await app.close();
  await database.drop();
});

const token = 'T'.repeat(43);
const requests = () =>
  lines.map((line) => JSON.parse(line) as Record<string, unknown>).filter(({ msg }) => msg === 'request');

describe('the log of requests', () => {
  it('has one line each, with the pattern of the route and nothing that was sent', async () => {
    await app.inject({
      url: `/api/feedback/tracked/${token}?x=${token}`,
      headers: { cookie: `concivis_session=${token}` },
    });
    await app.inject({
      method: 'POST',
      url: '/api/identity/session',
      payload: { email: 'amina@example.org', password: 'her very secret' },
    });
    await app.inject({ url: `/nowhere/${token}` });
    expect(requests()).toMatchObject([
      {
        method: 'GET',
        route: '/api/feedback/tracked/:token',
        status: 422,
        ms: expect.any(Number),
        id: expect.any(String),
      },
      { method: 'POST', route: '/api/identity/session', status: 401 },
      { method: 'GET', route: 'none', status: 404 },
    ]);
    expect(lines.join()).not.toMatch(/TTTT|amina|secret/);
  });

  it('leaves out the calls that a page makes', async () => {
    const before = requests().length;
    await app.inject({ url: '/api/services', headers: { ...inProcessMark } });
    expect(requests()).toHaveLength(before);
  });
});
