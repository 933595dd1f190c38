import type { FacetName } from '@mutabaa/contracts/recommendations';
import type { FilterSearch } from '../../app/filter-search.ts';

/** A recommendation has one value of each of these; it may have several themes, goals and recommending regions. */
const single: ReadonlySet<FacetName> = new Set(['state', 'body', 'cycle', 'position', 'status', 'year']);

const isWithin = (chosen: string, value: string, name: FacetName): boolean =>
  chosen === value || (name === 'sdg' && chosen.startsWith(`${value}.`));

/**
 * The filter that finds exactly what a bar counts: what passes `filter` and has one of `values` besides.
 * Undefined when no filter can say so: two themes that a recommendation must both have, for example.
 */
export function narrowFilter(
  filter: FilterSearch,
  name: FacetName,
  values: readonly string[],
): FilterSearch | undefined {
  const chosen = filter[name] ?? [];
  if (chosen.length === 0) return { ...filter, [name]: [...values] };
  const kept = chosen.filter((one) => values.some((value) => isWithin(one, value, name)));
  if (single.has(name)) return kept.length > 0 ? { ...filter, [name]: kept } : undefined;
  // Among several themes per recommendation, only a value that was itself asked for narrows to what its bar counts.
  if (values.every((value) => chosen.includes(value))) return { ...filter, [name]: [...values] };
  return kept.length === chosen.length ? filter : undefined;
}
