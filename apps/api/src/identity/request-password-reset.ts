import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.ts';
import { RateLimits } from '../platform/http/rate-limits.ts';
import { AccountMails } from './account-mails.ts';
import { lockAccountOfEmail, personOfRow } from './identity.queries.ts';
import { inSameTime } from './same-time.ts';

/** Sends a link to choose a new password, when the address has an account. */
@Injectable()
export class RequestPasswordReset {
  readonly #database: Database;
  readonly #mails: AccountMails;
  readonly #limits: RateLimits;

  constructor(database: Database, mails: AccountMails, limits: RateLimits) {
    this.#database = database;
    this.#mails = mails;
    this.#limits = limits;
  }

  async run(email: string): Promise<void> {
    await this.#limits.take('mail-to', email);
    await inSameTime(() =>
      this.#database.transaction(async (tx) => {
        const [row] = await tx.run(lockAccountOfEmail, [email]);
        if (row !== undefined) await this.#mails.offerNewPassword(tx, personOfRow(row));
      }),
    );
  }
}
