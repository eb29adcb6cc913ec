import { randomBytes } from 'node:crypto';
import type { FastifyRequest } from 'fastify';

const header = 'x-concivis-in-process';
const secret = randomBytes(16).toString('hex');

/** The headers by which pages of this process mark their calls of the API: they were counted and logged as the page. */
export const inProcessMark: Readonly<Record<string, string>> = { [header]: secret };

/** Whether a page of this process makes the call. Nobody outside knows the mark. */
export const isInProcess = (request: FastifyRequest): boolean => request.headers[header] === secret;
