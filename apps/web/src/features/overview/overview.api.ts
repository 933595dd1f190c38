import { analysisEndpoints } from '@mutabaa/contracts/analysis';
import { recommendationEndpoints } from '@mutabaa/contracts/recommendations';
import { queryOptions } from '@tanstack/react-query';
import type { ApiFilter } from '../../app/filter-search.ts';
import { request } from '../../app/request.ts';

export const overviewQuery = (filter: ApiFilter) =>
  queryOptions({
    queryKey: ['overview', filter],
    queryFn: ({ signal }) => request(analysisEndpoints.overview, { query: filter }, signal),
  });

/** How many of the filtered recommendations are sample data: asked by the register's own total. */
export const sampleTotalQuery = (filter: ApiFilter) =>
  queryOptions({
    queryKey: ['recommendations', 'sample-total', filter],
    queryFn: async ({ signal }) => {
      const query = { ...filter, sample: 'true', limit: '1' } as const;
      return (await request(recommendationEndpoints.list, { query }, signal)).total;
    },
  });
