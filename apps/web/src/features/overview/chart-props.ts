import type { Overview } from '@mutabaa/contracts/analysis';
import type { FilterSearch } from '../../app/filter-search.ts';

/** What every chart of the Overview is given. */
export interface OverviewChartProps {
  overview: Overview;
  filter: FilterSearch;
  /** The filter in a sentence, for the foot of the chart and of its files. */
  filterWords: string | undefined;
}

type Counts = readonly { key: string; count: number }[];

/** The sum of the counts of these keys; what is not listed counts as 0. */
export const countOf = (counts: Counts, ...keys: string[]): number =>
  counts.reduce((sum, { key, count }) => (keys.includes(key) ? sum + count : sum), 0);

/** The row with the highest count, if any has one. */
export const highest = <Row extends { count: number }>(rows: readonly Row[]): Row | undefined =>
  rows.reduce<Row | undefined>((best, row) => (row.count > (best?.count ?? 0) ? row : best), undefined);
