import { isNativeError } from 'node:util/types';

/** PostgreSQL's own codes for "not now": connection trouble, shutdown, too many connections, cancelled, lock not available. */
const codes = new Set(['57014', '55P03', '57P01', '57P02', '57P03', '53300', '53400', '25P03']);
const systemCodes = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EHOSTUNREACH',
]);
const messages =
  /Query read timeout|timeout exceeded when trying to connect|Connection terminated|Client has encountered a connection error|Client was closed|connection is insecure|the database system is|Cannot use a pool after calling end|Driver not Connected|not queryable/;

/** True when the same request could succeed a little later, because the database cannot be used now. */
export const isUnavailable = (error: unknown): boolean => {
  if (!isNativeError(error)) return false;
  const { code, driverError, cause } = error as Error & { code?: string; driverError?: unknown };
  if (code !== undefined && (codes.has(code) || code.startsWith('08') || systemCodes.has(code))) return true;
  if (messages.test(error.message)) return true;
  return isUnavailable(driverError) || isUnavailable(cause);
};

/** True when the connection that gave this error must not be used again. */
export const breaksConnection = (error: unknown): boolean =>
  isUnavailable(error) &&
  (error as { code?: string }).code !== '57014' &&
  (error as { code?: string }).code !== '55P03';
