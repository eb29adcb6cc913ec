import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import { AppModule } from './app.module.ts';
import { servePages } from './pages/index.ts';
import { Clock } from './platform/clock/clock.ts';
import type { Config } from './platform/config/config.ts';
import { fastifyOptions } from './platform/http/fastify-options.ts';
import { harden } from './platform/http/harden.ts';
import { RateLimits } from './platform/http/rate-limits.ts';
import { logRequests } from './platform/http/request-log.ts';
import { createLog, nestLogger, type Log } from './platform/logging/log.ts';

export interface AppSettings {
  readonly config: Config;
  /** A migrated database. */
  readonly databaseUrl: string;
  readonly clock?: Clock;
  readonly log?: Log;
  /** False: the API alone, as tests of it want. */
  readonly pages?: boolean;
}

/** The whole server, ready to listen. */
export const createApp = async (settings: AppSettings): Promise<NestFastifyApplication> => {
  const { config, databaseUrl, clock = new Clock(), pages = true } = settings;
  const { log = createLog(config.logLevel) } = settings;
  const app = await NestFactory.create<NestFastifyApplication>(
    AppModule.with({ config, databaseUrl, clock, log }),
    new FastifyAdapter(fastifyOptions(config, log)),
    { logger: nestLogger(log), abortOnError: false, bodyParser: false },
  );
  const fastify = app.getHttpAdapter().getInstance() as unknown as FastifyInstance;
  harden(fastify, config, app.get(RateLimits));
  logRequests(fastify, log);
  if (pages) await servePages(fastify, config);
  await app.init();
  await fastify.ready();
  return app;
};
