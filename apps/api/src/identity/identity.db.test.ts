import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestTown, type TestTown } from '../testing/test-town.ts';
import { EraseAccount } from './erase-account.ts';
import { visitor } from './actor.ts';

let town: TestTown;

beforeAll(async () => {
  town = await startTestTown();
}, 60_000);
afterAll(() => town.stop());

const password = 'vierzehn Ziegen';

interface Answer {
  status: number;
  body: Record<string, never> & {
    code?: string;
    account?: { email: string; emailConfirmed: boolean } | null;
  };
  cookie: string;
  setCookie: string | undefined;
}

async function send(path: string, body: object | undefined, cookie = ''): Promise<Answer> {
  const answer = await town.app.inject({
    method: body === undefined ? 'GET' : 'POST',
    url: `/api/identity/${path}`,
    headers: cookie === '' ? {} : { cookie },
    ...(body === undefined ? {} : { payload: body }),
  });
  const setCookie = answer.headers['set-cookie'] as string | undefined;
  return {
    status: answer.statusCode,
    body: answer.payload === '' ? {} : answer.json(),
    cookie: setCookie?.split(';')[0] ?? '',
    setCookie,
  };
}

let count = 0;
const newAddress = () => `person-${(count += 1)}@example.org`;
const signUp = (email: string, changes = {}) =>
  send('accounts', { email, password, displayName: 'Amina Diallo', language: 'fr', ...changes });

const mailsTo = (email: string) =>
  town.sql<{ subject: string; body: string; kept: boolean }>(
    'SELECT subject, body, kept FROM outgoing_mails WHERE recipient = $1 ORDER BY written_at, id',
    [email],
  );
async function tokenMailedTo(email: string): Promise<string> {
  const mail = (await mailsTo(email)).at(-1);
  return /token=([A-Za-z0-9_-]{43})/.exec(mail?.body ?? '')?.[1] ?? 'no token in the mail';
}
async function newCitizen(): Promise<{ email: string; cookie: string }> {
  const email = newAddress();
  await signUp(email);
  const { cookie } = await send('email-confirmations', { token: await tokenMailedTo(email) });
  return { email, cookie };
}
const whoIs = async (cookie: string) => (await send('session', undefined, cookie)).body.account ?? null;

describe('signing up', () => {
  it('mails a link in the language of the person, and the link logs in', async () => {
    const email = newAddress();
    expect((await signUp(email)).status).toBe(202);
    const [mail] = await mailsTo(email);
    expect(mail).toMatchObject({ subject: 'Confirmez votre adresse', kept: true });
    expect(mail?.body).toContain('Amina Diallo');
    const confirmed = await send('email-confirmations', { token: await tokenMailedTo(email) });
    expect(confirmed.body.account).toMatchObject({
      email,
      emailConfirmed: true,
      role: 'citizen',
      language: 'fr',
    });
    expect(await whoIs(confirmed.cookie)).toMatchObject({ email });
  });

  it('answers an address that has an account in the same way, and tells its owner by mail', async () => {
    const { email } = await newCitizen();
    const again = await signUp(email.toUpperCase(), {
      password: 'another good one',
      displayName: 'Somebody else',
    });
    expect(again).toMatchObject({ status: 202, body: {} });
    expect((await mailsTo(email)).at(-1)).toMatchObject({ subject: 'Vous avez déjà un compte' });
    expect((await send('session', { email, password: 'another good one' })).status).toBe(401);
    expect((await send('session', { email, password })).status).toBe(200);
  });

  it('lets nobody wait in an account for the owner of its address: the last one counts, older links are dead', async () => {
    const email = newAddress();
    await signUp(email, { password: 'of somebody else', displayName: 'Somebody else' });
    const older = await tokenMailedTo(email);
    await signUp(email);
    expect((await send('email-confirmations', { token: older })).status).toBe(410);
    const { body } = await send('email-confirmations', { token: await tokenMailedTo(email) });
    expect(body.account).toMatchObject({ displayName: 'Amina Diallo' });
    expect((await send('session', { email, password: 'of somebody else' })).status).toBe(401);
  });

  it('makes one account of two requests at the same time', async () => {
    const email = newAddress();
    const answers = await Promise.all([signUp(email), signUp(email), signUp(email)]);
    expect(answers.map(({ status }) => status)).toEqual([202, 202, 202]);
    expect(await town.sql('SELECT FROM accounts WHERE email = $1', [email])).toHaveLength(1);
  });

  it('refuses a password that many use, and names the field', async () => {
    const { status, body } = await signUp(newAddress(), { password: 'password123' });
    expect(status).toBe(422);
    expect(body).toMatchObject({ errors: [{ pointer: '/body/password', code: 'password-too-common' }] });
  });

  it('names every field at fault', async () => {
    const { status, body } = await send('accounts', {
      email: 'nobody',
      password: 'short',
      displayName: ' ',
      language: 'xx',
    });
    expect(status).toBe(422);
    expect(
      (body as unknown as { errors: { pointer: string }[] }).errors.map(({ pointer }) => pointer).sort(),
    ).toEqual(['/body/displayName', '/body/email', '/body/language', '/body/password']);
  });

  it('keeps neither passwords nor tokens', async () => {
    const email = newAddress();
    await signUp(email);
    const token = await tokenMailedTo(email);
    const [link] = await town.sql<{ stored: string }>(
      `SELECT row_to_json(l)::text AS stored FROM mailed_links l JOIN accounts a ON a.id = l.account_id WHERE a.email = $1`,
      [email],
    );
    expect(link?.stored).not.toContain(token);
    const [account] = await town.sql<{ stored: string }>(
      'SELECT row_to_json(a)::text AS stored FROM accounts a WHERE email = $1',
      [email],
    );
    expect(account?.stored).toContain('argon2id');
    expect(account?.stored).not.toContain(password);
  });
});

