import { regionalGroups } from '@mutabaa/reference-data/regional-groups';
import {
  implementationStatuses,
  positions,
  priorities,
  recommendationTypes,
  visibilities,
} from '@mutabaa/reference-data/vocabularies';
import * as z from 'zod';
import { endpoint } from './endpoint.ts';
import {
  cursor,
  day,
  id,
  idParams,
  instant,
  iso3,
  limit,
  pageOf,
  prose,
  queryFlag,
  queryList,
  texts,
} from './wire.ts';

/** A facet value that stands for "nothing recorded". */
export const NONE = 'none';

const key = z.string().min(1).max(200);
const orNone = <S extends z.ZodType>(schema: S) => z.union([z.literal(NONE), schema]);

const filterFields = {
  /** The State that the recommendation is addressed to. */
  state: queryList(iso3),
  body: queryList(key),
  /** A session's label (`UPR48`) or id. */
  session: queryList(orNone(key)),
  cycle: queryList(orNone(z.enum(['1', '2', '3', '4']))),
  position: queryList(z.enum(positions)),
  status: queryList(z.enum(implementationStatuses)),
  theme: queryList(orNone(key)),
  affected: queryList(orNone(key)),
  /** A goal (`16`) or a target (`16.3`); a goal also finds its targets. */
  sdg: queryList(orNone(z.string().regex(/^\d{1,2}(\.[0-9a-z]{1,2})?$/))),
  recommendingState: queryList(orNone(iso3)),
  recommendingRegion: queryList(z.enum(regionalGroups)),
  type: queryList(z.enum(recommendationTypes)),
  actionCategory: queryList(orNone(z.enum(['1', '2', '3', '4', '5']))),
  priority: queryList(orNone(z.enum(priorities))),
  document: queryList(id),
  /** Received on this day or later, respectively earlier. */
  from: day.optional(),
  to: day.optional(),
  /** Received in this calendar year. */
  year: queryList(orNone(z.string().regex(/^\d{4}$/))),
  /** Due on this day or later, respectively earlier; whatever the status. */
  dueFrom: day.optional(),
  dueTo: day.optional(),
  overdue: queryFlag.optional(),
  sample: queryFlag.optional(),
  q: z.string().max(10_000).optional(),
} as const;

/** What the register, its facets, the charts and the exports are all filtered by. */
export const recommendationFilter = z.strictObject(filterFields);
export type RecommendationFilter = z.output<typeof recommendationFilter>;
export type RecommendationFilterInput = z.input<typeof recommendationFilter>;

/** The filters that are also facets, in the order in which they are offered. */
export const facetNames = [
  'state',
  'body',
  'session',
  'cycle',
  'position',
  'status',
  'theme',
  'affected',
  'sdg',
  'recommendingRegion',
  'recommendingState',
  'type',
  'actionCategory',
  'priority',
  'year',
] as const satisfies readonly (keyof typeof filterFields)[];
export type FacetName = (typeof facetNames)[number];

export const recommendationSorts = [
  'document',
  '-document',
  'received',
  '-received',
  'state',
  '-state',
  'due',
  '-due',
  'status',
  '-status',
  'position',
  '-position',
  'relevance',
] as const;
export type RecommendationSort = (typeof recommendationSorts)[number];

/** `relevance` only means something together with `q`; without it the list falls back to `-received`. */
export const recommendationQuery = z.strictObject({
  ...filterFields,
  sort: z.enum(recommendationSorts).default('-received'),
  limit: limit(),
  cursor,
});
export type RecommendationQuery = z.output<typeof recommendationQuery>;

/** What the register shows of a recommendation. `excerpt` is at most 400 characters. */
export const recommendationRow = z
  .object({
    id,
    paragraph: z.string().nullable(),
    excerpt: z.string(),
    language: z.string(),
    state: iso3.nullable(),
    body: z.string(),
    sessionId: id.nullable(),
    session: z.string().nullable(),
    cycle: z.number().int().nullable(),
    documentId: id.nullable(),
    symbol: z.string().nullable(),
    type: z.enum(recommendationTypes),
    position: z.enum(positions),
    status: z.enum(implementationStatuses),
    priority: z.enum(priorities).nullable(),
    actionCategory: z.number().int().nullable(),
    dueOn: day.nullable(),
    receivedOn: day.nullable(),
    recommendingStates: z.array(iso3),
    themes: z.array(z.string()),
    affectedPersons: z.array(z.string()),
    sdgs: z.array(z.string()),
    sample: z.boolean(),
  })
  .meta({ id: 'RecommendationRow' });
