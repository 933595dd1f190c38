import type { RequestOf } from '@mutabaa/contracts/endpoint';
import { type ChangeStanding, networkEndpoints } from '@mutabaa/contracts/network';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { request } from '../../app/request.ts';

type MembershipFilter = NonNullable<RequestOf<typeof networkEndpoints.memberships>['query']>;

export const networkQuery = queryOptions({
  queryKey: ['network', 'summary'],
  queryFn: ({ signal }) => request(networkEndpoints.summary, {}, signal),
});

export const membershipsQuery = (filter: MembershipFilter) =>
  queryOptions({
    queryKey: ['network', 'memberships', filter],
    queryFn: ({ signal }) => request(networkEndpoints.memberships, { query: filter }, signal),
  });

/** Records a change of standing; the lists of States carry the standing too. */
export function useChangeStanding() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: ChangeStanding) => request(networkEndpoints.changeStanding, { body }),
    onSuccess: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: ['network'] }),
        queries.invalidateQueries({ queryKey: ['states'] }),
      ]),
  });
}
