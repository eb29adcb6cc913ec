import type { Limits } from './limits.ts';
import { Secret } from './secret.ts';

/** The server that may be asked, and how much of it. */
export interface OutsideSettings {
  /** Where requests go, whole. */
  readonly address: string;
  /** What the server calls its model. */
  readonly model: string;
  /** Who runs the server, as the people are told whose texts it reads. */
  readonly operator: string;
  readonly key: Secret | null;
  /** Milliseconds for one request with its whole answer. */
  readonly timeout: number;
  readonly limits: Limits;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** What each setting is read by. Those of money may all be left out. */
interface Reader {
  text(name: string, most: number, wanted: string): string;
  number(name: string, from: number, to: number, otherwise: number): number;
  fault(name: string, wanted: string): void;
}

const prefix = 'OUTSIDE_TAGGER_';

/**
 * Reads the settings of an outside model from the environment. Nothing is asked of anybody unless `OUTSIDE_TAGGER_URL` is set.
 *
 * @returns the settings, null when it is off or a setting cannot be used; then every fault, none of which repeats a value
 */
export function readOutsideSettings(environment: Environment): {
  readonly settings: OutsideSettings | null;
  readonly faults: readonly string[];
} {
  if ((environment[`${prefix}URL`] ?? '') === '') return { settings: null, faults: [] };
  const faults: string[] = [];
  const reader = readerOf(environment, faults);
  const settings: OutsideSettings = {
    address: addressOf(environment[`${prefix}URL`] ?? '', reader),
    model: reader.text('MODEL', 200, 'what the server calls its model'),
    operator: reader.text('OPERATOR', 120, 'who runs the server, as people are told whose texts it reads'),
    key: keyOf(environment[`${prefix}KEY`] ?? '', reader),
    timeout: reader.number('TIMEOUT', 1, 600, 60) * 1000,
    limits: {
      requestsPerMinute: reader.number('REQUESTS_PER_MINUTE', 1, 10_000, 20),
      tokensPerDay: reader.number('TOKENS_PER_DAY', 1, 1e12, 1_000_000),
      money: moneyOf(environment, reader),
    },
  };
  return { settings: faults.length === 0 ? settings : null, faults };
}

function readerOf(environment: Environment, faults: string[]): Reader {
  const fault = (name: string, wanted: string): void => void faults.push(`${prefix}${name}: ${wanted}`);
  return {
    fault,
    text(name, most, wanted) {
      const value = (environment[`${prefix}${name}`] ?? '').trim();
      if (value === '' || value.length > most || /\p{Cc}/u.test(value))
        fault(name, `${wanted}, up to ${most} characters`);
      return value;
    },
    number(name, from, to, otherwise) {
      const given = (environment[`${prefix}${name}`] ?? '').trim();
      if (given === '') return otherwise;
      const value = Number(given);
      if (!(value >= from && value <= to)) fault(name, `a number from ${from} to ${to}`);
      return value;
    },
  };
}

/** Hosts that are reached without leaving the town's own network. */
const nearby =
  /^([^.:]+|.+\.(local|internal|localhost)|(127|10)(\.\d+){3}|192\.168(\.\d+){2}|172\.(1[6-9]|2\d|3[01])(\.\d+){2}|\[::1\]|\[f[cd][0-9a-f:]+\])$/;

function addressOf(given: string, reader: Reader): string {
  const url = URL.parse(given.trim());
  if (url === null || !/^https?:$/.test(url.protocol)) {
    reader.fault('URL', 'the address of the server, for example http://localhost:11434');
    return '';
  }
  if (url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '')
    reader.fault('URL', 'an address without user, password, ? and #; the key has a setting of its own');
  if (url.protocol === 'http:' && !nearby.test(url.hostname))
    reader.fault('URL', 'https, so that nobody on the way can read along; http is for servers nearby');
  const path = url.pathname.replace(/\/+$/, '').replace(/\/v1$/, '');
  return `${url.origin}${path}/v1/chat/completions`;
}

function keyOf(given: string, reader: Reader): Secret | null {
  if (given === '') return null;
  if (!/^[\x21-\x7e]{1,4096}$/.test(given)) reader.fault('KEY', 'printable ASCII characters without spaces');
  return new Secret(given);
}

function moneyOf(environment: Environment, reader: Reader): Limits['money'] {
  const names = ['MONEY_PER_DAY', 'PRICE_IN', 'PRICE_OUT'] as const;
  const given = names.filter((name) => (environment[`${prefix}${name}`] ?? '').trim() !== '');
  if (given.length === 0) return null;
  for (const name of names)
    if (!given.includes(name))
      reader.fault(name, `needed with ${given.map((other) => prefix + other).join(', ')}`);
  return {
    perDay: reader.number('MONEY_PER_DAY', 0, 1e9, 0),
    perMillionIn: reader.number('PRICE_IN', 0, 1e9, 0),
    perMillionOut: reader.number('PRICE_OUT', 0, 1e9, 0),
  };
}
