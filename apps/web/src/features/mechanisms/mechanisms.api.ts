import { mechanismEndpoints } from '@mutabaa/contracts/mechanisms';
import { queryOptions } from '@tanstack/react-query';
import { request } from '../../app/request.ts';

/** All of them at once: there are not many more than States, and the page filters and sorts what it has. */
export const mechanismsQuery = queryOptions({
  queryKey: ['mechanisms'],
  queryFn: ({ signal }) => request(mechanismEndpoints.list, {}, signal),
  staleTime: 5 * 60_000,
});
