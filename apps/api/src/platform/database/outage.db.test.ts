import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Client } from 'pg';
import { v7 as uuidv7 } from 'uuid';
import { createApp } from '../../app.ts';
import { readConfig } from '../config/config.ts';
import { startEmbeddedPostgres, type EmbeddedPostgres } from './embedded-postgres.ts';
import { migrate } from './migrate.ts';

// A server of its own: freezing the one that all tests share would freeze them.
let postgres: EmbeddedPostgres;
let app: NestFastifyApplication;
let address: string;
let cookie: string;
const patience = 90_000;

const person = { id: uuidv7(), token: randomBytes(32).toString('base64url') };

beforeAll(async () => {
  postgres = await startEmbeddedPostgres({ mode: 'throwaway', say: () => undefined });
  await migrate(postgres.url);
  const client = await connect();
  await client.query(
    `INSERT INTO accounts (id, email, email_confirmed_at, display_name, role, language, pseudonym, created_at)
     VALUES ($1, 'a@example.org', now(), 'A', 'citizen', 'en', $1, now())`,
    [person.id],
  );
  const hash = createHash('sha256').update(person.token).digest();
  await client.query('INSERT INTO sessions VALUES ($1, $2, now(), $3)', [
    hash,
    person.id,
    new Date('2100-01-01'),
  ]);
  await client.end();
  cookie = `concivis_session=${person.token}`;
  const config = readConfig({ LOG_LEVEL: 'silent', RATE_LIMITS: 'off' });
  app = await createApp({ config, databaseUrl: postgres.url, pages: false });
  await app.listen(0, '127.0.0.1');
  address = `http://127.0.0.1:${(app.getHttpServer().address() as AddressInfo).port}`;
}, patience);
afterAll(async () => {
  await app.close();
  await postgres.stop();
}, patience);

async function connect(): Promise<Client> {
  const client = new Client({ connectionString: postgres.url });
  client.on('error', () => undefined);
  await client.connect();
  return client;
}

interface Answer {
  path: string;
  status: number;
  code: string | undefined;
  retryAfter: string | null;
  seconds: number;
}

