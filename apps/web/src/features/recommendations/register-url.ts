import { recommendationSorts } from '@mutabaa/contracts/recommendations';
import { z } from 'zod';
import { filterSearch, searchList } from '../../app/filter-search.ts';

/** The register's address: the filter, the order and the chosen columns. */
export const registerSearch = filterSearch.extend({
  sort: z.enum(recommendationSorts).optional().catch(undefined),
  column: searchList,
});
export type RegisterSearch = z.output<typeof registerSearch>;
