import type { Problem } from '@concivis/contracts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { isOfApi } from './is-of-api.ts';
import { problemPage } from './problem-page.ts';
import type { Refusal } from './problem.ts';

const titleOf = (code: string) => code.charAt(0).toUpperCase() + code.slice(1).replaceAll('-', ' ');

/** The body as RFC 9457 has it. `instance` is the path that was asked for. */
export const problemOf = (refusal: Refusal, instance: string): Problem => ({
  type: `/api/docs#problem-${refusal.code}`,
  title: titleOf(refusal.code),
  status: refusal.status,
  detail: refusal.message,
  instance,
  code: refusal.code,
  errors: [...refusal.errors],
});

/** Answers with the refusal: to a person who wanted a page as a page, to everybody else as a problem. */
export const answerProblem = (request: FastifyRequest, reply: FastifyReply, refusal: Refusal): void => {
  if (refusal.retryAfter !== null) void reply.header('retry-after', String(refusal.retryAfter));
  if (refusal.allow.length > 0) void reply.header('allow', refusal.allow.join(', '));
  void reply.status(refusal.status);
  if (!isOfApi(request.url) && request.headers.accept?.includes('text/html') === true) {
    void problemPage(refusal.code, request.headers).then((page) =>
      reply.header('content-type', 'text/html; charset=utf-8').send(page),
    );
    return;
  }
  void reply
    .header('content-type', 'application/problem+json')
    .send(Buffer.from(JSON.stringify(problemOf(refusal, request.url.split('?')[0] ?? '/'))));
};
