import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.ts';
import type { Person } from './actor.ts';
import {
  accountOfEmail,
  administrators,
  anyAccount,
  peopleOfDomain,
  personOfRow,
} from './identity.queries.ts';

/** Finds people for commands and jobs that work on the whole town, not for what anybody asks over the network. */
@Injectable()
export class FindPeople {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** Whether there is any account at all. */
  async haveAny(): Promise<boolean> {
    return (await this.#database.read(anyAccount)).length > 0;
  }

  /** Null when nobody has the address. */
  async ofEmail(email: string): Promise<Person | null> {
    const [row] = await this.#database.read(accountOfEmail, [email]);
    return row === undefined ? null : personOfRow(row);
  }

  /** Everybody whose address ends in `@` and the domain, longest here first. */
  async ofDomain(domain: string): Promise<Person[]> {
    return (await this.#database.read(peopleOfDomain, [domain])).map(personOfRow);
  }

  /** Every administrator whose address is confirmed. */
  async administrators(): Promise<Person[]> {
    return (await this.#database.read(administrators)).map(personOfRow);
  }
}
