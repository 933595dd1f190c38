import { keepPreviousData, useInfiniteQuery, useQueries, useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { filterNames, filterOf } from '../../app/filter-search.ts';
import { useLanguage } from '../../app/language.ts';
import type { FilterChip } from '../../ui/FilterChips.tsx';
import type { FilterName } from '../../ui/filter-words.ts';
import { useFilterChips } from '../../ui/use-filter-chips.ts';
import { documentQuery } from '../documents/documents.api.ts';
import { facetsQuery, registerQuery } from './recommendations.api.ts';
import { type RegisterSearch, sortOf } from './register-url.ts';

/** The register's address, read and written. A changed filter starts at the top; the rest of the address stays. */
export function useRegisterAddress() {
  const search = useSearch({ from: '/recommendations' });
  const navigate = useNavigate({ from: '/recommendations' });
  const filter = useMemo(() => filterOf(search), [search]);
  const change = (part: Partial<RegisterSearch>) =>
    navigate({ search: (old) => ({ ...old, ...part }), replace: true, resetScroll: false });
  const drop = (names: readonly FilterName[] = filterNames) =>
    change(Object.fromEntries(names.map((name) => [name, undefined])));
  return { search, filter, sort: sortOf(search), change, drop };
}

/** The rows loaded so far and the facets; while a changed filter loads, what was there stays in sight. */
export function useRegister({
  filter,
  sort,
}: Pick<ReturnType<typeof useRegisterAddress>, 'filter' | 'sort'>) {
  const language = useLanguage();
  const list = useInfiniteQuery({
    ...registerQuery(filter, sort, language),
    placeholderData: keepPreviousData,
  });
  const facets = useQuery({ ...facetsQuery(filter), placeholderData: keepPreviousData });
  const pages = list.data?.pages;
  const rows = useMemo(() => pages?.flatMap((page) => page.items), [pages]);
  return { list, facets, rows, total: pages?.[0]?.total };
}

/** The chips of the filter; a document is named by its symbol rather than by its id. */
export function useRegisterChips({
  filter,
  change,
}: Pick<ReturnType<typeof useRegisterAddress>, 'filter' | 'change'>): FilterChip[] {
  const ids = [filter.document ?? []].flat();
  const documents = useQueries({ queries: ids.map(documentQuery) });
  const names = new Map(documents.map(({ data }) => [`document ${data?.id}`, data?.symbol ?? data?.title]));
  const chips = useFilterChips(filter, change);
  return chips.map((chip) => ({ ...chip, value: names.get(chip.key) ?? chip.value }));
}
