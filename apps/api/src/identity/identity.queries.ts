import type { Role, UiLanguage } from '@concivis/contracts';
import { statement } from '../platform/database/statement.ts';
import type { Person } from './actor.ts';

export interface PersonRow {
  account_id: string;
  role: Role;
  pseudonym: string;
  display_name: string;
  email: string;
  email_confirmed: boolean;
  department_code: string | null;
  language: UiLanguage;
}

const personColumns = `a.id AS account_id, a.role, a.pseudonym, a.display_name, a.email, a.email_confirmed_at IS NOT NULL AS email_confirmed,
          a.department_code, a.language`;

export const personOfRow = (row: PersonRow): Person => ({
  role: row.role,
  accountId: row.account_id,
  pseudonym: row.pseudonym,
  displayName: row.display_name,
  email: row.email,
  emailConfirmed: row.email_confirmed,
  department: row.department_code,
  language: row.language,
});

/** $1 hash of the token, $2 now. */
export const personOfSession = statement<PersonRow>(
  'identity.person-of-session',
  `SELECT ${personColumns}
     FROM sessions s JOIN accounts a ON a.id = s.account_id
    WHERE s.token_hash = $1 AND s.expires_at > $2 AND a.erased_at IS NULL`,
);

export interface AccountRow extends PersonRow {
  password_hash: string | null;
}

export const accountOfEmail = statement<AccountRow>(
  'identity.account-of-email',
  `SELECT ${personColumns}, a.password_hash FROM accounts a WHERE a.email = $1`,
);

export const anyAccount = statement<{ id: string }>(
  'identity.any-account',
  'SELECT id FROM accounts LIMIT 1',
);

/** $1 what follows the @ of the address. */
export const peopleOfDomain = statement<PersonRow>(
  'identity.people-of-domain',
  `SELECT ${personColumns} FROM accounts a WHERE split_part(a.email::text, '@', 2) = $1 ORDER BY a.created_at, a.id`,
);

/** Those whose address is confirmed. */
export const administrators = statement<PersonRow>(
  'identity.administrators',
  `SELECT ${personColumns} FROM accounts a
    WHERE a.role = 'administrator' AND a.erased_at IS NULL AND a.email_confirmed_at IS NOT NULL ORDER BY a.created_at, a.id`,
);

/** Nobody else changes the account until the transaction ends. */
export const lockAccountOfEmail = statement<AccountRow>(
  'identity.lock-account-of-email',
  `SELECT ${personColumns}, a.password_hash FROM accounts a WHERE a.email = $1 FOR NO KEY UPDATE`,
);

export const lockAccount = statement<PersonRow>(
  'identity.lock-account',
  `SELECT ${personColumns} FROM accounts a WHERE a.id = $1 AND a.erased_at IS NULL FOR NO KEY UPDATE`,
);

/** Nothing comes back when the address has an account. $1 id, $2 e-mail, $3 confirmed at or null, $4 password hash, $5 name,
 * $6 role, $7 department or null, $8 language, $9 pseudonym, $10 now. */
export const addAccount = statement<PersonRow>(
  'identity.add-account',
  `INSERT INTO accounts AS a (id, email, email_confirmed_at, password_hash, display_name, role, department_code, language, pseudonym, created_at)
   VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
   ON CONFLICT ON CONSTRAINT accounts_email_once DO NOTHING
   RETURNING ${personColumns}`,
);

/** $1 account, $2 password hash, $3 name, $4 language. */
export const replaceSignUp = statement(
  'identity.replace-sign-up',
  'UPDATE accounts SET password_hash = $2, display_name = $3, language = $4 WHERE id = $1 AND email_confirmed_at IS NULL',
);

/** Comes back only when the address had not been confirmed. $1 account, $2 now. */
export const confirmAddress = statement<PersonRow>(
  'identity.confirm-address',
  `UPDATE accounts a SET email_confirmed_at = $2 WHERE a.id = $1 AND a.email_confirmed_at IS NULL RETURNING ${personColumns}`,
);

export const replacePassword = statement(
  'identity.replace-password',
  'UPDATE accounts SET password_hash = $2 WHERE id = $1',
);

export const replaceLanguage = statement(
  'identity.replace-language',
  'UPDATE accounts SET language = $2 WHERE id = $1',
);

/** $1 account, $2 the pseudonym in place of the old one, $3 now. */
export const eraseAccount = statement(
  'identity.erase-account',
  `UPDATE accounts SET email = NULL, email_confirmed_at = NULL, password_hash = NULL, display_name = NULL, pseudonym = $2, erased_at = $3
    WHERE id = $1`,
);
