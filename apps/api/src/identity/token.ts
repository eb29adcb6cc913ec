import { createHash, randomBytes } from 'node:crypto';

/** A secret that is handed out once: 32 random bytes as 43 characters of base64url. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** Only this hash is stored: whoever reads the table cannot use it. */
export const hashOfToken = (token: string): Buffer => createHash('sha256').update(token).digest();
