import { parseArgs } from 'node:util';
import { identity, uiLanguages, type UiLanguage } from '@concivis/contracts';
import { Clock } from '../platform/clock/clock.ts';
import type { Config } from '../platform/config/config.ts';
import { createDataSource } from '../platform/database/data-source.ts';
import { Database } from '../platform/database/database.ts';
import { Refusal } from '../platform/http/problem.ts';
import { Confirmations } from './confirmations.ts';
import { CreateAccount } from './create-account.ts';
import { MailedLinks } from './mailed-links.ts';
import { Passwords } from './passwords.ts';

const usage = `Usage: npm run admin -- create --email ada@town.example --name "Ada Byron" [--language ${uiLanguages.join('|')}] [--link]

Makes an administrator. Asks for the password; with --link, or without a terminal, shows a link to choose one instead.`;

/** The command cannot go on; the message says what to do. */
export class CommandFault extends Error {}

export interface Terminal {
  say(text: string): void;
  /** Asks without showing what is typed; null when nobody is there to type. */
  readonly askSecretly: ((question: string) => Promise<string>) | null;
}

export interface CommandSettings {
  readonly config: Config;
  /** The address of a migrated database; asked for once the arguments make sense. */
  readonly openDatabase: () => Promise<string>;
}

/**
 * Makes the first administrator, or one more: `create --email … --name …`.
 * @throws {CommandFault} with what is wrong, in words for whoever typed the command.
 */
export const createAdministrator = async (
  args: readonly string[],
  { config, openDatabase }: CommandSettings,
  terminal: Terminal,
): Promise<void> => {
  const { withLink, ...account } = readArguments(args);
  const ask = withLink ? null : terminal.askSecretly;
  const password = ask === null ? null : await askTwice(ask);
  const source = createDataSource({ url: await openDatabase(), poolSize: 2, patience: 'work' }, []);
  await source.initialize();
  try {
    const database = new Database(source);
    const clock = new Clock();
    const create = new CreateAccount(database, new Passwords(), new Confirmations(), clock);
    const person = await create.run({ ...account, role: 'administrator', department: null, password });
    terminal.say(`${person.displayName} <${person.email}> is an administrator now.`);
    if (password !== null) return;
    const links = new MailedLinks(database, clock, config);
    const link = await database.transaction((tx) => links.make(tx, 'reset-password', person.accountId));
    terminal.say(`Choose the password here, within an hour:\n\n  ${link}\n`);
  } catch (error) {
    throw error instanceof Refusal ? faultOf(error) : error;
  } finally {
    await source.destroy();
  }
};

const readArguments = (args: readonly string[]) => {
  const { positionals, values } = parse(args);
  if (positionals.length !== 1 || positionals[0] !== 'create') throw new CommandFault(usage);
  const checked = identity.SignUp.omit({ password: true }).safeParse({
    email: values.email,
    displayName: values.name,
    language: values.language,
  });
  if (checked.success) return { ...checked.data, withLink: values.link };
  const faults = checked.error.issues.map(
    ({ path, message }) => `  - ${options[String(path[0])]}: ${message}`,
  );
  throw new CommandFault(`${faults.join('\n')}\n\n${usage}`);
};

const options: Record<string, string> = { email: '--email', displayName: '--name', language: '--language' };

const parse = (args: readonly string[]) => {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        email: { type: 'string' },
        name: { type: 'string' },
        language: { type: 'string', default: 'en' satisfies UiLanguage },
        link: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    throw new CommandFault(`${(error as Error).message}\n\n${usage}`);
  }
};

const askTwice = async (ask: (question: string) => Promise<string>): Promise<string> => {
  const password = await ask('Password: ');
  const checked = identity.SignUp.shape.password.safeParse(password);
  if (!checked.success) throw new CommandFault('The password needs 10 characters at least, 200 at most.');
  if ((await ask('The same again: ')) !== password) throw new CommandFault('The two passwords differ.');
  return checked.data;
};

const faultOf = (refusal: Refusal): CommandFault => {
  const [fault] = refusal.errors;
  return new CommandFault(fault?.detail ?? refusal.message);
};
