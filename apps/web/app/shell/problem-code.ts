import { isRouteErrorResponse } from 'react-router';
import type { ProblemCode } from '@concivis/contracts';

const codeOfStatus: Readonly<Record<number, ProblemCode>> = {
  403: 'not-allowed',
  404: 'not-found',
  405: 'method-not-allowed',
  413: 'too-large',
  429: 'too-many-requests',
  502: 'temporarily-unavailable',
  503: 'temporarily-unavailable',
  504: 'temporarily-unavailable',
};

/**
 * Which problem an error stands for: the one that the API named, else what the status of the answer says. An answer
 * may come from before the pages, from a proxy for example. What nobody foresaw is our fault.
 */
export const problemCodeOf = (error: unknown): ProblemCode => {
  if (!isRouteErrorResponse(error)) return 'unexpected';
  const code = (error.data as { code?: unknown } | null | undefined)?.code;
  if (typeof code === 'string') return code as ProblemCode;
  return codeOfStatus[error.status] ?? 'unexpected';
};
