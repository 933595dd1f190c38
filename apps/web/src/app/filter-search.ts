import {
  type FacetName,
  facetNames,
  type RecommendationFilterInput,
  recommendationFilter,
} from '@mutabaa/contracts/recommendations';
import * as z from 'zod';

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

/** A filter whose values the API takes. */
export type ApiFilter = FilterSearch & RecommendationFilterInput;

const isForApi = (filter: FilterSearch): filter is ApiFilter =>
  recommendationFilter.safeParse(filter).success;

function withoutRefused(filter: FilterSearch): FilterSearch {
  const { error } = recommendationFilter.safeParse(filter);
  const refused = new Set<unknown>(error?.issues.map(({ path }) => path[0]));
  return Object.fromEntries(Object.entries(filter).filter(([name]) => !refused.has(name)));
}

/**
 * Only the filter of an address that may carry more (sort, columns, language): what the API's filter takes. A part with
 * a value that no filter knows is left out, so that an old or mistyped link still opens.
 */
export function filterOf(search: FilterSearch): ApiFilter {
  const filter = filterSearch.parse(search);
  if (isForApi(filter)) return filter;
  const readable = withoutRefused(filter);
  return isForApi(readable) ? readable : {};
}
