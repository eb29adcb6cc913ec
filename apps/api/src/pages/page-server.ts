import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { constants } from 'node:zlib';
import compress from '@fastify/compress';
import staticFiles from '@fastify/static';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { createRequestHandler, type RouterContextProvider, type ServerBuild } from 'react-router';
import { call, type Call, type Transport } from '@concivis/contracts/client';
import type { Config } from '../platform/config/config.ts';
import { inProcessMark } from '../platform/http/in-process.ts';
import { isOfApi } from '../platform/http/is-of-api.ts';
import { answerError } from '../platform/http/problem.filter.ts';
import { unknownAddress } from '../platform/http/unknown-address.ts';
import { requestOf, sendResponse } from './web-request.ts';

/** The web app as it was built: a bundle for this process and files for browsers. */
type WebBuild = ServerBuild & {
  entry: {
    module: {
      createPageContext(values: {
        call: Call;
        nonce: string;
        demo: boolean;
        readBy: string | null;
        publicUrl: string;
      }): RouterContextProvider;
    };
  };
};

const webFolder = () => dirname(createRequire(import.meta.url).resolve('@concivis/web/package.json'));

/** Bytes of a form post to a page; the API has its own limit. */
const largestForm = 128 * 1024;
/** Seconds. */
const oneYear = 31_536_000;

/**
 * Serves the web app from this process: built files under `/assets`, every other address as a page.
 * Pages reach the API in process, through the same routes, rights and validation as anybody else.
 * @throws when the web app has not been built
 */
export const servePages = async (fastify: FastifyInstance, config: Config): Promise<void> => {
  const folder = webFolder();
  const bundle = join(folder, 'build/server/index.js');
  if (!existsSync(bundle)) throw new Error('The web app has not been built: run the build first');
  const build = (await import(pathToFileURL(bundle).href)) as WebBuild;
  const answer = createRequestHandler(build, 'production');

  await serveBuiltFiles(fastify, join(folder, 'build/client'));
  await fastify.register(async (scope) => {
    scope.setErrorHandler(answerError);
    await scope.register(compress, compression);
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit: largestForm }, (_, body, done) =>
      done(null, body),
    );
    scope.route({
      method: ['GET', 'HEAD', 'POST'],
      url: '/*',
      handler: async (request, reply) => {
        if (isOfApi(request.url)) throw unknownAddress(request.url);
        const cookies: string[] = [];
        const context = build.entry.module.createPageContext({
          call: call(inProcess(fastify, request, cookies)),
          nonce: reply.cspNonce?.script ?? '',
          demo: config.demo,
          readBy: config.outsideTagger?.operator ?? null,
          publicUrl: config.publicUrl,
        });
        const response = await answer(requestOf(request, config), context);
        for (const cookie of cookies) response.headers.append('set-cookie', cookie);
        return sendResponse(reply, response);
      },
    });
  });
};

/** Pages are made for one person at a time, so they are compressed quickly rather than well. */
const compression = {
  encodings: ['br' as const, 'gzip' as const],
  threshold: 1024,
  customTypes: /^text\//,
  brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } },
};

/** Files under `/assets` have their content in their name. The build left a compressed copy beside each of them. */
const serveBuiltFiles = async (fastify: FastifyInstance, root: string): Promise<void> => {
  await fastify.register(staticFiles, {
    root,
    wildcard: false,
    index: false,
    cacheControl: false,
    preCompressed: true,
    setHeaders: (reply: { setHeader(name: string, value: string): unknown }, path: string) => {
      reply.setHeader('vary', 'accept-encoding');
      if (path.includes('/assets/'))
        reply.setHeader('cache-control', `public, max-age=${oneYear}, immutable`);
    },
  });
};

const passedOn = [
  'cookie',
  'user-agent',
  'accept-language',
  'x-forwarded-for',
  'x-forwarded-proto',
  'origin',
  'sec-fetch-site',
];

/** Calls the API without the network, as the person who asked for the page. Cookies it sets are collected. */
const inProcess =
  (fastify: FastifyInstance, page: FastifyRequest, cookies: string[]): Transport =>
  async ({ method, url, body }) => {
    const headers: Record<string, string> = { ...inProcessMark, host: page.headers.host ?? 'localhost' };
    for (const name of passedOn) {
      const value = page.headers[name];
      if (typeof value === 'string') headers[name] = value;
    }
    if (body !== undefined) headers['content-type'] = 'application/json';
    const answer = await fastify.inject({
      method: method as 'GET' | 'POST' | 'PUT' | 'DELETE',
      url,
      headers,
      remoteAddress: page.ip,
      ...(body === undefined ? {} : { payload: body }),
    });
    cookies.push(...[answer.headers['set-cookie'] ?? []].flat());
    return { status: answer.statusCode, text: async () => answer.payload };
  };
