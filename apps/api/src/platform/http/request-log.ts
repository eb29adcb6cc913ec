import type { FastifyInstance } from 'fastify';
import type { Log } from '../logging/log.ts';
import { isInProcess } from './in-process.ts';

/**
 * One line a request: the pattern of its route and not its address, which may hold a token. A page's own calls of the API
 * belong to the page.
 */
export const logRequests = (fastify: FastifyInstance, log: Log): void => {
  if (!log.isLevelEnabled('info')) return;
  fastify.addHook('onResponse', (request, reply, done) => {
    if (reply.statusCode >= 500 || !isInProcess(request)) {
      log.info(
        {
          id: request.id,
          method: request.method,
          route: request.routeOptions.url ?? 'none',
          status: reply.statusCode,
          ms: Math.round(reply.elapsedTime * 10) / 10,
        },
        'request',
      );
    }
    done();
  });
};
