import { documentEndpoints } from '@mutabaa/contracts/documents';
import { queryOptions } from '@tanstack/react-query';
import { request } from '../../app/request.ts';

export const documentQuery = (id: string) =>
  queryOptions({
    queryKey: ['documents', id],
    queryFn: ({ signal }) => request(documentEndpoints.get, { params: { id } }, signal),
  });
