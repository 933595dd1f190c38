import { z } from 'zod';
import { searchList, searchText } from '../../app/filter-search.ts';

export const statesSearch = z.object({ region: searchList, standing: searchList, q: searchText });