describe('a confirmation link', () => {
  it('works once, and for a day', async () => {
    const email = newAddress();
    await signUp(email);
    const token = await tokenMailedTo(email);
    town.clock.advance({ hours: 23 });
    const both = await Promise.all([
      send('email-confirmations', { token }),
      send('email-confirmations', { token }),
    ]);
    expect(both.map(({ status }) => status).toSorted((one, other) => one - other)).toEqual([200, 410]);
    const late = newAddress();
    await signUp(late);
    town.clock.advance({ hours: 24, minutes: 1 });
    const refused = await send('email-confirmations', { token: await tokenMailedTo(late) });
    expect(refused).toMatchObject({ status: 410, body: { code: 'link-expired' } });
    expect((await send('email-confirmations/again', { email: late })).status).toBe(202);
    expect((await send('email-confirmations', { token: await tokenMailedTo(late) })).status).toBe(200);
  });

  it('is not sent to an address without an account, or with one that is confirmed', async () => {
    const { email } = await newCitizen();
    const before = (await mailsTo(email)).length;
    expect((await send('email-confirmations/again', { email })).status).toBe(202);
    expect((await send('email-confirmations/again', { email: 'nobody@example.org' })).status).toBe(202);
    expect(await mailsTo(email)).toHaveLength(before);
    expect(await mailsTo('nobody@example.org')).toEqual([]);
  });

  it('leaves one act in the record, under the pseudonym alone', async () => {
    const { email } = await newCitizen();
    const acts = await town.sql<{ subject_id: string; pseudonym: string }>(
      `SELECT i.* FROM interactions i JOIN accounts a ON a.pseudonym = i.pseudonym
        WHERE a.email = $1 AND i.type = 'account.confirmed'`,
      [email],
    );
    expect(acts).toHaveLength(1);
    expect(acts[0]?.subject_id).toBe(acts[0]?.pseudonym);
  });
});

describe('logging in', () => {
  it('gives a cookie that scripts cannot read, for this site only', async () => {
    const { email } = await newCitizen();
    const { setCookie } = await send('session', { email: ` ${email.toUpperCase()} `, password });
    expect(setCookie).toMatch(
      /^concivis_session=[A-Za-z0-9_-]{43}; Path=\/; Max-Age=2592000; HttpOnly; SameSite=Lax$/,
    );
  });

  it('tells a wrong password and an unknown address apart by nothing', async () => {
    const { email } = await newCitizen();
    const wrong = await send('session', { email, password: 'not this one' });
    const unknown = await send('session', { email: 'unknown@example.org', password: 'not this one' });
    expect(wrong.status).toBe(401);
    expect(unknown.status).toBe(401);
    expect(unknown.body).toEqual(wrong.body);
  });

  it('waits for the confirmation of the address', async () => {
    const email = newAddress();
    await signUp(email);
    expect(await send('session', { email, password })).toMatchObject({
      status: 403,
      body: { code: 'email-not-confirmed' },
      setCookie: undefined,
    });
  });

  it('ends the session that the browser had, so that none can be planted', async () => {
    const { email, cookie } = await newCitizen();
    const next = await send('session', { email, password }, cookie);
    expect(next.cookie).not.toBe(cookie);
    expect(await whoIs(cookie)).toBeNull();
    expect(await whoIs(next.cookie)).toMatchObject({ email });
  });

  it('lasts for thirty days without use, longer in use, and half a year at most', async () => {
    const idle = await newCitizen();
    const busy = await newCitizen();
    for (let week = 0; week < 25; week += 1) {
      town.clock.advance({ days: 7 });
      expect(await whoIs(busy.cookie)).not.toBeNull();
    }
    expect(await whoIs(idle.cookie)).toBeNull();
    town.clock.advance({ days: 6 });
    expect(await whoIs(busy.cookie)).toBeNull();
  });

  it('ends when the person logs out, also without a session', async () => {
    const { cookie } = await newCitizen();
    const out = await send('session/end', {}, cookie);
    expect(out.status).toBe(204);
    expect(out.setCookie).toContain('Max-Age=0');
    expect(await whoIs(cookie)).toBeNull();
    expect((await send('session/end', {})).status).toBe(204);
  });
});

