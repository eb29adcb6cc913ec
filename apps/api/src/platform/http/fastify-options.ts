import type { FastifyServerOptions } from 'fastify';
import type { Config } from '../config/config.ts';

/** Bytes of a request body: the longest text we take, in four-byte characters, with room for the rest. */
const largestBody = 64 * 1024;

export const fastifyOptions = (config: Config): FastifyServerOptions => ({
  logger: config.logLevel === 'silent' ? false : { level: config.logLevel },
  trustProxy: config.trustProxy,
  bodyLimit: largestBody,
  requestTimeout: 30_000,
  keepAliveTimeout: 72_000,
  return503OnClosing: true,
});
