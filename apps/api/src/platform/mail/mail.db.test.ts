import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { createServer } from 'node:net';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { createApp } from '../../app.ts';
import { startTestTown, type TestTown } from '../../testing/test-town.ts';
import { CONFIG } from '../config/config.ts';
import { Database } from '../database/database.ts';
import { OutgoingMails } from './outgoing-mails.ts';

interface MailServer {
  readonly received: (Email & { envelopeTo: string })[];
  stop(): Promise<void>;
}

const patience = 60_000;
let port: number;
let town: TestTown;
let server: MailServer | null = null;

async function freePort(): Promise<number> {
  const socket = createServer();
  await new Promise<void>((done) => socket.listen(0, '127.0.0.1', done));
  const { port: found } = socket.address() as { port: number };
  await new Promise((done) => socket.close(done));
  return found;
}

async function startMailServer(options: SMTPServerOptions = {}): Promise<MailServer> {
  const received: MailServer['received'] = [];
  const smtp = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onData: (stream, session, done) => {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        const envelopeTo = session.envelope.rcptTo[0]?.address ?? '';
        void PostalMime.parse(Buffer.concat(parts)).then((mail) => received.push({ ...mail, envelopeTo }));
        done();
      });
    },
    ...options,
  });
  await new Promise<void>((done) => smtp.listen(port, '127.0.0.1', done));
  return { received, stop: () => new Promise((done) => smtp.close(done)) };
}

const write = (to: string, text = 'Hello') => {
  const mails = town.app.get(OutgoingMails);
  return town.app
    .get(Database)
    .transaction((tx) => mails.write(tx, { to, language: 'ar', subject: 'مرحبًا', text }));
};
const waiting = () =>
  town.sql<{
    attempts: number;
    next_attempt_at: Date | null;
    given_up_at: Date | null;
    body: string;
    last_fault: string;
  }>('SELECT * FROM outgoing_mails');

async function eventually(check: () => void | Promise<void>): Promise<void> {
  for (const end = performance.now() + 20_000; ;) {
    try {
      await check();
      return;
    } catch (error) {
      if (performance.now() > end) throw error;
      await new Promise((done) => setTimeout(done, 50));
    }
  }
}

beforeAll(async () => {
  port = await freePort();
  town = await startTestTown({
    environment: {
      DATABASE_URL: 'postgres://elsewhere/town',
      SMTP_URL: `smtp://127.0.0.1:${port}`,
      MAIL_FROM: 'Town <town@example.org>',
      PUBLIC_URL: 'https://town.example.org',
    },
  });
}, patience);
afterAll(() => town.stop(), patience);
afterEach(async () => {
  await server?.stop();
  server = null;
  await town.sql('DELETE FROM outgoing_mails');
});

describe('a mail', () => {
  it(
    'reaches the mail server soon after the commit, whole, and nothing of it stays here',
    async () => {
      server = await startMailServer();
      await write('amina@example.org', 'مرحبًا أمينة،\n\nhttps://town.example.org/account/confirm?token=abc');
      await eventually(() => expect(server?.received).toHaveLength(1));
      const [mail] = server.received;
      expect(mail).toMatchObject({
        subject: 'مرحبًا',
        from: { name: 'Town', address: 'town@example.org' },
        to: [{ address: 'amina@example.org' }],
        envelopeTo: 'amina@example.org',
      });
      expect(mail?.text?.trim()).toBe('مرحبًا أمينة،\n\nhttps://town.example.org/account/confirm?token=abc');
      expect(mail?.messageId).toMatch(/^<[0-9a-f-]{36}@town\.example\.org>$/);
      await eventually(async () => expect(await waiting()).toEqual([]));
    },
    patience,
  );

  it(
    'is not sent for what was rolled back',
    async () => {
      server = await startMailServer();
      const mails = town.app.get(OutgoingMails);
      const failed = town.app.get(Database).transaction(async (tx) => {
        await mails.write(tx, { to: 'nobody@example.org', language: 'en', subject: 'No', text: 'No' });
        throw new Error('changed my mind');
      });
      await expect(failed).rejects.toThrow('changed my mind');
      await write('last@example.org');
      await eventually(() => expect(server?.received).toHaveLength(1));
      expect(server.received[0]?.envelopeTo).toBe('last@example.org');
    },
    patience,
  );

  it(
    'waits while the mail server is down, and goes out once when it is back',
    async () => {
      await write('patient@example.org');
      await eventually(async () =>
        expect(await waiting()).toMatchObject([{ attempts: 1, last_fault: 'ESOCKET' }]),
      );
      const [mail] = await waiting();
      expect(mail?.next_attempt_at?.getTime()).toBe(town.clock.now().getTime() + 5_000);
      server = await startMailServer();
      await new Promise((done) => setTimeout(done, 2_500));
      expect(server.received).toEqual([]);
      town.clock.advance({ minutes: 1 });
      await eventually(() => expect(server?.received).toHaveLength(1));
      await eventually(async () => expect(await waiting()).toEqual([]));
      town.clock.advance({ hours: 1 });
      await new Promise((done) => setTimeout(done, 2_500));
      expect(server.received).toHaveLength(1);
    },
    patience,
  );

  it(
    'is given up, without its words, when there is no such mailbox',
    async () => {
      server = await startMailServer({
        onRcptTo: (_, __, done) => done(Object.assign(new Error('No such mailbox'), { responseCode: 550 })),
      });
      await write('nobody@example.org', 'a link');
      await eventually(async () =>
        expect(await waiting()).toMatchObject([
          { body: '', next_attempt_at: null, last_fault: 'EENVELOPE 550' },
        ]),
      );
    },
    patience,
  );

  it(
    'is tried again when the server is only busy, ever less often, and given up after a day',
    async () => {
      server = await startMailServer({
        onRcptTo: (_, __, done) => done(Object.assign(new Error('Later'), { responseCode: 451 })),
      });
      await write('busy@example.org');
      for (const wait of [5_000, 10_000, 20_000]) {
        const next = new Date(town.clock.now().getTime() + wait);
        const state = { next_attempt_at: next, last_fault: 'EENVELOPE 451' };
        await eventually(async () => expect(await waiting()).toMatchObject([state]));
        town.clock.advance({ minutes: 1 });
      }
      town.clock.advance({ hours: 25 });
      await eventually(async () => expect((await waiting())[0]?.given_up_at).not.toBeNull());
    },
    patience,
  );

  it(
    'is sent once although several processes look for it',
    async () => {
      const second = await createApp({
        config: town.app.get(CONFIG),
        databaseUrl: town.databaseUrl,
        clock: town.clock,
        pages: false,
      });
      server = await startMailServer();
      await Promise.all(Array.from({ length: 25 }, (_, at) => write(`person-${at}@example.org`)));
      await eventually(async () => expect(await waiting()).toEqual([]));
      const addresses = server.received.map(({ envelopeTo }) => envelopeTo);
      expect(new Set(addresses).size).toBe(25);
      expect(addresses).toHaveLength(25);
      await second.close();
    },
    patience,
  );
});
