import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CONFIG } from '../platform/config/config.ts';
import { startTestTown, type TestTown } from '../testing/test-town.ts';
import { createAdministrator } from './create-administrator.command.ts';

let town: TestTown;

beforeAll(async () => {
  town = await startTestTown();
}, 60_000);
afterAll(() => town.stop());

async function command(args: string[], answers: string[] | null = null): Promise<string> {
  const said: string[] = [];
  const askSecretly = answers === null ? null : async () => answers.shift() ?? '';
  const settings = { config: town.app.get(CONFIG), openDatabase: async () => town.databaseUrl };
  await createAdministrator(args, settings, { say: (text) => said.push(text), askSecretly });
  return said.join('\n');
}
const post = (path: string, payload: object) =>
  town.app.inject({ method: 'POST', url: `/api/identity/${path}`, payload });

const ada = ['create', '--email', 'Ada@example.org', '--name', 'Ada Byron'];

describe('npm run admin', () => {
  it('makes an administrator with the password that was typed', async () => {
    expect(await command(ada, ['sieben Ziegen im Regen', 'sieben Ziegen im Regen'])).toContain(
      'is an administrator now',
    );
    const answer = await post('session', { email: 'ada@example.org', password: 'sieben Ziegen im Regen' });
    expect(answer.json()).toMatchObject({
      account: { role: 'administrator', displayName: 'Ada Byron', language: 'en' },
    });
  });

  it('shows a link to choose the password when nobody can type', async () => {
    const said = await command([
      'create',
      '--email',
      'grace@example.org',
      '--name',
      'Grace',
      '--language',
      'it',
    ]);
    const token = /http:\/\/localhost:3000\/account\/reset-password\?token=([A-Za-z0-9_-]{43})/.exec(
      said,
    )?.[1];
    // The command has the time of day, the test town another one.
    await town.sql('UPDATE mailed_links SET expires_at = $1', [new Date('2100-01-01')]);
    const answer = await post('passwords', { token, password: 'acht Ziegen im Regen' });
    expect(answer.json()).toMatchObject({ account: { role: 'administrator', language: 'it' } });
  });

  it('refuses an address that has an account', async () => {
    await expect(command(ada)).rejects.toThrow('This address has an account');
  });

  it.each([
    ['passwords that differ', ['sieben Ziegen im Regen', 'sieben Ziegen'], 'The two passwords differ'],
    ['a short password', ['short'], '10 characters'],
    ['a password that many use', ['password1234', 'password1234'], 'Too many people'],
  ])('refuses %s', async (_, answers, message) => {
    await expect(command(ada, answers)).rejects.toThrow(message);
  });

  it.each([
    ['no command', []],
    ['another command', ['delete']],
    ['no address', ['create', '--name', 'Ada']],
    ['a wrong address', ['create', '--email', 'nobody', '--name', 'Ada']],
    ['an unknown option', ['create', '--role', 'king']],
  ])('says how it is used: %s', async (_, args) => {
    await expect(command(args)).rejects.toThrow('Usage: npm run admin');
  });
});
