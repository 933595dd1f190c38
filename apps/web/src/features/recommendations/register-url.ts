import { type RecommendationSort, recommendationSorts } from '@mutabaa/contracts/recommendations';
import * as z from 'zod';
import { filterSearch, searchList, searchText } from '../../app/filter-search.ts';
import { parseSearch, stringifySearch } from '../../app/search-params.ts';

/** The register's columns besides the recommendation itself, in the order in which they are shown. */
export const registerColumns = [
  'state',
  'recommendingStates',
  'position',
  'status',
  'due',
  'body',
  'session',
  'cycle',
  'themes',
  'affected',
  'sdgs',
  'type',
  'actionCategory',
  'priority',
  'received',
] as const;
export type RegisterColumn = (typeof registerColumns)[number];

export const usualColumns: readonly RegisterColumn[] = [
  'state',
  'recommendingStates',
  'position',
  'status',
  'due',
];

/** In the address when no column is chosen, which an absent list could not say. */
const NO_COLUMN = 'none';

/**
 * The register's address: the filter, the order, the chosen columns and how close the lines stand. People keep these
 * links, so names are added and never changed; the spec keeps addresses of each version of it. What cannot be read is
 * left out, and the rest of the link still says what it says.
 */
export const registerSearch = filterSearch.extend({
  sort: z.enum(recommendationSorts).optional().catch(undefined),
  column: searchList,
  density: z.enum(['compact']).optional().catch(undefined),
});
export type RegisterSearch = z.output<typeof registerSearch>;

/** The order in which the register is read: the one chosen, else the best match of a search, else the newest. */
export function sortOf({ sort, q }: Pick<RegisterSearch, 'sort' | 'q'>): RecommendationSort {
  if (sort && (sort !== 'relevance' || q)) return sort;
  return q ? 'relevance' : '-received';
}

export const isSort = (value: string | null): value is RecommendationSort =>
  recommendationSorts.some((sort) => sort === value);

/** The chosen columns, without those that a later version dropped. */
export function columnsOf({ column }: Pick<RegisterSearch, 'column'>): readonly RegisterColumn[] {
  return column ? registerColumns.filter((name) => column.includes(name)) : usualColumns;
}

/** What the address says of these columns: nothing for the usual ones. */
export function columnSearch(chosen: readonly string[]): string[] | undefined {
  const names = registerColumns.filter((name) => chosen.includes(name));
  if (names.length === 0) return [NO_COLUMN];
  return names.join() === usualColumns.join() ? undefined : names;
}

/** A recommendation's address names the register that it was opened from, for the way back and the next one. */
export const recommendationSearch = z.object({ from: searchText });

/** The register as one text, to be carried by the address of a recommendation. */
export const registerToText = (search: RegisterSearch): string =>
  stringifySearch(registerSearch.parse(search)) || '?';

/** The reverse of {@link registerToText}; undefined when the recommendation was opened from elsewhere. */
export const registerFromText = (text: string | undefined): RegisterSearch | undefined =>
  text?.startsWith('?') ? registerSearch.parse(parseSearch(text)) : undefined;
