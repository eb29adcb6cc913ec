import { createHash, randomBytes } from 'node:crypto';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { call, type Call, type Role } from '@concivis/contracts';
import { Pool } from 'pg';
import { v7 as uuidv7 } from 'uuid';
import { createApp } from '../app.ts';
import { Clock } from '../platform/clock/clock.ts';
import { readConfig } from '../platform/config/config.ts';
import { createTestDatabase } from '../platform/database/test-database.ts';

/** A clock that tests move. */
export class TestClock extends Clock {
  #now = new Date('2026-03-02T09:00:00.000Z');
  override now(): Date {
    return new Date(this.#now);
  }
  advance({ days = 0, hours = 0, minutes = 0 }: { days?: number; hours?: number; minutes?: number }): void {
    this.#now = new Date(this.#now.getTime() + ((days * 24 + hours) * 60 + minutes) * 60_000);
  }
}

/** Somebody with an account and a session. */
export interface TestPerson {
  readonly accountId: string;
  readonly cookie: string;
  /** Calls the API over HTTP as this person. */
  readonly call: Call;
}

interface PersonOptions {
  readonly department?: string;
  readonly confirmed?: boolean;
  readonly name?: string;
}

/** A small town in a database of its own: two departments, three services, two districts, and nobody yet. */
export interface TestTown {
  readonly app: NestFastifyApplication;
  readonly clock: TestClock;
  readonly databaseUrl: string;
  /** Calls the API without a session. */
  readonly call: Call;
  sql<Row extends object>(text: string, values?: unknown[]): Promise<Row[]>;
  /** Employees need a department: `streets` or `culture`. */
  person(role: Role, options?: PersonOptions): Promise<TestPerson>;
  stop(): Promise<void>;
}

const places = `
  INSERT INTO departments VALUES ('streets', '{"en": "Streets"}'), ('culture', '{"en": "Culture"}');
  INSERT INTO public_services VALUES
    ('street-lights', '{"en": "Street lights"}', '{"en": "Lamps and their repair"}', 'streets', '{web,phone}'),
    ('waste-collection', '{"en": "Waste collection"}', '{"en": "Bins and calendars"}', 'streets', '{web}'),
    ('libraries', '{"en": "Libraries"}', '{"en": "Books and rooms"}', 'culture', '{web,desk}');
  INSERT INTO districts VALUES
    ('harbour', '{"en": "Harbour"}', '{"type": "Polygon", "coordinates": [[[0,0],[0,1],[1,1],[0,0]]]}'),
    ('old-town', '{"en": "Old town"}', '{"type": "Polygon", "coordinates": [[[1,1],[1,2],[2,2],[1,1]]]}');
  INSERT INTO district_population VALUES ('harbour', '18-34', 'female', 1200), ('harbour', '65+', 'male', 800)`;

/** So that no test waits for a job long. */
export const jobPause = 100;

export const startTestTown = async (
  options: { pages?: boolean; environment?: Record<string, string> } = {},
): Promise<TestTown> => {
  const database = await createTestDatabase();
  const pool = new Pool({ connectionString: database.url, max: 2 });
  // A connection that is just being closed can still be told that its database goes away.
  pool.on('error', () => undefined);
  await pool.query(places);
  const clock = new TestClock();
  const config = readConfig({ LOG_LEVEL: 'silent', RATE_LIMITS: 'off', ...options.environment });
  const app = await createApp({
    config,
    databaseUrl: database.url,
    clock,
    jobPause,
    pages: options.pages ?? false,
  });
  const callWith = callerOf(app);
  return {
    app,
    clock,
    databaseUrl: database.url,
    call: callWith(''),
    sql: async (text, values = []) => (await pool.query(text, values)).rows,
    person: async (role, about) => {
      const { accountId, cookie } = await addPerson(pool, clock, role, about);
      return { accountId, cookie, call: callWith(cookie) };
    },
    stop: async () => {
      await app.close();
      await pool.end();
      await database.drop();
    },
  };
};

/** Calls the API of the app without a network, with a Cookie header or none. */
const callerOf =
  (app: NestFastifyApplication) =>
  (cookie: string): Call =>
    call(async ({ method, url, body }) => {
      const answer = await app.inject({
        method: method as 'GET',
        url,
        headers: {
          ...(cookie === '' ? {} : { cookie }),
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        },
        ...(body === undefined ? {} : { payload: body }),
      });
      return { status: answer.statusCode, text: () => Promise.resolve(answer.payload) };
    });

const addPerson = async (
  pool: Pool,
  clock: Clock,
  role: Role,
  { department = 'streets', confirmed = true, name = 'Somebody' }: PersonOptions = {},
): Promise<{ accountId: string; cookie: string }> => {
  const accountId = uuidv7();
  const token = randomBytes(32).toString('base64url');
  const now = clock.now();
  await pool.query(
    `INSERT INTO accounts (id, email, email_confirmed_at, display_name, role, department_code, language, pseudonym, created_at)
     VALUES ($1, $2, $3, $4, $5, $6, 'en', $7, $8)`,
    [
      accountId,
      `${accountId}@example.org`,
      confirmed ? now : null,
      name,
      role,
      role === 'employee' ? department : null,
      uuidv7(),
      now,
    ],
  );
  await pool.query(
    'INSERT INTO sessions (token_hash, account_id, created_at, expires_at) VALUES ($1, $2, $3, $4)',
    [createHash('sha256').update(token).digest(), accountId, now, new Date('2100-01-01')],
  );
  return { accountId, cookie: `concivis_session=${token}` };
};
