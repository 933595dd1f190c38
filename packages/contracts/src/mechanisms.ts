import { mechanismTypes } from '@mutabaa/reference-data/vocabularies';
import * as z from 'zod';
import { endpoint } from './endpoint.ts';
import { day, id, iso3, listOf, queryList, source, texts } from './wire.ts';

/**
 * A State's national mechanism for implementation, reporting and follow-up. `type` is null where a survey
 * only tells a class of its own (`surveyClass`), such as `Hybrid`, that maps to none of the types.
 */
export const mechanism = z
  .object({
    id,
    state: iso3,
    names: texts,
    acronym: z.string().nullable(),
    type: z.enum(mechanismTypes).nullable(),
    surveyClass: z.string().nullable(),
    standing: z.string().nullable(),
    legalBasis: z.string().nullable(),
    legalBasisOn: day.nullable(),
    establishedYear: z.number().int().nullable(),
    hostInstitution: z.string().nullable(),
    chairLevel: z.string().nullable(),
    secretariat: z.string().nullable(),
    meetingFrequency: z.string().nullable(),
    trackingTool: z.string().nullable(),
    website: z.string().nullable(),
    summary: texts,
    /** Scores given by the survey of 2021–22, where the State was part of it. */
    survey: z.object({ sophistication: z.number(), institutionalisation: z.number().nullable() }).nullable(),
    source,
  })
  .meta({ id: 'Mechanism' });
export type Mechanism = z.output<typeof mechanism>;

const mechanismQuery = z.strictObject({ state: queryList(iso3), type: queryList(z.enum(mechanismTypes)) });

export const mechanismEndpoints = {
  list: endpoint({
    method: 'GET',
    path: '/mechanisms',
    summary: 'National mechanisms, one or more a State',
    query: mechanismQuery,
    response: listOf(mechanism, 'MechanismList'),
  }),
};
