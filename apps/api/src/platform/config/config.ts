import { readOutsideSettings, type OutsideSettings } from '@concivis/tagger/outside';
import { z } from 'zod';

/** How many proxies stand before the process, or their addresses. Trusting more of them would let visitors choose their address. */
const trustedProxies = z
  .union([z.enum(['true', 'false']), z.string().regex(/^(\d{1,2}|[0-9a-fA-F.:/, ]+)$/)], {
    error: 'the number of proxies before the server (1), or their addresses (10.0.0.0/8)',
  })
  .transform((value): false | number | string => {
    if (value === 'true') return 1;
    if (value === 'false') return false;
    return /^\d+$/.test(value) ? Number(value) || false : value;
  });

const Environment = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  HOST: z.string().min(1).default('localhost'),
  /** The address people type, when a proxy stands before the process. */
  PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  DATA_FOLDER: z.string().min(1).default('.data'),
  DATABASE_POOL: z.coerce.number().int().min(2).max(100).default(10),
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  MAIL_FROM: z.string().min(3).default('Concivis <no-reply@concivis.local>'),
  TRUST_PROXY: trustedProxies.default(false),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
  RATE_LIMITS: z.enum(['on', 'off']).default('on'),
});

export interface Config {
  readonly port: number;
  readonly host: string;
  readonly publicUrl: string;
  /** Null: run the embedded PostgreSQL, in demo mode. */
  readonly databaseUrl: string | null;
  readonly dataFolder: string;
  readonly databasePool: number;
  /** Null: mails are kept for the development mailbox and not sent. */
  readonly smtpUrl: string | null;
  readonly mailFrom: string;
  /** False: none. A number of hops, or addresses and ranges separated by commas. */
  readonly trustProxy: false | number | string;
  readonly logLevel: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'silent';
  readonly rateLimits: boolean;
  /** Null: no text leaves this machine to be read. */
  readonly outsideTagger: OutsideSettings | null;
  /** The embedded database with the demo town: shows logins and the development mailbox. */
  readonly demo: boolean;
  readonly secureCookies: boolean;
}

/** The start is refused, with every fault of the settings at once. */
export class ConfigFault extends Error {
  readonly faults: readonly string[];
  constructor(faults: readonly string[]) {
    super(`The settings cannot be used:\n${faults.map((fault) => `  - ${fault}`).join('\n')}`);
    this.name = 'ConfigFault';
    this.faults = faults;
  }
}

const ours = new Set(Object.keys(Environment.shape));
const withoutBlanks = (environment: Record<string, string | undefined>) =>
  Object.fromEntries(
    Object.entries(environment).filter(
      ([name, value]) => ours.has(name) && value !== undefined && value !== '',
    ),
  );

/**
 * Reads the settings from the environment.
 * @throws {ConfigFault} naming every setting that cannot be used.
 */
export const readConfig = (environment: Record<string, string | undefined>): Config => {
  const checked = Environment.safeParse(withoutBlanks(environment));
  const outside = readOutsideSettings(environment);
  if (!checked.success) {
    const faults = checked.error.issues.map(({ path, message }) => `${String(path[0])}: ${message}`);
    throw new ConfigFault([...faults, ...outside.faults]);
  }
  const settings = checked.data;
  const demo = settings.DATABASE_URL === undefined;
  if (!demo && settings.SMTP_URL === undefined) {
    throw new ConfigFault([
      'SMTP_URL: needed with DATABASE_URL, for example smtp://user:password@mail.example:587',
      ...outside.faults,
    ]);
  }
  if (outside.faults.length > 0) throw new ConfigFault(outside.faults);
  const publicUrl = (settings.PUBLIC_URL ?? `http://localhost:${settings.PORT}`).replace(/\/+$/, '');
  return Object.freeze({
    port: settings.PORT,
    host: settings.HOST,
    publicUrl,
    databaseUrl: settings.DATABASE_URL ?? null,
    dataFolder: settings.DATA_FOLDER,
    databasePool: settings.DATABASE_POOL,
    smtpUrl: settings.SMTP_URL ?? null,
    mailFrom: settings.MAIL_FROM,
    trustProxy: settings.TRUST_PROXY,
    logLevel: settings.LOG_LEVEL,
    rateLimits: settings.RATE_LIMITS === 'on',
    outsideTagger: outside.settings,
    demo,
    secureCookies: publicUrl.startsWith('https:'),
  });
};

export const CONFIG = Symbol('Config');
