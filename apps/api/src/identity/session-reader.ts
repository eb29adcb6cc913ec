import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Role, UiLanguage } from '@concivis/contracts';
import { Clock } from '../platform/clock/clock.ts';
import { Database } from '../platform/database/database.ts';
import { statement } from '../platform/database/statement.ts';
import { visitor, type Actor } from './actor.ts';
import { sessionTokenIn } from './session-cookie.ts';

interface SessionRow {
  account_id: string;
  role: Role;
  pseudonym: string;
  display_name: string;
  email: string;
  email_confirmed: boolean;
  department_code: string | null;
  language: UiLanguage;
}

const personOfSession = statement<SessionRow>(
  'identity.person-of-session',
  `SELECT a.id AS account_id, a.role, a.pseudonym, a.display_name, a.email, a.email_confirmed_at IS NOT NULL AS email_confirmed,
          a.department_code, a.language
     FROM sessions s JOIN accounts a ON a.id = s.account_id
    WHERE s.token_hash = $1 AND s.expires_at > $2 AND a.erased_at IS NULL`,
);

/** Only this hash is stored: whoever reads the table cannot log in with it. */
export const hashOfToken = (token: string): Buffer => createHash('sha256').update(token).digest();

@Injectable()
export class SessionReader {
  readonly #database: Database;
  readonly #clock: Clock;

  constructor(database: Database, clock: Clock) {
    this.#database = database;
    this.#clock = clock;
  }

  /** Who sent this Cookie header; a visitor when it holds no session that is still valid. */
  async actorOf(cookieHeader: string | undefined): Promise<Actor> {
    const token = sessionTokenIn(cookieHeader);
    if (token === null) return visitor;
    const [row] = await this.#database.read(personOfSession, [hashOfToken(token), this.#clock.now()]);
    if (row === undefined) return visitor;
    return {
      role: row.role,
      accountId: row.account_id,
      pseudonym: row.pseudonym,
      displayName: row.display_name,
      email: row.email,
      emailConfirmed: row.email_confirmed,
      department: row.department_code,
      language: row.language,
    };
  }
}
