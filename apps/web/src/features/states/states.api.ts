import { stateEndpoints } from '@mutabaa/contracts/states';
import { queryOptions } from '@tanstack/react-query';
import { request } from '../../app/request.ts';

export const statesQuery = queryOptions({
  queryKey: ['states'],
  queryFn: ({ signal }) => request(stateEndpoints.list, {}, signal),
  staleTime: 5 * 60_000,
});

export const stateQuery = (iso3: string) =>
  queryOptions({
    queryKey: ['states', iso3],
    queryFn: ({ signal }) => request(stateEndpoints.get, { params: { iso3 } }, signal),
  });
