import { createHash, randomBytes, randomUUID } from 'node:crypto';
import type { Role, UiLanguage } from '@concivis/contracts';
import type { Pool } from 'pg';

export interface NewAccount {
  readonly name: string;
  readonly role?: Role;
  /** For employees: `streets` or `culture`. */
  readonly department?: string;
  readonly language?: UiLanguage;
}

export interface Account {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly password: string;
  /** Of a session that is open already, so that not every journey begins at the log-in. */
  readonly session: string;
}

export const sessionCookie = 'concivis_session';

const password = 'seven red lanterns at noon';
/** Of that password, as the server hashes. */
const passwordHash =
  '$argon2id$v=19$m=19456,t=2,p=1$oBgojLM011ier0g0uOJm+Q$he2kXYildqBaD1X+2g7iE71Qr3zZsXh194R89bNTawY';

export const moveIn = async (pool: Pool, newcomer: NewAccount): Promise<Account> => {
  const { name, role = 'citizen', department = null, language = 'en' } = newcomer;
  const id = randomUUID();
  const email = `${name.toLowerCase().replaceAll(/[^a-z]+/g, '.')}@example.org`;
  await pool.query(
    `INSERT INTO accounts (id, email, email_confirmed_at, password_hash, display_name, role, department_code, language, pseudonym, created_at)
     VALUES ($1, $2, now(), $3, $4, $5, $6, $8, $7, now())`,
    [id, email, passwordHash, name, role, department, randomUUID(), language],
  );
  const session = randomBytes(32).toString('base64url');
  await pool.query(
    `INSERT INTO sessions (token_hash, account_id, created_at, expires_at) VALUES ($1, $2, now(), now() + interval '11 hours')`,
    [createHash('sha256').update(session).digest(), id],
  );
  return { id, name, email, password, session };
};
