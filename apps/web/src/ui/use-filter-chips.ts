import { useLingui } from '@lingui/react/macro';
import { type FilterSearch, filterNames } from '../app/filter-search.ts';
import { localeOf, useLanguage } from '../app/language.ts';
import type { FilterChip } from './FilterChips.tsx';
import { type FilterName, useFilterNames, useFilterValues } from './filter-words.ts';

interface Part {
  name: FilterName;
  value: string;
}

/** The filter, value by value, in the order in which filters are offered. */
const partsOf = (filter: FilterSearch): Part[] =>
  filterNames.flatMap((name) => [filter[name] ?? []].flat().map((value) => ({ name, value })));

const without = (filter: FilterSearch, { name, value }: Part): FilterSearch => {
  const present = filter[name];
  const left = Array.isArray(present) ? present.filter((other) => other !== value) : [];
  return { [name]: left.length > 0 ? left : undefined };
};

/** One chip for each value of the filter, removable. */
export function useFilterChips(filter: FilterSearch, change: (part: FilterSearch) => void): FilterChip[] {
  const nameOf = useFilterNames();
  const wordsOf = useFilterValues();
  return partsOf(filter).map((part) => ({
    key: `${part.name} ${part.value}`,
    name: nameOf(part.name),
    value: wordsOf(part.name, part.value),
    onRemove: () => change(without(filter, part)),
  }));
}

/** The filter in words, for charts and their files; nothing while everything is counted. */
export function useFilterSentence(filter: FilterSearch): string | undefined {
  const { t } = useLingui();
  const language = useLanguage();
  const wordsOf = useFilterValues();
  const parts = partsOf(filter);
  if (parts.length === 0) return undefined;
  const list = new Intl.ListFormat(localeOf(language), { type: 'unit', style: 'short' }).format(
    parts.map(({ name, value }) => wordsOf(name, value)),
  );
  return t`Filtered: ${list}`;
}
