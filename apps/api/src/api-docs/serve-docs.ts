import { createHash } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { docsPage } from './docs-page.ts';
import { docsStyle } from './docs-style.ts';
import { openApiDocument } from './openapi-document.ts';

const policy =
  "default-src 'none'; style-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

/** Adds the API's description, for programs at `/api/openapi.json` and for people at `/api/docs`. */
export const serveDocs = (
  fastify: FastifyInstance,
  { publicUrl, version }: { publicUrl: string; version: string },
): void => {
  const document = openApiDocument({ publicUrl, version });
  const stylesheet = '/api/docs/style.css';
  const files = [
    { url: '/api/openapi.json', type: 'application/json', body: JSON.stringify(document) },
    { url: '/api/docs', type: 'text/html; charset=utf-8', body: docsPage(document, stylesheet) },
    { url: stylesheet, type: 'text/css; charset=utf-8', body: docsStyle },
  ];
  for (const { url, type, body } of files) {
    const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 20)}"`;
    const headers = {
      etag,
      'content-type': type,
      'cache-control': 'no-cache',
      'content-security-policy': policy,
    };
    fastify.get(url, (request, reply) => {
      void reply.headers(headers);
      return request.headers['if-none-match'] === etag ? reply.status(304).send() : reply.send(body);
    });
  }
};
