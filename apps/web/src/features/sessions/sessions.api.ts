import { bodyEndpoints } from '@mutabaa/contracts/bodies';
import type { RequestOf } from '@mutabaa/contracts/endpoint';
import { type CreateSession, sessionEndpoints } from '@mutabaa/contracts/sessions';
import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { request } from '../../app/request.ts';

export type SessionFilter = Omit<
  NonNullable<RequestOf<typeof sessionEndpoints.list>['query']>,
  'cursor' | 'limit'
>;

export const sessionsQuery = (filter: SessionFilter) =>
  infiniteQueryOptions({
    queryKey: ['sessions', 'list', filter],
    queryFn: ({ pageParam, signal }) =>
      request(sessionEndpoints.list, { query: { ...filter, cursor: pageParam, limit: 100 } }, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  });

export const sessionQuery = (id: string) =>
  queryOptions({
    queryKey: ['sessions', id],
    queryFn: ({ signal }) => request(sessionEndpoints.get, { params: { id } }, signal),
  });

export const bodiesQuery = queryOptions({
  queryKey: ['bodies'],
  queryFn: ({ signal }) => request(bodyEndpoints.list, {}, signal),
  staleTime: 5 * 60_000,
});

export function useRecordSession() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: CreateSession) => request(sessionEndpoints.create, { body }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['sessions'] }),
  });
}
