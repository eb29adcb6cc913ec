import { z } from 'zod';
import { get } from './contract.ts';

const tag = 'health';

export const Readiness = z
  .strictObject({ status: z.enum(['ready', 'not-ready']), database: z.enum(['up', 'down']) })
  .meta({ id: 'Readiness' });

export const health = {
  live: get('/api/health/live', {
    access: 'anyone',
    tag,
    summary: 'The process runs',
    reply: z.strictObject({ status: z.literal('live') }).meta({ id: 'Liveness' }),
  }),
  ready: get('/api/health/ready', {
    access: 'anyone',
    tag,
    summary: 'The process can serve: 503 while the database cannot be used',
    reply: Readiness,
  }),
};
