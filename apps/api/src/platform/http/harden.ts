import { randomBytes } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Config } from '../config/config.ts';
import { isForeign, isUnsafe } from './foreign-origin.ts';
import { isInProcess } from './in-process.ts';
import { isOfApi } from './is-of-api.ts';
import { Refusal } from './problem.ts';
import type { RateLimits } from './rate-limits.ts';
import { securityHeaders } from './security-headers.ts';
import { parseStrictJson } from './strict-json.ts';
import { visitorKey } from './visitor-key.ts';

declare module 'fastify' {
  interface FastifyReply {
    /** Of a page: what its scripts must carry. */
    cspNonce: { script: string } | null;
  }
}

const isBuiltFile = (url: string) => url.startsWith('/assets/');

/** What every request passes before a route is asked: headers, origin, readable text and the allowance of its sender. */
export const harden = (fastify: FastifyInstance, config: Config, limits: RateLimits): void => {
  const headers = securityHeaders(config);
  const setHeaders = (url: string, reply: FastifyReply) => {
    if (isOfApi(url) || isBuiltFile(url)) {
      void reply.headers(isOfApi(url) ? headers.api : headers.file);
      return;
    }
    reply.cspNonce = { script: randomBytes(16).toString('base64') };
    void reply.headers(headers.page(reply.cspNonce.script));
  };
  const allow = (request: FastifyRequest) =>
    limits.take(isUnsafe(request.method) ? 'write' : 'read', visitorKey(request.ip));

  fastify.decorateReply('cspNonce', null);
  fastify.addHook('onRequest', (request, reply, done) => {
    const { url, method } = request;
    setHeaders(url, reply);
    if (isUnsafe(method) && isForeign(request.headers, config)) {
      done(new Refusal('foreign-origin', 'The request came from a page of another site'));
    } else if (url.includes('%00') || url.includes('\0')) {
      done(new Refusal('malformed-request', 'The address holds a character that no text may have'));
    } else {
      done();
    }
  });
  if (config.rateLimits) {
    fastify.addHook('onRequest', async (request) => {
      if (!isInProcess(request) && !isBuiltFile(request.url)) await allow(request);
    });
  }
  takeStrictJsonOnly(fastify);
};

const takeStrictJsonOnly = (fastify: FastifyInstance): void => {
  fastify.removeAllContentTypeParsers();
  fastify.addContentTypeParser('application/json', { parseAs: 'buffer' }, (_, body, done) => {
    try {
      done(null, parseStrictJson(body as Buffer));
    } catch (error) {
      done(error as Error, undefined);
    }
  });
};
