/** What a request costs, in tokens. */
export interface Tokens {
  readonly in: number;
  readonly out: number;
}

/** How much may be asked. Days are UTC. */
export interface Limits {
  readonly requestsPerMinute: number;
  /** In and out together. */
  readonly tokensPerDay: number;
  /** Prices as the server's operator states them, in any one currency; null: only tokens count. */
  readonly money: {
    readonly perDay: number;
    readonly perMillionIn: number;
    readonly perMillionOut: number;
  } | null;
}

/** What was asked already, whether or not an answer came. */
export interface Spent {
  /** When requests of the last minute were sent, in any order. */
  readonly lastMinute: readonly Date[];
  readonly today: Tokens;
}

/** No more now. */
export interface LimitReached {
  readonly limit: 'requests-a-minute' | 'tokens-a-day' | 'money-a-day';
  /** When to ask again. */
  readonly until: Date;
}

/** The window in which requests are counted, in milliseconds. */
export const minute = 60_000;

/** The first moment of the UTC day of a moment. */
export function startOfDay(now: Date): Date {
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate()));
}

/** Whether one more request of at most so many tokens keeps within the limits; null when it does. Pure. */
export function limitReached(limits: Limits, spent: Spent, most: Tokens, now: Date): LimitReached | null {
  const { requestsPerMinute, tokensPerDay, money } = limits;
  const tomorrow = new Date(startOfDay(now).getTime() + 86_400_000);
  const total = { in: spent.today.in + most.in, out: spent.today.out + most.out };
  if (total.in + total.out > tokensPerDay) return { limit: 'tokens-a-day', until: tomorrow };
  if (money && (total.in * money.perMillionIn + total.out * money.perMillionOut) / 1e6 > money.perDay)
    return { limit: 'money-a-day', until: tomorrow };
  if (spent.lastMinute.length < requestsPerMinute) return null;
  const newestFirst = spent.lastMinute.toSorted((a, b) => b.getTime() - a.getTime());
  const blocking = newestFirst[requestsPerMinute - 1]!;
  return { limit: 'requests-a-minute', until: new Date(blocking.getTime() + minute) };
}

/** Where requests are counted. It is asked before each one, so that what is sent and never answered counts, too. */
export interface Ledger {
  /** Counts a request at its most, or says that there is none left. At the same moment of any number of callers. */
  reserve(most: Tokens): Promise<{ readonly request: string } | LimitReached>;
  /** Says what a request came to. Of one that is never settled the most stays counted. */
  settle(request: string, spent: Tokens): Promise<void>;
}

/** Counts in memory, for as long as a command runs. */
export class MemoryLedger implements Ledger {
  readonly #limits: Limits;
  readonly #now: () => Date;
  readonly #requests: { at: Date; tokens: Tokens }[] = [];

  constructor(limits: Limits, now: () => Date = () => new Date()) {
    this.#limits = limits;
    this.#now = now;
  }

  async reserve(most: Tokens): Promise<{ readonly request: string } | LimitReached> {
    const now = this.#now();
    const since = (moment: number) => this.#requests.filter(({ at }) => at.getTime() > moment);
    const sum = (of: keyof Tokens) =>
      since(startOfDay(now).getTime() - 1).reduce((total, { tokens }) => total + tokens[of], 0);
    const lastMinute = since(now.getTime() - minute).map(({ at }) => at);
    const reached = limitReached(
      this.#limits,
      { lastMinute, today: { in: sum('in'), out: sum('out') } },
      most,
      now,
    );
    if (reached) return reached;
    this.#requests.push({ at: now, tokens: most });
    return { request: String(this.#requests.length - 1) };
  }

  async settle(request: string, spent: Tokens): Promise<void> {
    const counted = this.#requests[Number(request)];
    if (counted) counted.tokens = spent;
  }
}
