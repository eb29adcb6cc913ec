import { Inject, Injectable } from '@nestjs/common';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { CONFIG, type Config } from '../config/config.ts';
import { Refusal } from './problem.ts';

const minute = 60;
const hour = 3_600;

/**
 * How often, in how many seconds. Kept by each process for itself: with several, the town allows as many times more.
 * A library or a school shares one address, so limits by address are wide; what costs money or trust is narrow.
 */
const allowances = {
  /** By visitor's address. */
  read: { points: 1_200, duration: minute },
  write: { points: 120, duration: minute },
  'sign-up': { points: 20, duration: hour },
  'log-in': { points: 60, duration: hour / 4 },
  feedback: { points: 30, duration: hour },
  report: { points: 30, duration: hour },
  /** By account. */
  'account-write': { points: 60, duration: minute },
  /** Passwords tried for one e-mail address from one place; from all places so many that nobody alone can lock others out. */
  'log-in-as': { points: 10, duration: hour / 4 },
  'log-in-as-from-anywhere': { points: 100, duration: hour / 4 },
  /** By e-mail address: mails that anybody can have sent to it. */
  'mail-to': { points: 6, duration: hour },
} as const;

export type Allowance = keyof typeof allowances;

/** Counts what somebody does, and refuses what goes beyond the allowance. */
@Injectable()
export class RateLimits {
  readonly #limiters: Map<Allowance, RateLimiterMemory> | null;

  constructor(@Inject(CONFIG) config: Config) {
    this.#limiters = config.rateLimits
      ? new Map(
          (Object.keys(allowances) as Allowance[]).map((name) => [
            name,
            new RateLimiterMemory({ keyPrefix: name, ...allowances[name] }),
          ]),
        )
      : null;
  }

  /** @throws {Refusal} `too-many-requests`, with the seconds after which it is allowed again. */
  async take(allowance: Allowance, key: string): Promise<void> {
    const limiter = this.#limiters?.get(allowance);
    if (limiter === undefined) return;
    try {
      await limiter.consume(key);
    } catch (refused) {
      if (!(refused instanceof RateLimiterRes)) throw refused;
      throw new Refusal('too-many-requests', 'Please wait before you try again', {
        retryAfter: Math.max(1, Math.ceil(refused.msBeforeNext / 1_000)),
      });
    }
  }

  /** Forgets what was counted: whoever knew the password may have mistyped it before. */
  async forget(allowance: Allowance, key: string): Promise<void> {
    await this.#limiters?.get(allowance)?.delete(key);
  }
}
