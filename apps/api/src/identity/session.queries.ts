import type { Role } from '@concivis/contracts';
import { statement } from '../platform/database/statement.ts';

/** $1 hash of the token, $2 account, $3 now, $4 end. Sessions that ended go on this occasion. */
export const openSession = statement(
  'identity.open-session',
  `WITH gone AS (DELETE FROM sessions WHERE expires_at <= $3)
   INSERT INTO sessions (token_hash, account_id, created_at, expires_at) VALUES ($1, $2, $3, $4)`,
);

export const endSession = statement('identity.end-session', 'DELETE FROM sessions WHERE token_hash = $1');

export const endSessionsOf = statement(
  'identity.end-sessions-of',
  'DELETE FROM sessions WHERE account_id = $1',
);

/** $1 hash of the token, $2 now. */
export const sessionTimes = statement<{ created_at: Date; expires_at: Date; role: Role }>(
  'identity.session-times',
  `SELECT s.created_at, s.expires_at, a.role FROM sessions s JOIN accounts a ON a.id = s.account_id
    WHERE s.token_hash = $1 AND s.expires_at > $2`,
);

/** $1 hash of the token, $2 new end. A session that was ended meanwhile stays ended. */
export const prolongSession = statement(
  'identity.prolong-session',
  'UPDATE sessions SET expires_at = $2 WHERE token_hash = $1',
);

/** $1 hash of the token, $2 account, $3 purpose, $4 now, $5 end. The newest link is the only one that works. */
export const addLink = statement(
  'identity.add-link',
  `WITH older AS (DELETE FROM mailed_links WHERE account_id = $2 AND purpose = $3)
   INSERT INTO mailed_links (token_hash, account_id, purpose, created_at, expires_at) VALUES ($1, $2, $3, $4, $5)`,
);

const linkWorks = 'token_hash = $1 AND purpose = $2 AND used_at IS NULL AND expires_at > $3';

/** $1 hash of the token, $2 purpose, $3 now. */
export const findLink = statement<{ email: string; display_name: string }>(
  'identity.find-link',
  `SELECT a.email, a.display_name FROM mailed_links JOIN accounts a ON a.id = account_id WHERE ${linkWorks} AND a.erased_at IS NULL`,
);

/** The same; of several at once only one gets the account. */
export const useLink = statement<{ account_id: string }>(
  'identity.use-link',
  `UPDATE mailed_links SET used_at = $3 WHERE ${linkWorks} RETURNING account_id`,
);

export const forgetLinksOf = statement(
  'identity.forget-links-of',
  'DELETE FROM mailed_links WHERE account_id = $1',
);
