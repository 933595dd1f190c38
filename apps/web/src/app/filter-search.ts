import { type FacetName, facetNames } from '@mutabaa/contracts/recommendations';
import { z } from 'zod';

/** A filter in the address: given once or repeated. Anything unreadable is dropped rather than breaking the page. */
export const searchList = z
  .union([z.array(z.string()), z.string().transform((value) => [value])])
  .optional()
  .catch(undefined);

export const searchText = z.string().optional().catch(undefined);

const facetLists = {
  state: searchList,
  body: searchList,
  session: searchList,
  cycle: searchList,
  position: searchList,
  status: searchList,
  theme: searchList,
  affected: searchList,
  sdg: searchList,
  recommendingRegion: searchList,
  recommendingState: searchList,
  type: searchList,
  actionCategory: searchList,
  priority: searchList,
  year: searchList,
} satisfies Record<FacetName, typeof searchList>;

/** The filter of recommendations as pages carry it in their address; the API checks the values. */
export const filterSearch = z.object({
  ...facetLists,
  document: searchList,
  from: searchText,
  to: searchText,
  dueFrom: searchText,
  dueTo: searchText,
  overdue: searchText,
  sample: searchText,
  q: searchText,
});
export type FilterSearch = z.output<typeof filterSearch>;

export const filterNames = [
  ...facetNames,
  'document',
  'from',
  'to',
  'dueFrom',
  'dueTo',
  'overdue',
  'sample',
  'q',
] as const;

/** Only the filter of an address that may carry more (sort, columns, language): what the API's filter takes. */
export function filterOf(search: FilterSearch): FilterSearch {
  return filterSearch.parse(search);
}
