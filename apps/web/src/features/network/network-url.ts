import * as z from 'zod';
import { searchList, searchText } from '../../app/filter-search.ts';

export const networkSearch = z.object({
  standing: searchList,
  region: searchList,
  /** `true`: also the standings that have ended. */
  history: searchText,
  /** What the maps are coloured by; the standing when absent. */
  colour: z.enum(['standing', 'mechanism']).optional().catch(undefined),
});
export type NetworkSearch = z.output<typeof networkSearch>;
