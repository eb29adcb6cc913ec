import { Injectable } from '@nestjs/common';
import type { Transaction } from '../platform/database/transaction.ts';
import type { Person } from './actor.ts';

type Follower = (tx: Transaction, person: Person, at: Date) => Promise<void>;

/** Who wants to know, in the same transaction, that somebody's address was confirmed: the record is told without identity knowing it. */
@Injectable()
export class Confirmations {
  readonly #followers: Follower[] = [];

  follow(follower: Follower): void {
    this.#followers.push(follower);
  }

  async tell(tx: Transaction, person: Person, at: Date): Promise<void> {
    for (const follower of this.#followers) await follower(tx, person, at);
  }
}