export type RecommendationRow = z.output<typeof recommendationRow>;

const documentReference = z
  .object({ id, symbol: z.string().nullable(), title: z.string(), url: z.string().nullable() })
  .meta({ id: 'DocumentReference' });

export const positionChange = z
  .object({
    id,
    position: z.enum(positions),
    on: day.nullable(),
    document: documentReference.nullable(),
    documentParagraph: z.string().nullable(),
    note: z.string().nullable(),
    by: z.string().nullable(),
    recordedAt: instant,
  })
  .meta({ id: 'PositionChange' });
export type PositionChange = z.output<typeof positionChange>;

export const statusChange = z
  .object({
    id,
    status: z.enum(implementationStatuses),
    rationale: z.string(),
    on: day,
    by: z.string().nullable(),
    recordedAt: instant,
  })
  .meta({ id: 'StatusChange' });
export type StatusChange = z.output<typeof statusChange>;

export const recommendation = recommendationRow
  .omit({ excerpt: true })
  .extend({
    externalId: z.string().nullable(),
    text: z.string(),
    translations: texts,
    document: documentReference.nullable(),
    visibility: z.enum(visibilities),
    /** True while the action category is only suggested by the leading verb. */
    actionCategorySuggested: z.boolean(),
    addressees: z.array(z.string()),
    unknownLabels: z.array(z.object({ vocabulary: z.string(), label: z.string() })),
    positionHistory: z.array(positionChange),
    statusHistory: z.array(statusChange),
    version: z.number().int(),
    createdAt: instant,
    updatedAt: instant,
  })
  .meta({ id: 'Recommendation' });
export type Recommendation = z.output<typeof recommendation>;

export const facetCount = z.object({ key: z.string(), count: z.number().int() }).meta({ id: 'FacetCount' });
export type FacetCount = z.output<typeof facetCount>;

/** Counts per value; each facet is counted with the other facets applied and its own left out. */
export const recommendationFacets = z
  .object({ total: z.number().int(), facets: z.record(z.enum(facetNames), z.array(facetCount)) })
  .meta({ id: 'RecommendationFacets' });
export type RecommendationFacets = z.output<typeof recommendationFacets>;

/** The version that the writer has seen; a newer one on record refuses the write with 412. */
const version = z.number().int().min(1);

export const changeStatus = z
  .strictObject({
    status: z.enum(implementationStatuses),
    rationale: prose(5000),
    on: day.optional(),
    version,
  })
  .meta({ id: 'ChangeStatus' });
export type ChangeStatus = z.output<typeof changeStatus>;

export const changePosition = z
  .strictObject({
    position: z.enum(positions),
    on: day.optional(),
    symbol: z.string().trim().max(80).optional(),
    note: prose(5000).optional(),
    version,
  })
  .meta({ id: 'ChangePosition' });
export type ChangePosition = z.output<typeof changePosition>;

export const updateRecommendation = z
  .strictObject({
    dueOn: day.nullable().optional(),
    priority: z.enum(priorities).nullable().optional(),
    actionCategory: z.number().int().min(1).max(5).nullable().optional(),
    visibility: z.enum(visibilities).optional(),
    version,
  })
  .meta({ id: 'UpdateRecommendation' });
export type UpdateRecommendation = z.output<typeof updateRecommendation>;

export const recommendationEndpoints = {
  list: endpoint({
    method: 'GET',
    path: '/recommendations',
    summary: 'The register: recommendations, filtered and paged',
    query: recommendationQuery,
    response: pageOf(recommendationRow, 'RecommendationPage'),
  }),
  facets: endpoint({
    method: 'GET',
    path: '/recommendations/facets',
    summary: 'How many recommendations carry each value',
    query: recommendationFilter,
    response: recommendationFacets,
  }),
  get: endpoint({
    method: 'GET',
    path: '/recommendations/:id',
    summary: 'One recommendation with its history',
    params: idParams,
    response: recommendation,
  }),
  update: endpoint({
    method: 'PATCH',
    path: '/recommendations/:id',
    summary: 'Set priority, due date, action category or visibility',
    params: idParams,
    body: updateRecommendation,
    response: recommendation,
  }),
  changeStatus: endpoint({
    method: 'POST',
    path: '/recommendations/:id/status',
    summary: 'Record an implementation status with its rationale',
    status: 200,
    params: idParams,
    body: changeStatus,
    response: recommendation,
  }),
  changePosition: endpoint({
    method: 'POST',
    path: '/recommendations/:id/position',
    summary: 'Record what the State answered',
    status: 200,
    params: idParams,
    body: changePosition,
    response: recommendation,
  }),
};
