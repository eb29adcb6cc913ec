import 'reflect-metadata';
import { createRequire } from 'node:module';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import { serveDocs } from './api-docs/index.ts';
import { AppModule } from './app.module.ts';
import { servePages } from './pages/index.ts';
import { Clock } from './platform/clock/clock.ts';
import type { Config } from './platform/config/config.ts';
import { checkReplies } from './platform/http/check-replies.ts';
import { fastifyOptions } from './platform/http/fastify-options.ts';
import { harden } from './platform/http/harden.ts';
import { RateLimits } from './platform/http/rate-limits.ts';
import { logRequests } from './platform/http/request-log.ts';
import { createLog, nestLogger, type Log } from './platform/logging/log.ts';
import { SocketAdapter } from './platform/realtime/socket-adapter.ts';

const { version } = createRequire(import.meta.url)('../package.json') as { version: string };

export interface AppSettings {
  readonly config: Config;
  /** A migrated database. */
  readonly databaseUrl: string;
  readonly clock?: Clock;
  readonly log?: Log;
  /** False: the API alone, as tests of it want. */
  readonly pages?: boolean;
  /** Milliseconds between two rounds of the outbox, where nobody waits for what follows. */
  readonly outboxPause?: number;
  /** Milliseconds between looks whether a job is asked for. */
  readonly jobPause?: number;
}

/** The whole server, ready to listen. */
export const createApp = async (settings: AppSettings): Promise<NestFastifyApplication> => {
  const { config, databaseUrl, clock = new Clock(), pages = true, outboxPause, jobPause } = settings;
  const { log = createLog(config.logLevel) } = settings;
  const app = await NestFactory.create<NestFastifyApplication>(
    AppModule.with({ config, databaseUrl, clock, log, outboxPause, jobPause }),
    new FastifyAdapter(fastifyOptions(config, log)),
    { logger: nestLogger(log), abortOnError: false, bodyParser: false },
  );
  const fastify: FastifyInstance = app.getHttpAdapter().getInstance();
  harden(fastify, config, app.get(RateLimits));
  logRequests(fastify, log);
  if (process.env['NODE_ENV'] === 'test') checkReplies(fastify);
  serveDocs(fastify, { publicUrl: config.publicUrl, version });
  if (pages) await servePages(fastify, config);
  app.useWebSocketAdapter(new SocketAdapter(app, config));
  await app.init();
  await fastify.ready();
  return app;
};
