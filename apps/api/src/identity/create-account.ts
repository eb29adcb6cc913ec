import { Injectable } from '@nestjs/common';
import type { Role, UiLanguage } from '@concivis/contracts';
import { v4 as uuidv4, v7 as uuidv7 } from 'uuid';
import { Clock } from '../platform/clock/clock.ts';
import { Database } from '../platform/database/database.ts';
import { invalidField } from '../platform/http/problem.ts';
import type { Person } from './actor.ts';
import { Confirmations } from './confirmations.ts';
import { addAccount, personOfRow } from './identity.queries.ts';
import { checkPassword } from './password-rules.ts';
import { Passwords } from './passwords.ts';

export interface NewAccount {
  readonly email: string;
  readonly displayName: string;
  readonly role: Role;
  /** Employees need one. */
  readonly department: string | null;
  readonly language: UiLanguage;
  /** Null: a password is chosen later, by a link from a mail. */
  readonly password: string | null;
}

/** Makes an account whose address somebody vouches for: the staff, the first administrator, the people of the demo town. */
@Injectable()
export class CreateAccount {
  readonly #database: Database;
  readonly #passwords: Passwords;
  readonly #confirmations: Confirmations;
  readonly #clock: Clock;

  constructor(database: Database, passwords: Passwords, confirmations: Confirmations, clock: Clock) {
    this.#database = database;
    this.#passwords = passwords;
    this.#confirmations = confirmations;
    this.#clock = clock;
  }

  /** @throws {Refusal} `invalid-input`: the address has an account (`already-taken`), or the password is too common. */
  async run(account: NewAccount): Promise<Person> {
    const { email, displayName, role, department, language, password } = account;
    if (password !== null) checkPassword(password, account);
    const passwordHash = password === null ? null : await this.#passwords.hash(password);
    return this.#database.transaction(async (tx) => {
      const now = this.#clock.now();
      const row = [
        uuidv7(),
        email,
        now,
        passwordHash,
        displayName,
        role,
        department,
        language,
        uuidv4(),
        now,
      ];
      const [added] = await tx.run(addAccount, row);
      if (added === undefined) throw invalidField('email', 'already-taken', 'This address has an account');
      const person = personOfRow(added);
      if (role === 'citizen') await this.#confirmations.tell(tx, person, now);
      return person;
    });
  }
}
