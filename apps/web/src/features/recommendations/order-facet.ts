import { type FacetCount, NONE } from '@mutabaa/contracts/recommendations';

/** A vocabulary's own order, newest year first, or (without either) the most frequent first. */
export type FacetOrder = readonly string[] | 'newest' | undefined;

function compare(order: FacetOrder): (one: FacetCount, other: FacetCount) => number {
  if (order === 'newest') return (one, other) => other.key.localeCompare(one.key);
  if (order) return (one, other) => order.indexOf(one.key) - order.indexOf(other.key);
  return (one, other) => other.count - one.count || one.key.localeCompare(other.key);
}

/** The values of a facet as they are offered: chosen ones never missing, "nothing recorded" last. */
export function orderFacet(
  counts: readonly FacetCount[],
  selected: readonly string[],
  order: FacetOrder,
): FacetCount[] {
  const counted = new Set(counts.map(({ key }) => key));
  const emptied = selected.filter((key) => !counted.has(key)).map((key) => ({ key, count: 0 }));
  const all = [...counts, ...emptied];
  const named = all.filter(({ key }) => key !== NONE).sort(compare(order));
  return [...named, ...all.filter(({ key }) => key === NONE)];
}
