import {
  Catch,
  HttpException,
  NotFoundException,
  type ArgumentsHost,
  type ExceptionFilter,
} from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { repeatsOutage } from '../database/outage.ts';
import { isUnavailable } from '../database/unavailable.ts';
import { answerProblem } from './answer-problem.ts';
import { Refusal } from './problem.ts';
import { unknownAddress } from './unknown-address.ts';

/** Seconds after which it makes sense to try again when the database cannot be used. */
const retryAfterOutage = 2;

const codeOfStatus = {
  400: 'malformed-request',
  403: 'not-allowed',
  404: 'not-found',
  405: 'method-not-allowed',
  408: 'malformed-request',
  413: 'too-large',
  414: 'malformed-request',
  415: 'unsupported-media-type',
  431: 'too-large',
} as const;

const statusOf = (error: unknown): number | undefined =>
  error instanceof HttpException ? error.getStatus() : (error as { statusCode?: number } | null)?.statusCode;

/** Whatever was thrown, as the refusal that the caller is shown. Only what nobody foresaw is `unexpected`. */
export const refusalFor = (error: unknown): Refusal => {
  if (error instanceof Refusal) return error;
  if (isUnavailable(error)) {
    return new Refusal('temporarily-unavailable', 'Please try again in a moment', {
      retryAfter: retryAfterOutage,
    });
  }
  const code = codeOfStatus[statusOf(error) as keyof typeof codeOfStatus];
  return code === undefined
    ? new Refusal('unexpected', 'Something went wrong on our side')
    : new Refusal(code);
};

/** Answers any error with a refusal, and logs those that are our fault. */
export const answerError = (error: unknown, request: FastifyRequest, reply: FastifyReply): void => {
  const refusal = error instanceof NotFoundException ? unknownAddress(request.url) : refusalFor(error);
  if (refusal.status >= 500 && !repeatsOutage(error)) {
    const level = refusal.code === 'unexpected' ? 'error' : 'warn';
    request.log[level]({ id: request.id, route: request.routeOptions.url, err: error }, refusal.code);
  }
  answerProblem(request, reply, refusal);
};

/** The same for what is thrown within Nest. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    answerError(error, http.getRequest<FastifyRequest>(), http.getResponse<FastifyReply>());
  }
}
