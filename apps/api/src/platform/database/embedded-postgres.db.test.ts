import { afterEach, describe, expect, it } from '@jest/globals';
import { spawn, type ChildProcess } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { startEmbeddedPostgres, visitEmbeddedPostgres, type EmbeddedPostgres } from './embedded-postgres.ts';

const silent = () => undefined;
const asRoot = process.getuid?.() === 0 ? it : it.skip;
const patience = 60_000;

const folders: string[] = [];
const running: (EmbeddedPostgres | ChildProcess)[] = [];

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'concivis-embedded-'));
  chmodSync(folder, 0o711);
  folders.push(folder);
  return folder;
}

async function start(dataFolder: string, say: (text: string) => void = silent): Promise<EmbeddedPostgres> {
  const postgres = await startEmbeddedPostgres({ dataFolder, mode: 'durable', say });
  running.push(postgres);
  return postgres;
}

/** A server of its own that can be killed; resolves to the address of its database. */
async function startInOwnProcess(dataFolder: string): Promise<{ url: string; server: ChildProcess }> {
  const program = `
    import { startEmbeddedPostgres } from ${JSON.stringify(new URL('./embedded-postgres.ts', import.meta.url).href)};
    const options = { dataFolder: ${JSON.stringify(dataFolder)}, mode: 'durable', address: 'http://localhost:3000', say() {} };
    console.log((await startEmbeddedPostgres(options)).url);`;
  const server = spawn(process.execPath, ['--input-type=module', '--eval', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  running.push(server);
  const url = await new Promise<string>((done) =>
    server.stdout.once('data', (chunk: Buffer) => done(chunk.toString().trim())),
  );
  return { url, server };
}

async function ask(url: string, query: string): Promise<unknown> {
  const client = new Client({ connectionString: url });
  client.on('error', silent);
  await client.connect();
  try {
    const { rows } = await client.query<Record<string, unknown>>(query);
    return Object.values(rows[0] ?? {})[0];
  } finally {
    await client.end();
  }
}

async function eventually<Result>(work: () => Promise<Result>): Promise<Result> {
  for (const givenUpAt = performance.now() + 20_000; ; await pause(100)) {
    try {
      return await work();
    } catch (error) {
      if (performance.now() > givenUpAt) throw error;
    }
  }
}

async function kill(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const gone = new Promise((done) => server.once('exit', done));
  server.kill('SIGKILL');
  await gone;
}

const lockFileIn = (dataFolder: string) => join(dataFolder, 'postgres', 'data', 'postmaster.pid');
const postmasterIn = (dataFolder: string) =>
  Number.parseInt(readFileSync(lockFileIn(dataFolder), 'utf8'), 10);
const writeOneRow = (url: string) => ask(url, 'CREATE TABLE ideas AS SELECT 7 AS idea');
const readTheRow = (url: string) => ask(url, 'SELECT idea FROM ideas');

afterEach(async () => {
  for (const one of running.splice(0)) await ('stop' in one ? one.stop() : kill(one));
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
}, patience);

describe('the database that comes with Concivis', () => {
  it(
    'keeps what was written when it is stopped and started again',
    async () => {
      const folder = newFolder();
      const first = await start(folder);
      await writeOneRow(first.url);
      await first.stop();
      expect(existsSync(lockFileIn(folder))).toBe(false);
      expect(await readTheRow((await start(folder)).url)).toBe(7);
    },
    patience,
  );

  it(
    'gives the server a role that may make databases but rules nothing else',
    async () => {
      const { url } = await start(newFolder());
      expect(await ask(url, 'SELECT rolcreatedb FROM pg_roles WHERE rolname = current_user')).toBe(true);
      expect(await ask(url, 'SELECT rolsuper FROM pg_roles WHERE rolname = current_user')).toBe(false);
      await expect(ask(url.replace(/:[^:@]+@/, ':wrong@'), 'SELECT 1')).rejects.toThrow(
        'password authentication failed',
      );
    },
    patience,
  );

  it('says what to do when it cannot be kept where it should be', async () => {
    const file = join(newFolder(), 'taken');
    writeFileSync(file, '');
    await expect(start(join(file, 'town'))).rejects.toThrow(/taken\/town cannot be made.*\n.*DATA_FOLDER/);
  });

  it(
    'is adopted by the next start when the server was killed and it still runs',
    async () => {
      const folder = newFolder();
      const { url, server } = await startInOwnProcess(folder);
      await writeOneRow(url);
      const postmaster = postmasterIn(folder);
      await kill(server);
      const second = await start(folder);
      expect(postmasterIn(folder)).toBe(postmaster);
      expect(await readTheRow(second.url)).toBe(7);
    },
    patience,
  );

  it(
    'comes back by itself, where it was, when it is killed under a running server',
    async () => {
      const folder = newFolder();
      const told: string[] = [];
      const { url } = await start(folder, (text) => told.push(text));
      await writeOneRow(url);
      const killed = postmasterIn(folder);
      process.kill(killed, 'SIGKILL');
      expect(await eventually(() => readTheRow(url))).toBe(7);
      expect(postmasterIn(folder)).not.toBe(killed);
      await eventually(async () => expect(told.at(-1)).toBe('The database is back.'));
    },
    patience,
  );

  it(
    'recovers at the next start when server and database were killed together',
    async () => {
      const folder = newFolder();
      const { url, server } = await startInOwnProcess(folder);
      await writeOneRow(url);
      process.kill(postmasterIn(folder), 'SIGKILL');
      await kill(server);
      expect(await readTheRow((await start(folder)).url)).toBe(7);
    },
    patience,
  );

  it(
    'starts although another program has got the number of the killed database process',
    async () => {
      const folder = newFolder();
      const first = await start(folder);
      await writeOneRow(first.url);
      const note = readFileSync(lockFileIn(folder), 'utf8');
      await first.stop();
      writeFileSync(lockFileIn(folder), note.replace(/^\d+/, String(process.pid)));
      expect(await readTheRow((await start(folder)).url)).toBe(7);
    },
    patience,
  );

  it(
    'refuses a second server on the same data and says where the first one is, which goes on',
    async () => {
      const folder = newFolder();
      const { url, server } = await startInOwnProcess(folder);
      await writeOneRow(url);
      await expect(start(folder)).rejects.toThrow(
        new RegExp(`already running at http://localhost:3000 \\(process ${server.pid}\\)`),
      );
      expect(await readTheRow(url)).toBe(7);
    },
    patience,
  );

  it(
    'can be used by a command beside the running server, and is left running',
    async () => {
      const folder = newFolder();
      const { url } = await startInOwnProcess(folder);
      await writeOneRow(url);
      const visit = await visitEmbeddedPostgres({ dataFolder: folder, mode: 'durable', say: silent });
      expect(await readTheRow(visit.url)).toBe(7);
      await visit.stop();
      expect(await readTheRow(url)).toBe(7);
    },
    patience,
  );

  it(
    'is made whole by the next start when the first one was killed while making it',
    async () => {
      const folder = newFolder();
      const started = startInOwnProcess(folder);
      started.catch(silent);
      await eventually(async () =>
        expect(readdirSync(folder)).toContainEqual(expect.stringContaining('unfinished')),
      );
      await kill(running.pop() as ChildProcess);
      expect(existsSync(join(folder, 'postgres'))).toBe(false);
      expect(await ask((await start(folder)).url, 'SELECT 1')).toBe(1);
    },
    patience,
  );

  asRoot(
    'works for root in a folder that others may not enter, and says where the data is',
    async () => {
      const closed = join(newFolder(), 'home');
      mkdirSync(closed, { mode: 0o700 });
      const told: string[] = [];
      const first = await start(join(closed, 'data'), (text) => told.push(text));
      const home = readFileSync(join(closed, 'data', 'postgres-is-kept-in.txt'), 'utf8').trim();
      folders.push(home);
      await writeOneRow(first.url);
      await first.stop();
      expect(told.join()).toContain(home);
      expect(await readTheRow((await start(join(closed, 'data'))).url)).toBe(7);
    },
    patience,
  );
});

describe('a throw-away database', () => {
  it(
    'leaves nothing behind, not even that of a run which was killed',
    async () => {
      const throwaways = () => readdirSync(tmpdir()).filter((name) => name.includes(`-${process.pid}-`));
      const before = throwaways();
      const killed = mkdtempSync(join(tmpdir(), 'concivis-throwaway-999999999-'));
      const database = await startEmbeddedPostgres({ mode: 'throwaway', say: silent });
      running.push(database);
      expect(existsSync(killed)).toBe(false);
      expect(await ask(database.url, 'SHOW fsync')).toBe('off');
      await database.stop();
      expect(throwaways()).toEqual(before);
    },
    patience,
  );
});
