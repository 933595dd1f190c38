import {
  type ImportDetail,
  type ImportPhase,
  importEndpoints,
  type StartImport,
} from '@mutabaa/contracts/imports';
import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { request, upload } from '../../app/request.ts';

/** Phases in which the server works and the figures move. */
const working: readonly ImportPhase[] = ['waiting', 'checking', 'storing'];
const POLL_MS = 700;

export const isWorking = (phase: ImportPhase): boolean => working.includes(phase);

export const importsQuery = infiniteQueryOptions({
  queryKey: ['imports', 'list'],
  queryFn: ({ pageParam, signal }) =>
    request(importEndpoints.list, { query: { cursor: pageParam, limit: 25 } }, signal),
  initialPageParam: undefined as string | undefined,
  getNextPageParam: (page) => page.nextCursor ?? undefined,
});

/** One import, asked for again while the server works on it. */
export const importQuery = (id: string) =>
  queryOptions({
    queryKey: ['imports', id],
    queryFn: ({ signal }) => request(importEndpoints.get, { params: { id } }, signal),
    refetchInterval: ({ state }) => (state.data && isWorking(state.data.phase) ? POLL_MS : false),
  });

const formOf = (file: File, { state, format }: Partial<StartImport>): FormData => {
  const form = new FormData();
  // Fields before the file: the server reads them before it takes the file in.
  form.set('dryRun', 'true');
  if (state) form.set('state', state);
  if (format) form.set('format', format);
  form.set('file', file);
  return form;
};

export function useStartImport() {
  const remember = useRememberImport();
  return useMutation({
    mutationFn: ({ file, ...fields }: { file: File } & Pick<Partial<StartImport>, 'state' | 'format'>) =>
      upload(importEndpoints.start, formOf(file, fields)),
    onSuccess: remember,
  });
}

export function useConfirmImport(id: string) {
  const remember = useRememberImport();
  return useMutation({
    mutationFn: () => request(importEndpoints.confirm, { params: { id } }),
    onSuccess: remember,
  });
}

export function useCancelImport(id: string) {
  const remember = useRememberImport();
  return useMutation({
    mutationFn: () => request(importEndpoints.cancel, { params: { id } }),
    onSuccess: remember,
  });
}

function useRememberImport() {
  const queries = useQueryClient();
  return (detail: ImportDetail) => {
    queries.setQueryData(['imports', detail.id], detail);
    return queries.invalidateQueries({ queryKey: ['imports', 'list'] });
  };
}
