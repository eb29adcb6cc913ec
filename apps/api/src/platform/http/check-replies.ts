import type { FastifyInstance } from 'fastify';
import { everyOperation } from './every-operation.ts';

const contracts = new Map(
  everyOperation.map(([, contract]) => [`${contract.method} ${contract.path}`, contract]),
);

const readBody = (payload: unknown): unknown =>
  typeof payload === 'string' && payload !== '' ? JSON.parse(payload) : undefined;

/**
 * For tests: an answer that its contract does not promise, as it goes out, is a fault of ours, so that presenters cannot
 * drift from contracts. Not in production, where it would cost time on each answer and people would rather have the answer.
 */
export const checkReplies = (fastify: FastifyInstance): void => {
  fastify.addHook('onSend', (request, reply, payload, done) => {
    const contract = contracts.get(`${request.method} ${request.routeOptions.url ?? ''}`);
    if (contract === undefined || reply.statusCode >= 300) {
      done();
      return;
    }
    const checked = contract.reply.safeParse(readBody(payload));
    const { status, method, path } = contract;
    if (!checked.success) done(new Error(`${method} ${path} breaks its contract: ${checked.error.message}`));
    else if (reply.statusCode !== status) done(new Error(`${method} ${path} should answer ${status}`));
    else done();
  });
};
