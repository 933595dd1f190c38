import type { SplitCount } from '@mutabaa/contracts/analysis';
import type { FacetName } from '@mutabaa/contracts/recommendations';
import type { FilterSearch } from '../../app/filter-search.ts';
import type { BarItem } from '../../ui/BarList.tsx';
import type { Column, Series } from '../../ui/StackedColumns.tsx';
import type { TableTwin } from '../../ui/table-twin.ts';
import { narrowFilter } from './narrow-filter.ts';
import { registerLink } from './register-link.ts';

interface Split {
  rows: readonly SplitCount[];
  /** The parts of each row, in their order. */
  series: readonly Series[];
  /** What the rows are, as a filter of the register. */
  name: FacetName;
  filter: FilterSearch;
  labelOf: (key: string) => string;
}

/** Only the parts that occur: a legend of seven colours for one that is there would be noise. */
export const seriesInUse = (series: readonly Series[], rows: readonly SplitCount[]): Series[] =>
  series.filter(({ key }) => rows.some(({ split }) => (split[key] ?? 0) > 0));

/** Bars of a count and its parts, each bar leading to what it counts. */
export const splitBars = ({ rows, series, name, filter, labelOf }: Split): BarItem[] =>
  rows.map(({ key, count, split }) => ({
    key,
    label: labelOf(key),
    value: count,
    link: registerLink(filter, name, [key]),
    segments: series.map((part) => ({ ...part, value: split[part.key] ?? 0 })),
  }));

/** Columns of a count and its parts, each part leading to what it counts. */
export const splitColumns = ({ rows, name, filter, labelOf }: Split, part: FacetName): Column[] =>
  rows.map(({ key, split }) => {
    const within = narrowFilter(filter, name, [key]) ?? filter;
    return {
      key,
      label: labelOf(key),
      values: split,
      linkOf: (value) => registerLink(within, part, [value]) ?? { to: '/recommendations', search: within },
    };
  });

/** The same figures as a table. */
export const splitTable = (
  { rows, series, name, filter, labelOf }: Split,
  headings: { row: string; total: string },
): TableTwin => ({
  columns: [
    { key: 'row', label: headings.row },
    { key: 'total', label: headings.total },
    ...series.map(({ key, label }) => ({ key, label })),
  ],
  rows: rows.map(({ key, count, split }) => ({
    key,
    cells: [labelOf(key), count, ...series.map((part) => split[part.key] ?? 0)],
    link: registerLink(filter, name, [key]),
  })),
});
