import { type FacetName, facetNames, type RecommendationFacets } from '@mutabaa/contracts/recommendations';
import {
  actionCategories,
  implementationStatuses,
  positions,
  priorities,
} from '@mutabaa/reference-data/vocabularies';
import { useMemo } from 'react';
import type { ApiFilter } from '../../app/filter-search.ts';
import type { Facet } from '../../ui/FacetGroup.tsx';
import { useFilterNames, useFilterValues } from '../../ui/filter-words.ts';
import { orderFacet } from './order-facet.ts';

/** Facets whose values have an order of their own; the others begin with the most frequent. */
const orders: Partial<Record<FacetName, readonly string[]>> = {
  position: positions,
  status: implementationStatuses,
  priority: priorities,
  actionCategory: actionCategories.map(String),
  cycle: ['4', '3', '2', '1'],
};

const openAtFirst: ReadonlySet<FacetName> = new Set(['state', 'position', 'status']);

/** The facets in words. A chosen value stays in its list even when nothing has it any more. */
export function useRegisterFacets(
  counted: RecommendationFacets | undefined,
  filter: ApiFilter,
): readonly Facet[] {
  const nameOf = useFilterNames();
  const wordsOf = useFilterValues();
  return useMemo(
    () =>
      facetNames.map((name) => {
        const selected = [filter[name] ?? []].flat().map(String);
        const counts = counted?.facets[name] ?? [];
        return {
          key: name,
          label: nameOf(name),
          selected,
          isOpen: openAtFirst.has(name),
          values: orderFacet(counts, selected, name === 'year' ? 'newest' : orders[name]).map(
            ({ key, count }) => ({ value: key, label: wordsOf(name, key), count }),
          ),
        };
      }),
    [counted, filter, nameOf, wordsOf],
  );
}
