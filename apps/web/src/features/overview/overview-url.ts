import { filterSearch } from '../../app/filter-search.ts';

/** The Overview carries the same filter as the register, so that each number links to exactly what it counts. */
export const overviewSearch = filterSearch;
