import * as z from 'zod';
import { searchList, searchText } from '../../app/filter-search.ts';

/** The list of sessions in the address. */
export const sessionsSearch = z.object({
  body: searchList,
  kind: searchList,
  year: searchText,
  q: searchText,
});
export type SessionsSearch = z.output<typeof sessionsSearch>;
