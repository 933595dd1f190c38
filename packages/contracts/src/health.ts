import * as z from 'zod';
import { endpoint } from './endpoint.ts';

const health = z.object({ status: z.literal('ok') }).meta({ id: 'Health' });
const readiness = z
  .object({ status: z.literal('ok'), database: z.literal('ok'), migrations: z.number().int() })
  .meta({ id: 'Readiness' });

export const healthEndpoints = {
  live: endpoint({ method: 'GET', path: '/health/live', summary: 'The process answers', response: health }),
  ready: endpoint({
    method: 'GET',
    path: '/health/ready',
    summary: 'The database answers and is migrated',
    response: readiness,
  }),
};
