import { languages } from '@mutabaa/reference-data/languages';
import * as z from 'zod';
import { endpoint } from './endpoint.ts';
import { recommendationFilter, recommendationSorts } from './recommendations.ts';
import { id, idParams, instant } from './wire.ts';

export const exportFormats = ['csv', 'xlsx'] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** Asks for the recommendations that pass `filter`, in the same words as the register's query string. */
export const createExport = z
  .strictObject({
    format: z.enum(exportFormats),
    language: z.enum(languages).default('en'),
    filter: recommendationFilter.meta({ id: 'RecommendationFilter' }).prefault({}),
    sort: z.enum(recommendationSorts).default('document'),
  })
  .meta({ id: 'CreateExport' });
export type CreateExport = z.output<typeof createExport>;

export const exportFile = z
  .object({
    id,
    format: z.enum(exportFormats),
    language: z.enum(languages),
    fileName: z.string(),
    rows: z.number().int(),
    createdAt: instant,
    expiresAt: instant,
  })
  .meta({ id: 'Export' });
export type ExportFile = z.output<typeof exportFile>;

export const exportEndpoints = {
  create: endpoint({
    method: 'POST',
    path: '/exports',
    summary: 'Prepare a file of exactly what is filtered',
    status: 201,
    body: createExport,
    response: exportFile,
  }),
  get: endpoint({
    method: 'GET',
    path: '/exports/:id',
    summary: 'A prepared export',
    params: idParams,
    response: exportFile,
  }),
  file: endpoint({
    method: 'GET',
    path: '/exports/:id/file',
    summary: 'The file of an export',
    params: idParams,
    produces: ['text/csv', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  }),
};
