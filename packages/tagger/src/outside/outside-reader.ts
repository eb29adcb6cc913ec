import { askServer } from './ask-server.ts';
import type { ServerFault, ServerReply } from './ask-server.ts';
import { CircuitBreaker } from './circuit-breaker.ts';
import type { Ledger, LimitReached, Tokens } from './limits.ts';
import { maskOutgoing } from './mask-outgoing.ts';
import { readAnswer } from './read-answer.ts';
import type { OutsideAnswer } from './read-answer.ts';
import { longestAnswer, outsideVersion, requestBody } from './request.ts';
import type { OutsideSettings } from './settings.ts';

/** UTF-16 units of the longest text that is sent; a part of a text would be answered as if it were the whole. */
const longestText = 12_000;
/** Requests about one text at most, and milliseconds before the second and third. */
const waits = [1_000, 4_000] as const;
/** Milliseconds that are waited for a busy server; whoever is asked to wait longer comes back later. */
const patience = 15_000;

/** Why a text was not read. */
export type CouldNot =
  | ServerFault
  | LimitReached['limit']
  /** The text itself: there are no words in it, or too many. */
  | 'no-words'
  | 'too-long'
  /** What the model wrote is no answer, or names so much that it says nothing. */
  | 'unreadable'
  | 'implausible'
  /** The server has failed too often and is left alone. */
  | 'resting'
  /** Nobody could count the request, so it was not sent. */
  | 'uncounted';

/** What reading a text outside came to. */
export type Outcome =
  | { readonly answer: OutsideAnswer; readonly servedBy: string | null }
  | {
      readonly reason: CouldNot;
      /** Milliseconds after which to ask again; null: asking again is of no use. */
      readonly again: number | null;
    };

/** What a reader is made of beside its settings; tests put other things in. */
export interface ReaderParts {
  readonly ledger: Ledger;
  readonly now?: () => Date;
  readonly pause?: (milliseconds: number, stop: AbortSignal) => Promise<void>;
}

const faultsWorthAnotherTry = new Set<ServerFault>([
  'unreachable',
  'connection-lost',
  'timed-out',
  'busy',
  'server-error',
]);
/** Milliseconds after which to ask again when a server failed and does not say when. */
const afterFault = 60_000;

/** Has texts read by an outside or local server, within limits. */
export class OutsideReader {
  readonly version: string;
  readonly #settings: OutsideSettings;
  readonly #ledger: Ledger;
  readonly #now: () => Date;
  readonly #pause: NonNullable<ReaderParts['pause']>;
  readonly #breaker = new CircuitBreaker();

  constructor(settings: OutsideSettings, { ledger, now = () => new Date(), pause = pauseFor }: ReaderParts) {
    this.version = outsideVersion(settings);
    this.#settings = settings;
    this.#ledger = ledger;
    this.#now = now;
    this.#pause = pause;
  }

  /** Sends one text, without the personal data that is found in it. Never throws. */
  async read(text: string, language: string, stop: AbortSignal): Promise<Outcome> {
    if (!/\p{L}/u.test(text)) return { reason: 'no-words', again: null };
    if (text.length > longestText) return { reason: 'too-long', again: null };
    try {
      const outgoing = maskOutgoing(text, language);
      const body = requestBody(this.#settings.model, language, outgoing.text);
      const reply = await this.#ask(body, stop);
      if ('reason' in reply) return reply;
      const answer = readAnswer(reply.content, outgoing);
      if (typeof answer === 'string') return { reason: answer, again: null };
      return { answer, servedBy: reply.servedBy };
    } catch {
      return { reason: stop.aborted ? 'stopped' : 'uncounted', again: afterFault };
    }
  }

  async #ask(
    body: string,
    stop: AbortSignal,
  ): Promise<Extract<ServerReply, { content: string }> | Extract<Outcome, { reason: CouldNot }>> {
    for (let tried = 0; ; tried += 1) {
      const rest = this.#breaker.enter(this.#now().getTime());
      if (rest > 0) return { reason: 'resting', again: rest };
      const reply = await this.#askOnce(body, stop);
      if ('content' in reply || 'reason' in reply) return reply;
      const { fault, retryAfter } = reply;
      if (fault === 'stopped') return { reason: fault, again: 0 };
      this.#breaker.failed(this.#now().getTime());
      const wait = Math.max(waits[tried] ?? 0, (retryAfter ?? 0) * 1000);
      if (tried === waits.length || wait > patience || !faultsWorthAnotherTry.has(fault))
        return { reason: fault, again: Math.max(afterFault, (retryAfter ?? 0) * 1000) };
      await this.#pause(wait, stop);
    }
  }

  /** One request, counted at its most before it is sent. */
  async #askOnce(
    body: string,
    stop: AbortSignal,
  ): Promise<ServerReply | Extract<Outcome, { reason: CouldNot }>> {
    const most = { in: Math.ceil(Buffer.byteLength(body) / 3), out: longestAnswer };
    const reserved = await this.#ledger.reserve(most);
    if ('limit' in reserved)
      return {
        reason: reserved.limit,
        again: Math.max(1, reserved.until.getTime() - this.#now().getTime()),
      };
    const reply = await askServer(this.#settings, body, stop);
    if ('content' in reply) {
      this.#breaker.succeeded();
      await this.#ledger.settle(reserved.request, spentOn(body, reply, most));
    } else if (reply.fault === 'unreachable') await this.#ledger.settle(reserved.request, { in: 0, out: 0 });
    return reply;
  }
}

/** What the server states, but never less than the words on the wire can be; without a statement, the most. */
function spentOn(body: string, reply: Extract<ServerReply, { content: string }>, most: Tokens): Tokens {
  if (reply.tokens === null) return most;
  return {
    in: Math.max(reply.tokens.in, Math.ceil(Buffer.byteLength(body) / 8)),
    out: Math.max(reply.tokens.out, Math.ceil(Buffer.byteLength(reply.content) / 8)),
  };
}

async function pauseFor(milliseconds: number, stop: AbortSignal): Promise<void> {
  await new Promise<void>((resolve) => {
    const done = (): void => {
      clearTimeout(timer);
      stop.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, milliseconds);
    stop.addEventListener('abort', done);
    if (stop.aborted) done();
  });
}
