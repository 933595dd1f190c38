import { reviewBodyKinds } from '@mutabaa/reference-data/review-bodies';
import * as z from 'zod';
import { endpoint } from './endpoint.ts';
import { listOf, texts } from './wire.ts';

/** Where sessions happen and recommendations come from. `key` is stable; `code` is what the UN writes. */
export const reviewBody = z
  .object({
    key: z.string(),
    kind: z.enum(reviewBodyKinds),
    code: z.string(),
    names: texts,
    sessions: z.number().int(),
    recommendations: z.number().int(),
  })
  .meta({ id: 'ReviewBody' });
export type ReviewBody = z.output<typeof reviewBody>;

export const bodyEndpoints = {
  list: endpoint({
    method: 'GET',
    path: '/bodies',
    summary: 'Review bodies',
    response: listOf(reviewBody, 'ReviewBodyList'),
  }),
};
