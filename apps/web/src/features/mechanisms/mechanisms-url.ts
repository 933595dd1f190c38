import * as z from 'zod';
import { searchList, searchText } from '../../app/filter-search.ts';

export const mechanismsSearch = z.object({
  /** A type, or a survey's class where the survey tells no type. */
  type: searchList,
  region: searchList,
  q: searchText,
  sort: searchText,
});
export type MechanismsSearch = z.output<typeof mechanismsSearch>;
