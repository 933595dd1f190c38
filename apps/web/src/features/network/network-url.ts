import { z } from 'zod';
import { searchList, searchText } from '../../app/filter-search.ts';

export const networkSearch = z.object({
  standing: searchList,
  region: searchList,
  /** The day at which the membership is looked at; today when absent. */
  on: searchText,
  view: z.enum(['map', 'tiles', 'table']).optional().catch(undefined),
});