async function ask(path: string, body?: object, signedIn = true): Promise<Answer> {
  const start = performance.now();
  const answer = await fetch(address + path, {
    method: body === undefined ? 'GET' : 'POST',
    headers: { ...(signedIn ? { cookie } : {}), 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await answer.text();
  return {
    path,
    status: answer.status,
    code: text === '' ? undefined : (JSON.parse(text) as { code?: string }).code,
    retryAfter: answer.headers.get('retry-after'),
    seconds: (performance.now() - start) / 1_000,
  };
}

/** Forty people at once, with and without a session, reading and writing. */
const crowd = () =>
  Promise.all(
    Array.from({ length: 10 }).flatMap(() => [
      ask('/api/ideas', undefined, false),
      ask('/api/ideas?sort=most-supported'),
      ask('/api/identity/language', { language: 'it' }),
      ask('/api/identity/session', { email: 'a@example.org', password: 'not this one' }),
    ]),
  );

function expectRefusedInTime(answers: Answer[]) {
  for (const answer of answers) {
    expect(answer).toMatchObject({
      status: 503,
      code: 'temporarily-unavailable',
      retryAfter: expect.stringMatching(/^\d+$/),
    });
    expect(answer.seconds).toBeLessThan(3);
  }
}

async function expectAlive() {
  const { status, seconds } = await ask('/api/health/live');
  expect(status).toBe(200);
  expect(seconds).toBeLessThan(1);
}

async function expectRecovery() {
  for (const end = performance.now() + 15_000; performance.now() < end; await pause(100)) {
    if ((await ask('/api/health/ready')).status === 200) break;
  }
  const answers = [
    await ask('/api/health/ready'),
    await ask('/api/ideas'),
    await ask('/api/identity/language', { language: 'fr' }),
  ];
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 204]);
  const pressed = await Promise.all(Array.from({ length: 40 }, () => ask('/api/ideas')));
  expect(pressed.filter(({ status }) => status !== 200)).toEqual([]);
}

const parentOf = (pid: number) => Number(execFileSync('ps', ['-o', 'ppid=', '-p', String(pid)]).toString());
const childrenOf = (pid: number) =>
  execFileSync('ps', ['-o', 'pid=', '--ppid', String(pid)])
    .toString()
    .trim()
    .split(/\s+/)
    .map(Number);

async function postmaster(): Promise<number> {
  const client = await connect();
  const { rows } = await client.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
  const parent = parentOf(rows[0]?.pid ?? 0);
  await client.end();
  return parent;
}

async function whileStopped(processes: number[], work: () => Promise<void>): Promise<void> {
  for (const pid of processes) process.kill(pid, 'SIGSTOP');
  try {
    await work();
  } finally {
    for (const pid of processes) process.kill(pid, 'SIGCONT');
  }
}

describe('people are told to come back in a moment, within three seconds, and then it works again by itself', () => {
  it(
    'when the whole database is frozen',
    async () => {
      await expectRecovery();
      const parent = await postmaster();
      await whileStopped([parent, ...childrenOf(parent)], async () => {
        const first = crowd();
        await expectAlive();
        expectRefusedInTime(await first);
        // A page that asks one thing after the other does not wait for each.
        for (const { status, seconds } of [await ask('/api/ideas'), await ask('/api/ideas')]) {
          expect(status).toBe(503);
          expect(seconds).toBeLessThan(0.3);
        }
        await pause(1_100);
        expectRefusedInTime([await ask('/api/health/ready'), ...(await crowd())]);
        await expectAlive();
      });
      await expectRecovery();
    },
    patience,
  );

  it(
    'when every connection is frozen and new ones can be made',
    async () => {
      const parent = await postmaster();
      await whileStopped(childrenOf(parent), async () => {
        const first = crowd();
        await expectAlive();
        for (const { seconds, status } of await first) {
          expect(seconds).toBeLessThan(3);
          expect([200, 204, 401, 503]).toContain(status);
        }
      });
      await expectRecovery();
    },
    patience,
  );

  it(
    'when tables are locked',
    async () => {
      const other = await connect();
      await other.query('BEGIN');
      await other.query('LOCK TABLE ideas, accounts IN ACCESS EXCLUSIVE MODE');
      const first = crowd();
      await expectAlive();
      expectRefusedInTime(await first);
      const ready = await ask('/api/health/ready');
      expect(ready.seconds).toBeLessThan(3);
      await other.end();
      await expectRecovery();
    },
    patience,
  );

  it(
    'when others use all connections',
    async () => {
      const others: Client[] = [];
      try {
        // The connections that the server has open are taken from it, too.
        for (let full = false; !full;) {
          await connect().then(
            (client) => void others.push(client),
            () => (full = true),
          );
        }
        await others[0]?.query(
          `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'concivis request'`,
        );
        for (let full = false; !full;) {
          await connect().then(
            (client) => void others.push(client),
            () => (full = true),
          );
        }
        expectRefusedInTime([await ask('/api/health/ready'), ...(await crowd())]);
        await expectAlive();
      } finally {
        await Promise.all(others.map((client) => client.end()));
      }
      await expectRecovery();
    },
    patience,
  );

  it(
    'while the database restarts',
    async () => {
      const seen = new Set<number>();
      let slowest = 0;
      let over = false;
      const people = Array.from({ length: 10 }, async (_, at) => {
        while (!over) {
          const { status, seconds } = await ask(
            at % 2 === 0 ? '/api/ideas' : '/api/identity/language',
            at % 2 === 0 ? undefined : { language: 'de' },
          );
          seen.add(status);
          slowest = Math.max(slowest, seconds);
          await pause(10);
        }
      });
      await pause(300);
      process.kill(await postmaster(), 'SIGINT');
      await pause(4_000);
      over = true;
      await Promise.all(people);
      expect([...seen].toSorted((one, other) => one - other)).toEqual([200, 204, 503]);
      expect(slowest).toBeLessThan(3);
      await expectRecovery();
    },
    patience,
  );
});
