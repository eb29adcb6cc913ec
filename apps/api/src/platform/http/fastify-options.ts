import { randomBytes } from 'node:crypto';
import type { Socket } from 'node:net';
import fastify, { type FastifyServerOptions } from 'fastify';
import type { Config } from '../config/config.ts';
import type { Log } from '../logging/log.ts';
import { answerProblem, problemOf } from './answer-problem.ts';
import { refusalFor } from './problem.filter.ts';
import { Refusal } from './problem.ts';

const { LogController } = fastify;

/** Bytes of a request body: the longest text we take, in four-byte characters, with room for the rest. */
const largestBody = 64 * 1024;

export const fastifyOptions = (config: Config, log: Log): FastifyServerOptions => ({
  loggerInstance: log,
  // A logger for each request would cost more than the rest of its log line; lines carry the id themselves.
  childLoggerFactory: (logger) => logger,
  logController: new LogController({ disableRequestLogging: true }),
  genReqId: requestIds(),
  trustProxy: trusted(config.trustProxy),
  bodyLimit: largestBody,
  requestTimeout: 30_000,
  keepAliveTimeout: 72_000,
  return503OnClosing: true,
  frameworkErrors: (error, request, reply) => answerProblem(request, reply, refusalFor(error)),
  clientErrorHandler: answerUnreadable,
});

const trusted = (proxies: Config['trustProxy']) =>
  typeof proxies === 'number' ? (_: string, hop: number) => hop < proxies : proxies;

const requestIds = () => {
  const process = randomBytes(3).toString('hex');
  let count = 0;
  return () => `${process}-${(count += 1).toString(36)}`;
};

const statusOf: Record<string, number> = { HPE_HEADER_OVERFLOW: 431, ERR_HTTP_REQUEST_TIMEOUT: 408 };

/** What could not be read as HTTP at all: there is no request to answer, only a connection. */
const answerUnreadable = (error: Error & { code?: string }, socket: Socket): void => {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const status = statusOf[error.code ?? ''] ?? 400;
  const refusal = new Refusal(
    status === 431 ? 'too-large' : 'malformed-request',
    'The request cannot be read',
  );
  const body = JSON.stringify({ ...problemOf(refusal, '/'), status });
  const head = `HTTP/1.1 ${status} Refused\r\ncontent-type: application/problem+json\r\ncontent-length: ${Buffer.byteLength(body)}\r\nconnection: close\r\n\r\n`;
  socket.end(head + body);
};
