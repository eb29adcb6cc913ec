import { Injectable } from '@nestjs/common';
import type { identity } from '@concivis/contracts';
import { Database } from '../platform/database/database.ts';
import { Refusal } from '../platform/http/problem.ts';
import { RateLimits } from '../platform/http/rate-limits.ts';
import type { Person } from './actor.ts';
import { accountOfEmail, personOfRow } from './identity.queries.ts';
import { Passwords } from './passwords.ts';
import { Sessions, type OpenedSession } from './sessions.ts';

/** Opens a session for whoever knows the password. A wrong address and a wrong password cannot be told apart. */
@Injectable()
export class LogIn {
  readonly #database: Database;
  readonly #passwords: Passwords;
  readonly #sessions: Sessions;
  readonly #limits: RateLimits;

  constructor(database: Database, passwords: Passwords, sessions: Sessions, limits: RateLimits) {
    this.#database = database;
    this.#passwords = passwords;
    this.#sessions = sessions;
    this.#limits = limits;
  }

  /**
   * @param from by what the visitor is counted, and the session that the browser had, which ends.
   * @throws {Refusal} `wrong-credentials`, or `email-not-confirmed` to whoever knows the password.
   */
  async run(
    { email, password }: identity.LogIn,
    from: { place: string; session: string | null },
  ): Promise<{ person: Person; session: OpenedSession }> {
    const attempt = `${email} ${from.place}`;
    await this.#limits.take('log-in-as', attempt);
    await this.#limits.take('log-in-as-from-anywhere', email);
    const [account] = await this.#database.read(accountOfEmail, [email]);
    const right = await this.#passwords.matches(account?.password_hash ?? null, password);
    if (account === undefined || !right) throw new Refusal('wrong-credentials');
    if (!account.email_confirmed) throw new Refusal('email-not-confirmed');
    await this.#limits.forget('log-in-as', attempt);
    const person = personOfRow(account);
    const session = await this.#database.transaction((tx) => this.#sessions.open(tx, person, from.session));
    return { person, session };
  }
}
