import { z } from 'zod';
import { searchList, searchText } from '../../app/filter-search.ts';

export const sessionsSearch = z.object({
  body: searchList,
  kind: searchList,
  year: searchList,
  q: searchText,
});
