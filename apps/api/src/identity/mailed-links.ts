import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock/clock.ts';
import { CONFIG, type Config } from '../platform/config/config.ts';
import { Database } from '../platform/database/database.ts';
import type { Transaction } from '../platform/database/transaction.ts';
import { Refusal } from '../platform/http/problem.ts';
import { addLink, findLink, useLink } from './session.queries.ts';
import { hashOfToken, newToken } from './token.ts';

export type LinkPurpose = 'confirm-email' | 'reset-password';

/** The pages that take the token, and how many milliseconds it works. */
const kinds: Record<LinkPurpose, { page: string; lifetime: number }> = {
  'confirm-email': { page: '/account/confirm', lifetime: 24 * 3_600_000 },
  'reset-password': { page: '/account/reset-password', lifetime: 3_600_000 },
};

const expired = () => new Refusal('link-expired', 'The link was used before, or it is too old');

/** Links that prove who reads the mails of an address: each works once, for a while, and only the newest of its kind. */
@Injectable()
export class MailedLinks {
  readonly #database: Database;
  readonly #clock: Clock;
  readonly #publicUrl: string;

  constructor(database: Database, clock: Clock, @Inject(CONFIG) config: Config) {
    this.#database = database;
    this.#clock = clock;
    this.#publicUrl = config.publicUrl;
  }

  /** @returns the address to be mailed. */
  async make(tx: Transaction, purpose: LinkPurpose, accountId: string): Promise<string> {
    const { page, lifetime } = kinds[purpose];
    const token = newToken();
    const now = this.#clock.now();
    const end = new Date(now.getTime() + lifetime);
    await tx.run(addLink, [hashOfToken(token), accountId, purpose, now, end]);
    return `${this.addressOf(page)}?token=${token}`;
  }

  /** The address of a page as people reach it. */
  addressOf(page: string): string {
    return this.#publicUrl + page;
  }

  /**
   * Whose link it is, without using it up.
   * @throws {Refusal} `link-expired`
   */
  async ownerOf(token: string, purpose: LinkPurpose): Promise<{ email: string; displayName: string }> {
    const [owner] = await this.#database.read(findLink, [hashOfToken(token), purpose, this.#clock.now()]);
    if (owner === undefined) throw expired();
    return { email: owner.email, displayName: owner.display_name };
  }

  /**
   * Uses the link up.
   * @returns the account
   * @throws {Refusal} `link-expired`
   */
  async use(tx: Transaction, token: string, purpose: LinkPurpose): Promise<string> {
    const [used] = await tx.run(useLink, [hashOfToken(token), purpose, this.#clock.now()]);
    if (used === undefined) throw expired();
    return used.account_id;
  }
}
