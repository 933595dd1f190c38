import * as z from 'zod';
import { endpoint } from './endpoint.ts';
import { day, id, idParams, iso3 } from './wire.ts';

/** What records rest on: a UN document by its symbol, or another source by its title. */
export const sourceDocument = z
  .object({
    id,
    symbol: z.string().nullable(),
    title: z.string(),
    kind: z.string(),
    publishedOn: day.nullable(),
    language: z.string().nullable(),
    url: z.string().nullable(),
    states: z.array(iso3),
    body: z.string().nullable(),
    sessionId: id.nullable(),
    sessionLabel: z.string().nullable(),
    recommendations: z.number().int(),
    /** Positions that this document states, though the recommendations stand in another one. */
    positionsStated: z.number().int(),
  })
  .meta({ id: 'SourceDocument' });
export type SourceDocument = z.output<typeof sourceDocument>;

export const documentEndpoints = {
  get: endpoint({
    method: 'GET',
    path: '/documents/:id',
    summary: 'One source document',
    params: idParams,
    response: sourceDocument,
  }),
};
