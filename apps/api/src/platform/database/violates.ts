import { isNativeError } from 'node:util/types';

/** True when the database refused a row by the named constraint: rules have names, so that refusals can be told apart. */
export const violates = (error: unknown, constraint: string): boolean => {
  if (!isNativeError(error)) return false;
  const refused = error as Error & { constraint?: string; driverError?: unknown };
  return refused.constraint === constraint || violates(refused.driverError, constraint);
};
