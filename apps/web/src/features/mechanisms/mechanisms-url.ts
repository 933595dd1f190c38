import { z } from 'zod';
import { searchList, searchText } from '../../app/filter-search.ts';

export const mechanismsSearch = z.object({ type: searchList, region: searchList, q: searchText });
