import { Readable } from 'node:stream';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Config } from '../platform/config/config.ts';

/** The request as the web standard has it, at the address that the person sees. */
export const requestOf = (request: FastifyRequest, config: Config): Request => {
  const origin =
    request.headers.host === undefined ? config.publicUrl : `${request.protocol}://${request.headers.host}`;
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers)) {
    for (const each of [value ?? []].flat()) headers.append(name, each);
  }
  const abort = new AbortController();
  request.raw.once('aborted', () => abort.abort());
  const body =
    request.method === 'POST' && Buffer.isBuffer(request.body) ? new Uint8Array(request.body) : null;
  return new Request(new URL(request.url, origin), {
    method: request.method,
    headers,
    body,
    signal: abort.signal,
  });
};

/** Sends what the web app answered, streaming its body. */
export const sendResponse = (reply: FastifyReply, response: Response): FastifyReply => {
  void reply.status(response.status);
  for (const [name, value] of response.headers) void reply.header(name, value);
  return reply.send(response.body === null ? null : Readable.fromWeb(response.body));
};
