import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { BarList } from '../../ui/BarList.tsx';
import { ChartFrame } from '../../ui/ChartFrame.tsx';
import { useFilterValues } from '../../ui/filter-words.ts';
import { useFormat } from '../../ui/format.ts';
import { ProportionBar } from '../../ui/ProportionBar.tsx';
import { StackedColumns } from '../../ui/StackedColumns.tsx';
import { countOf, highest, type OverviewChartProps } from './chart-props.ts';
import { registerLink } from './register-link.ts';
import { useStatusSeries } from './series.ts';
import { seriesInUse, splitBars, splitTable } from './split-chart.ts';

/** How far the recommendations have come: the page's first answer. */
export function StatusChart({ overview, filter, filterWords }: OverviewChartProps) {
  const { t } = useLingui();
  const { share } = useFormat();
  const { total, byStatus, asOf } = overview;
  const segments = useStatusSeries().map((one) => ({
    ...one,
    value: countOf(byStatus, one.key),
    link: registerLink(filter, 'status', [one.key]),
  }));
  const done = share(countOf(byStatus, 'implemented', 'continuous') / total);
  const open = share(countOf(byStatus, 'partially_implemented', 'in_progress') / total);
  const unknown = share(countOf(byStatus, 'not_assessed') / total);
  return (
    <ChartFrame
      id="status"
      title={t`Implementation status`}
      summary={t`Of ${plural(total, { one: '# recommendation', other: '# recommendations' })}, ${done} are implemented or continuous, ${open} are under way or partly implemented, and ${unknown} are not assessed yet.`}
      source={t`Mutabaa register`}
      filters={filterWords}
      asOf={asOf}
      table={{
        columns: [
          { key: 'status', label: t`Implementation status` },
          { key: 'count', label: t`Recommendations` },
          { key: 'share', label: t`Share` },
        ],
        rows: segments.map(({ key, label, value, link }) => ({
          key,
          cells: [label, value, share(value / total)],
          link,
        })),
      }}
    >
      <ProportionBar segments={segments} />
    </ChartFrame>
  );
}

/** Where the recommendations stood at the end of each month. The past has no filter of the register to lead to. */
export function StatusHistoryChart({ overview, filter, filterWords }: OverviewChartProps) {
  const { t } = useLingui();
  const { month, number } = useFormat();
  const all = useStatusSeries();
  const rows = overview.statusOverTime;
  const series = seriesInUse(all, rows);
  const [first, last] = [rows[0], rows.at(-1)];
  if (!first || !last) return null;
  const doneIn = ({ split }: typeof first) => number((split.implemented ?? 0) + (split.continuous ?? 0));
  const [before, now] = [doneIn(first), doneIn(last)];
  const [start, end] = [month(first.key), month(last.key)];
  return (
    <ChartFrame
      id="status-over-time"
      title={t`Status over the last 24 months`}
      summary={t`Implemented or continuous: ${before} at the end of ${start}, ${now} at the end of ${end}.`}
      source={t`Mutabaa register`}
      filters={filterWords}
      asOf={overview.asOf}
      table={{
        columns: [
          { key: 'month', label: t`At the end of` },
          { key: 'total', label: t`Recommendations` },
          ...series.map(({ key, label }) => ({ key, label })),
        ],
        rows: rows.map(({ key, count, split }) => ({
          key,
          cells: [month(key), count, ...series.map((one) => split[one.key] ?? 0)],
        })),
      }}
    >
      <StackedColumns
        series={series}
        columns={rows.map((row) => ({
          key: row.key,
          label: month(row.key),
          values: row.split,
          // Only the present month is what the register shows today.
          linkOf:
            row === last
              ? (status) =>
                  registerLink(filter, 'status', [status]) ?? { to: '/recommendations', search: filter }
              : undefined,
        }))}
      />
    </ChartFrame>
  );
}

/** Which bodies the recommendations come from, and how far each one's have come. */
export function BodyChart({ overview, filter, filterWords }: OverviewChartProps) {
  const { t } = useLingui();
  const wordsOf = useFilterValues();
  const { number, share } = useFormat();
  const series = seriesInUse(useStatusSeries(), overview.byBody);
  const split = {
    rows: overview.byBody,
    series,
    name: 'body',
    filter,
    labelOf: (key: string) => wordsOf('body', key),
  } as const;
  const most = highest(overview.byBody);
  const body = wordsOf('body', most?.key ?? '');
  const count = number(most?.count ?? 0);
  const part = share((most?.count ?? 0) / overview.total);
  return (
    <ChartFrame
      id="body"
      title={t`By body`}
      summary={t`Most come from one body, ${body}: ${count}, or ${part} of all.`}
      source={t`Mutabaa register`}
      filters={filterWords}
      asOf={overview.asOf}
      table={splitTable(split, { row: t`Body`, total: t`Recommendations` })}
    >
      <BarList items={splitBars(split)} legend={series} total={overview.total} />
    </ChartFrame>
  );
}
