import type { FacetName } from '@mutabaa/contracts/recommendations';
import type { FilterSearch } from '../../app/filter-search.ts';
import type { LinkTarget } from '../../ui/links.tsx';
import { narrowFilter } from './narrow-filter.ts';

/** The register, filtered as the Overview is and to `values` besides; undefined when no filter says exactly that. */
export function registerLink(
  filter: FilterSearch,
  name: FacetName,
  values: readonly string[],
): LinkTarget | undefined {
  const search = narrowFilter(filter, name, values);
  return search && { to: '/recommendations', search };
}
