import { Catch, HttpException, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { Problem } from '@concivis/contracts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { isUnavailable } from '../database/unavailable.ts';
import { Refusal } from './problem.ts';

/** Seconds after which it makes sense to try again when the database cannot be used. */
const retryAfterOutage = 2;

const codeOfStatus = {
  400: 'malformed-request',
  403: 'not-allowed',
  404: 'not-found',
  405: 'method-not-allowed',
  413: 'too-large',
  415: 'unsupported-media-type',
} as const;

/** Whatever was thrown, as the refusal that the caller is shown. Only what nobody foresaw is `unexpected`. */
export const refusalFor = (error: unknown): Refusal => {
  if (error instanceof Refusal) return error;
  if (isUnavailable(error)) {
    return new Refusal('temporarily-unavailable', 'Please try again in a moment', {
      retryAfter: retryAfterOutage,
    });
  }
  const status =
    error instanceof HttpException
      ? error.getStatus()
      : (error as { statusCode?: number } | null)?.statusCode;
  const code = codeOfStatus[status as keyof typeof codeOfStatus];
  return code === undefined
    ? new Refusal('unexpected', 'Something went wrong on our side')
    : new Refusal(code);
};

const titleOf = (code: string) => code.charAt(0).toUpperCase() + code.slice(1).replaceAll('-', ' ');

export const problemOf = (refusal: Refusal, instance: string): Problem => ({
  type: `/api/problems/${refusal.code}`,
  title: titleOf(refusal.code),
  status: refusal.status,
  detail: refusal.message,
  instance,
  code: refusal.code,
  errors: [...refusal.errors],
});

/** Answers every error as RFC 9457, and logs those that are our fault. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const reply = http.getResponse<FastifyReply>();
    const refusal = refusalFor(error);
    if (refusal.status >= 500) request.log.error({ err: error }, refusal.code);
    if (refusal.retryAfter !== null) void reply.header('retry-after', String(refusal.retryAfter));
    void reply
      .status(refusal.status)
      .header('content-type', 'application/problem+json')
      .send(JSON.stringify(problemOf(refusal, request.url.split('?')[0] ?? '/')));
  }
}
