import * as z from 'zod';
import { searchList, searchText } from '../../app/filter-search.ts';

/** The list of States in the address: which are shown, and in which order. */
export const statesSearch = z.object({
  region: searchList,
  standing: searchList,
  mechanism: searchList,
  q: searchText,
  sort: searchText,
});
export type StatesSearch = z.output<typeof statesSearch>;
