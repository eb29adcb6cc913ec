import { isNativeError } from 'node:util/types';
import type { LoggerService } from '@nestjs/common';
import { destination, pino, type DestinationStream, type Logger } from 'pino';
import type { Config } from '../config/config.ts';

export type Log = Logger;
/** Injects the log of this process: `@Inject(LOG) log: Log`. */
export const LOG = Symbol('Log');

/** Bytes gathered before they are written, and milliseconds after which they are written anyway. */
const gathered = { minLength: 4_096, periodicFlush: 500 };

/**
 * One JSON object a line, written by and by so that no request waits for the disk, and whole at exit.
 * It says what failed and where, never what people wrote: no bodies, addresses, tokens or values of statements.
 */
export const createLog = (level: Config['logLevel'], to: DestinationStream = standardOutput(level)): Log =>
  pino(
    {
      level,
      base: null,
      timestamp: () => `,"at":"${new Date().toISOString()}"`,
      formatters: { level: (label) => ({ level: label }) },
      serializers: { err: (error: unknown) => describeError(error) },
    },
    to,
  );

const standardOutput = (level: Config['logLevel']): DestinationStream => {
  if (level === 'silent') return { write: () => undefined };
  const stream = destination({ dest: 1, sync: false, ...gathered });
  process.once('exit', () => stream.flushSync());
  return stream;
};

/** PostgreSQL quotes the value that it could not read in errors of this class. */
const quotesValues = /^22/;
const deepestCause = 2;

/** What may be told of an error: its properties can hold a whole statement with its values. */
const describeError = (error: unknown, depth = 0): Record<string, unknown> => {
  if (!isNativeError(error)) return { type: typeof error };
  const { code, constraint, driverError, cause } = error as Error & Record<string, unknown>;
  const inner = driverError ?? cause;
  const secret = typeof code === 'string' && quotesValues.test(code);
  return {
    type: error.name,
    ...(secret ? {} : { message: error.message }),
    ...(code === undefined ? {} : { code }),
    ...(constraint === undefined ? {} : { constraint }),
    stack: stackWithoutMessage(error),
    ...(isNativeError(inner) && depth < deepestCause ? { cause: describeError(inner, depth + 1) } : {}),
  };
};

const stackWithoutMessage = ({ stack = '' }: Error): string =>
  stack.slice(Math.max(0, stack.indexOf('\n    at ')));

/** Nest's own words, in the same log. */
export const nestLogger = (log: Log): LoggerService => ({
  log: () => undefined,
  warn: (message: unknown, context?: unknown) => log.warn({ context }, String(message)),
  error: (message: unknown, ...more: unknown[]) =>
    log.error(
      { context: more.at(-1), ...(message instanceof Error ? { err: message } : {}) },
      String(message),
    ),
});
