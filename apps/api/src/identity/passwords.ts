import { Injectable } from '@nestjs/common';
import { hash, verify } from '@node-rs/argon2';
import { Refusal } from '../platform/http/problem.ts';

/** argon2id as OWASP asks for: 19 MiB, two passes, one lane. It is the library's default kind. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
/** The hash of a password that nobody has, of the same cost: for addresses without an account. */
const nobodys =
  '$argon2id$v=19$m=19456,t=2,p=1$3R2hpQuSVptj9apfgc3LFg$8QV9LNvud5Nb0BUvpdCJXlCYRqsWn6dbEOdm57IO0Tw';

/** Each hash keeps a thread and 19 MiB busy for about a tenth of a second. */
const atOnce = 2;
/** More than these would wait for longer than people do. */
const mostWaiting = 20;

/** Hashes and compares passwords beside the main thread, a few at a time, so that a flood of them stops nothing else. */
@Injectable()
export class Passwords {
  #busy = 0;
  readonly #waiting: (() => void)[] = [];

  /** @throws {Refusal} `temporarily-unavailable` when too many passwords are being hashed. */
  hash(password: string): Promise<string> {
    return this.#inTurn(() => hash(password.normalize('NFC'), cost));
  }

  /**
   * Takes as long without an account (`stored` null) as with one, and is false then.
   * @throws {Refusal} `temporarily-unavailable` when too many passwords are being hashed.
   */
  async matches(stored: string | null, password: string): Promise<boolean> {
    const right = await this.#inTurn(() => verify(stored ?? nobodys, password.normalize('NFC')));
    return right && stored !== null;
  }

  async #inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    if (this.#busy >= atOnce) await this.#turn();
    else this.#busy += 1;
    try {
      return await work();
    } finally {
      const next = this.#waiting.shift();
      if (next === undefined) this.#busy -= 1;
      else next();
    }
  }

  /** Whoever finishes hands the place on. */
  #turn(): Promise<void> {
    if (this.#waiting.length >= mostWaiting) {
      throw new Refusal('temporarily-unavailable', 'Too many people are logging in', { retryAfter: 2 });
    }
    return new Promise((go) => this.#waiting.push(go));
  }
}
