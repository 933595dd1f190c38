import type { Overview, SplitCount } from '@mutabaa/contracts/analysis';
import { NONE } from '@mutabaa/contracts/recommendations';
import { sdgGoals } from '@mutabaa/reference-data/sdgs';
import { implementationStatuses, positions } from '@mutabaa/reference-data/vocabularies';
import { type Chart, MONTHS, type OverviewRow } from './overview.sql.ts';

const MOST_THEMES = 20;

/** The Overview made of its counted rows: grouped by chart, and each chart in the order in which it is read. */
export const overviewOf = (rows: readonly OverviewRow[], asOf: string): Overview => {
  const of = (chart: Chart) => rows.filter((row) => row.chart === chart);
  const single = (chart: Chart): number => of(chart)[0]?.count ?? 0;
  return {
    asOf,
    total: single('total'),
    statesAddressed: single('statesAddressed'),
    documents: single('documents'),
    overdue: single('overdue'),
    dueSoon: single('dueSoon'),
    byPosition: inOrder(positions, of('byPosition')),
    byStatus: inOrder(implementationStatuses, of('byStatus')),
    byBody: splitCounts(of('byBody')).sort(largestFirst),
    byCycle: splitCounts(of('byCycle')).sort(byKeyNoneLast),
    byTheme: splitCounts(of('byTheme')).sort(largestFirst).slice(0, MOST_THEMES),
    bySdg: allGoals(splitCounts(of('bySdg'))),
    byRecommendingRegion: splitCounts(of('byRecommendingRegion')).sort(largestFirst),
    overTime: splitCounts(of('overTime')).sort(byKeyNoneLast),
    statusOverTime: standings(of('statusOverTime'), asOf),
  };
};

const inOrder = (keys: readonly string[], rows: readonly OverviewRow[]) =>
  keys.flatMap((key) => {
    const count = rows.find((row) => row.key === key)?.count ?? 0;
    return count > 0 ? [{ key, count }] : [];
  });

const splitCounts = (rows: readonly OverviewRow[]): SplitCount[] => {
  const counts = new Map<string, SplitCount>();
  for (const { key, part, count } of rows) {
    const known = counts.get(key) ?? { key, count: 0, split: {} };
    counts.set(key, { key, count: known.count + count, split: { ...known.split, [part]: count } });
  }
  return [...counts.values()];
};

const largestFirst = (a: SplitCount, b: SplitCount): number => b.count - a.count || compare(a.key, b.key);

const byKeyNoneLast = (a: SplitCount, b: SplitCount): number =>
  Number(a.key === NONE) - Number(b.key === NONE) || compare(a.key, b.key);

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

const allGoals = (counted: readonly SplitCount[]): SplitCount[] =>
  sdgGoals.map(({ key }) => counted.find((goal) => goal.key === key) ?? { key, count: 0, split: {} });

/** How many stand in each status at the end of each month: the sum of all changes up to it. */
const standings = (changes: readonly OverviewRow[], asOf: string): SplitCount[] => {
  const standing = new Map<string, number>();
  return monthsUpTo(asOf).map((month) => {
    for (const { key, part, count } of changes) {
      if (key === month) standing.set(part, (standing.get(part) ?? 0) + count);
    }
    const split = Object.fromEntries([...standing].filter(([, count]) => count > 0));
    return { key: month, count: Object.values(split).reduce((sum, count) => sum + count, 0), split };
  });
};

const monthsUpTo = (asOf: string): string[] => {
  const last = Number(asOf.slice(0, 4)) * 12 + Number(asOf.slice(5, 7)) - 1;
  return Array.from({ length: MONTHS }, (_, index) => {
    const month = last - MONTHS + 1 + index;
    return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
  });
};
