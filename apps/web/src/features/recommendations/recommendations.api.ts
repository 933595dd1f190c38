import {
  type ChangePosition,
  type ChangeStatus,
  type Recommendation,
  type RecommendationSort,
  recommendationEndpoints,
  type UpdateRecommendation,
} from '@mutabaa/contracts/recommendations';
import type { Language } from '@mutabaa/reference-data/languages';
import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { ApiFilter } from '../../app/filter-search.ts';
import { request } from '../../app/request.ts';

const PAGE = 100;

/** The register, page by page. The language matters to the order of States by name. */
export const registerQuery = (filter: ApiFilter, sort: RecommendationSort, language: Language) =>
  infiniteQueryOptions({
    queryKey: ['recommendations', 'list', filter, sort, language],
    queryFn: ({ pageParam, signal }) =>
      request(
        recommendationEndpoints.list,
        { query: { ...filter, sort, limit: PAGE, cursor: pageParam } },
        signal,
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  });

export const facetsQuery = (filter: ApiFilter) =>
  queryOptions({
    queryKey: ['recommendations', 'facets', filter],
    queryFn: ({ signal }) => request(recommendationEndpoints.facets, { query: filter }, signal),
  });

/** How many pass a filter, without reading them. */
export const countQuery = (filter: ApiFilter) =>
  queryOptions({
    queryKey: ['recommendations', 'count', filter],
    queryFn: async ({ signal }) =>
      (await request(recommendationEndpoints.list, { query: { ...filter, limit: 1 } }, signal)).total,
  });

export const recommendationQuery = (id: string) =>
  queryOptions({
    queryKey: ['recommendations', 'one', id],
    queryFn: ({ signal }) => request(recommendationEndpoints.get, { params: { id } }, signal),
  });

export function useChangeStatus(id: string) {
  const remember = useRememberChange(id);
  return useMutation({
    mutationFn: (body: ChangeStatus) =>
      request(recommendationEndpoints.changeStatus, { params: { id }, body }),
    onSuccess: remember,
  });
}

export function useChangePosition(id: string) {
  const remember = useRememberChange(id);
  return useMutation({
    mutationFn: (body: ChangePosition) =>
      request(recommendationEndpoints.changePosition, { params: { id }, body }),
    onSuccess: remember,
  });
}

export function useUpdateRecommendation(id: string) {
  const remember = useRememberChange(id);
  return useMutation({
    mutationFn: (body: UpdateRecommendation) =>
      request(recommendationEndpoints.update, { params: { id }, body }),
    onSuccess: remember,
  });
}

/** The answer is the new state; every list and figure that counts it is read again when next looked at. */
function useRememberChange(id: string) {
  const queries = useQueryClient();
  return (changed: Recommendation) => {
    queries.setQueryData(recommendationQuery(id).queryKey, changed);
    for (const part of ['list', 'facets', 'count', 'sample-total']) {
      queries.invalidateQueries({ queryKey: ['recommendations', part], refetchType: 'none' });
    }
    queries.invalidateQueries({ queryKey: ['overview'], refetchType: 'none' });
  };
}
