import * as z from 'zod';
import { endpoint } from './endpoint.ts';
import { recommendationFilter } from './recommendations.ts';
import { day } from './wire.ts';

const count = z.number().int().min(0);

/** A value with its count, and the same count split by another property. Parts with no rows are left out. */
export const splitCount = z
  .object({ key: z.string(), count, split: z.record(z.string(), count) })
  .meta({ id: 'SplitCount' });
export type SplitCount = z.output<typeof splitCount>;

/**
 * The state of follow-up at a glance, of the recommendations that pass the filter.
 * A recommendation with several themes, goals or recommending regions counts under each of them.
 */
export const overview = z
  .object({
    asOf: day,
    total: count,
    statesAddressed: count,
    documents: count,
    /** Due before `asOf` and neither implemented, continuous nor not planned. */
    overdue: count,
    /** Not overdue, open, and due within 90 days from `asOf`. */
    dueSoon: count,
    byPosition: z.array(z.object({ key: z.string(), count })),
    byStatus: z.array(z.object({ key: z.string(), count })),
    /** Split by implementation status. */
    byBody: z.array(splitCount),
    /** Split by position; key `none` for recommendations outside the UPR. */
    byCycle: z.array(splitCount),
    /** The 20 themes with the most recommendations, split by implementation status. */
    byTheme: z.array(splitCount),
    /** The 17 goals in their order, split by implementation status. */
    bySdg: z.array(splitCount),
    /** Split by position. */
    byRecommendingRegion: z.array(splitCount),
    /** By year of receipt, oldest first, split by position. */
    overTime: z.array(splitCount),
    /** How many stood in each implementation status at the end of each of the last 24 months; key `YYYY-MM`. */
    statusOverTime: z.array(splitCount),
  })
  .meta({ id: 'Overview' });
export type Overview = z.output<typeof overview>;

export const analysisEndpoints = {
  overview: endpoint({
    method: 'GET',
    path: '/analysis/overview',
    summary: 'The state of follow-up at a glance',
    query: recommendationFilter,
    response: overview,
  }),
};