describe('a forgotten password', () => {
  it('is replaced by the link from the mail, everybody else is out, and the owner is told', async () => {
    const { email, cookie } = await newCitizen();
    expect((await send('password-resets', { email })).status).toBe(202);
    const token = await tokenMailedTo(email);
    const common = await send('passwords', { token, password: 'password123' });
    expect(common.status).toBe(422);
    const reset = await send('passwords', { token, password: 'fünfzehn Ziegen' });
    expect(reset.body.account).toMatchObject({ email });
    expect(await whoIs(cookie)).toBeNull();
    expect(await whoIs(reset.cookie)).toMatchObject({ email });
    expect((await send('session', { email, password })).status).toBe(401);
    expect((await send('session', { email, password: 'fünfzehn Ziegen' })).status).toBe(200);
    expect((await mailsTo(email)).at(-1)).toMatchObject({ subject: 'Votre mot de passe a été changé' });
    expect((await send('passwords', { token, password: 'sechzehn Ziegen' })).status).toBe(410);
  });

  it('can be replaced for an hour, and nothing is mailed to addresses without an account', async () => {
    const { email } = await newCitizen();
    await send('password-resets', { email });
    const token = await tokenMailedTo(email);
    town.clock.advance({ hours: 1, minutes: 1 });
    expect((await send('passwords', { token, password: 'fünfzehn Ziegen' })).status).toBe(410);
    expect((await send('password-resets', { email: 'stranger@example.org' })).status).toBe(202);
    expect(await mailsTo('stranger@example.org')).toEqual([]);
  });

  it('is not replaced by a link that confirms an address', async () => {
    const email = newAddress();
    await signUp(email);
    const token = await tokenMailedTo(email);
    expect((await send('passwords', { token, password: 'fünfzehn Ziegen' })).status).toBe(410);
    expect((await send('email-confirmations', { token })).status).toBe(200);
  });
});

describe('an account', () => {
  it('keeps the language that its owner chose', async () => {
    const { cookie } = await newCitizen();
    expect((await send('language', { language: 'ar' }, cookie)).status).toBe(204);
    expect(await whoIs(cookie)).toMatchObject({ language: 'ar' });
    expect((await send('language', { language: 'ar' })).status).toBe(401);
  });

  it('says nothing of its owner once it is erased, and the record cannot be resolved', async () => {
    const { email, cookie } = await newCitizen();
    await send('password-resets', { email });
    const [before] = await town.sql<{ id: string; pseudonym: string }>(
      'SELECT id, pseudonym FROM accounts WHERE email = $1',
      [email],
    );
    const erase = town.app.get(EraseAccount);
    const { id = '', pseudonym } = before ?? {};
    await expect(erase.run(visitor, id)).rejects.toMatchObject({ code: 'not-signed-in' });
    await erase.run({ ...visitor, role: 'citizen', accountId: id } as never, id);
    const [after] = await town.sql(
      'SELECT email, display_name, password_hash, pseudonym FROM accounts WHERE id = $1',
      [id],
    );
    expect(after).toMatchObject({ email: null, display_name: null, password_hash: null });
    expect(after).not.toMatchObject({ pseudonym });
    expect(await whoIs(cookie)).toBeNull();
    expect(await mailsTo(email)).toEqual([]);
    expect(await town.sql('SELECT FROM mailed_links WHERE account_id = $1', [id])).toEqual([]);
    expect(await town.sql('SELECT FROM interactions WHERE pseudonym = $1', [pseudonym])).toHaveLength(1);
    const dump = await town.sql<{ row: string }>('SELECT row_to_json(i)::text AS row FROM interactions i');
    expect(dump.filter(({ row }) => row.includes(id) || row.includes(email))).toEqual([]);
    expect((await signUp(email)).status).toBe(202);
    expect((await mailsTo(email)).at(-1)).toMatchObject({ subject: 'Confirmez votre adresse' });
  });
});

describe('the development mailbox', () => {
  let other: TestTown | undefined;
  afterEach(async () => {
    await other?.stop();
    other = undefined;
  });

  it('shows the mails of the demo town, the newest first', async () => {
    const email = newAddress();
    await signUp(email);
    const { body } = await send('mailbox', undefined);
    expect((body as unknown as { items: object[] }).items[0]).toMatchObject({
      to: email,
      subject: 'Confirmez votre adresse',
    });
  });

  it('does not exist where there is a mail server', async () => {
    other = await startTestTown({
      environment: { DATABASE_URL: 'postgres://elsewhere/town', SMTP_URL: 'smtp://127.0.0.1:9' },
    });
    const answer = await other.app.inject({ method: 'GET', url: '/api/identity/mailbox' });
    expect(answer.statusCode).toBe(404);
  }, 60_000);
});
