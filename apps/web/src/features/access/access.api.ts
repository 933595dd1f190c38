import { accessEndpoints, type signIn } from '@mutabaa/contracts/access';
import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type * as z from 'zod';
import { request } from '../../app/request.ts';

export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: ({ signal }) => request(accessEndpoints.me, {}, signal),
  staleTime: 5 * 60_000,
});

/** The signed-in person; `undefined` while that is not known yet, `null` for a visitor. */
export const useMe = () => useQuery(meQuery).data?.person;

/** Who may see what changes with the person, so everything read before is read again. */
export function useSignIn() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (credentials: z.input<typeof signIn>) =>
      request(accessEndpoints.signIn, { body: credentials }),
    onSuccess: (person) => {
      queries.setQueryData(meQuery.queryKey, { person });
      return queries.invalidateQueries();
    },
  });
}

export function useSignOut() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => request(accessEndpoints.signOut, {}),
    onSuccess: () => {
      queries.setQueryData(meQuery.queryKey, { person: null });
      return queries.invalidateQueries();
    },
  });
}
