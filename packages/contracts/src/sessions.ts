import { sessionKinds } from '@mutabaa/reference-data/vocabularies';
import * as z from 'zod';
import { endpoint } from './endpoint.ts';
import {
  cursor,
  day,
  id,
  idParams,
  iso3,
  limit,
  line,
  pageOf,
  prose,
  queryList,
  source,
  texts,
} from './wire.ts';

/** One dated meeting of a body. A panel or a side event has the session it took place in as `parentId`. */
export const session = z
  .object({
    id,
    body: z.string(),
    label: z.string(),
    number: z.number().int().nullable(),
    cycle: z.number().int().nullable(),
    kind: z.enum(sessionKinds),
    titles: texts,
    parentId: id.nullable(),
    parentLabel: z.string().nullable(),
    opensOn: day.nullable(),
    closesOn: day.nullable(),
    /** Where only month or year is known: `2025-01`, `2008`. */
    period: z.string().nullable(),
    place: z.string().nullable(),
    agendaItem: z.string().nullable(),
    stateUnderReview: iso3.nullable(),
    recommendations: z.number().int(),
    source: source.nullable(),
  })
  .meta({ id: 'Session' });
export type Session = z.output<typeof session>;

export const sessionDetail = session
  .extend({
    summary: texts,
    children: z.array(session),
    documents: z.array(z.object({ id, symbol: z.string().nullable(), title: z.string() })),
  })
  .meta({ id: 'SessionDetail' });
export type SessionDetail = z.output<typeof sessionDetail>;

export const sessionQuery = z.strictObject({
  body: queryList(z.string().max(40)),
  kind: queryList(z.enum(sessionKinds)),
  state: queryList(iso3),
  from: day.optional(),
  to: day.optional(),
  q: z.string().max(500).optional(),
  limit: limit(),
  cursor,
});
export type SessionQuery = z.output<typeof sessionQuery>;

export const createSession = z
  .strictObject({
    body: z.string().max(40),
    label: line(80),
    kind: z.enum(sessionKinds),
    title: line(),
    opensOn: day,
    closesOn: day.optional(),
    place: line(200).optional(),
    agendaItem: line(200).optional(),
    stateUnderReview: iso3.optional(),
    parentId: id.optional(),
    summary: prose().optional(),
  })
  .refine((s) => s.closesOn === undefined || s.closesOn >= s.opensOn, {
    path: ['closesOn'],
    message: 'issue.closes_before_opening',
  })
  .meta({ id: 'CreateSession' });
export type CreateSession = z.output<typeof createSession>;

export const sessionEndpoints = {
  list: endpoint({
    method: 'GET',
    path: '/sessions',
    summary: 'Sessions, newest first',
    query: sessionQuery,
    response: pageOf(session, 'SessionPage'),
  }),
  get: endpoint({
    method: 'GET',
    path: '/sessions/:id',
    summary: 'One session with what took place in it',
    params: idParams,
    response: sessionDetail,
  }),
  create: endpoint({
    method: 'POST',
    path: '/sessions',
    summary: 'Record a session',
    status: 201,
    body: createSession,
    response: sessionDetail,
  }),
};
