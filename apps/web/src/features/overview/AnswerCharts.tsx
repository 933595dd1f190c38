import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { NONE } from '@mutabaa/contracts/recommendations';
import { BarList } from '../../ui/BarList.tsx';
import { ChartFrame } from '../../ui/ChartFrame.tsx';
import { useFilterValues } from '../../ui/filter-words.ts';
import { useFormat } from '../../ui/format.ts';
import { ProportionBar } from '../../ui/ProportionBar.tsx';
import { StackedColumns } from '../../ui/StackedColumns.tsx';
import { countOf, highest, type OverviewChartProps } from './chart-props.ts';
import { everyYear } from './every-year.ts';
import { registerLink } from './register-link.ts';
import { usePositionSeries } from './series.ts';
import { seriesInUse, splitBars, splitColumns, splitTable } from './split-chart.ts';

/** What the States answered. */
export function PositionChart({ overview, filter, filterWords }: OverviewChartProps) {
  const { t } = useLingui();
  const { share } = useFormat();
  const { byPosition } = overview;
  const segments = usePositionSeries().map((one) => ({
    ...one,
    value: countOf(byPosition, one.key),
    link: registerLink(filter, 'position', [one.key]),
  }));
  const answered = countOf(byPosition, 'supported', 'partially_supported', 'noted');
  const supported = share(
    answered === 0 ? 0 : countOf(byPosition, 'supported', 'partially_supported') / answered,
  );
  return (
    <ChartFrame
      id="position"
      title={t`Position of the State`}
      summary={t`${plural(answered, {
        0: 'No recommendation has an answer on record yet.',
        one: `# recommendation has an answer: ${supported} supported, at least in part.`,
        other: `# recommendations have an answer: ${supported} supported, at least in part.`,
      })}`}
      source={t`Mutabaa register`}
      filters={filterWords}
      asOf={overview.asOf}
      table={{
        columns: [
          { key: 'position', label: t`Position` },
          { key: 'count', label: t`Recommendations` },
          { key: 'share', label: t`Share` },
        ],
        rows: segments.map(({ key, label, value, link }) => ({
          key,
          cells: [label, value, share(value / overview.total)],
          link,
        })),
      }}
    >
      <ProportionBar segments={segments} />
    </ChartFrame>
  );
}

/** Where the recommendations stand in the four cycles of the universal periodic review. */
export function CycleChart({ overview, filter, filterWords }: OverviewChartProps) {
  const { t } = useLingui();
  const wordsOf = useFilterValues();
  const series = seriesInUse(usePositionSeries(), overview.byCycle);
  const split = {
    rows: overview.byCycle,
    series,
    name: 'cycle',
    filter,
    labelOf: (key: string) => wordsOf('cycle', key),
  } as const;
  const inReview = overview.total - countOf(overview.byCycle, NONE);
  return (
    <ChartFrame
      id="cycle"
      title={t`By UPR cycle`}
      summary={t`${plural(inReview, { one: '# recommendation comes', other: '# recommendations come' })} from the universal periodic review.`}
      source={t`Mutabaa register`}
      filters={filterWords}
      asOf={overview.asOf}
      table={splitTable(split, { row: t`UPR cycle`, total: t`Recommendations` })}
    >
      <BarList items={splitBars(split)} legend={series} total={overview.total} />
    </ChartFrame>
  );
}

/** Which regions the recommending States belong to. */
export function RegionChart({ overview, filter, filterWords }: OverviewChartProps) {
  const { t } = useLingui();
  const wordsOf = useFilterValues();
  const rows = overview.byRecommendingRegion;
  const series = seriesInUse(usePositionSeries(), rows);
  const split = {
    rows,
    series,
    name: 'recommendingRegion',
    filter,
    labelOf: (key: string) => wordsOf('recommendingRegion', key),
  } as const;
  const most = highest(rows);
  if (!most) return null;
  const region = split.labelOf(most.key);
  return (
    <ChartFrame
      id="recommending-region"
      title={t`By region of the recommending State`}
      summary={t`${region} took part in the most: ${plural(most.count, { one: '# recommendation', other: '# recommendations' })}.`}
      source={t`Mutabaa register`}
      filters={filterWords}
      asOf={overview.asOf}
      table={splitTable(split, { row: t`Regional group`, total: t`Recommendations` })}
    >
      <BarList items={splitBars(split)} legend={series} />
    </ChartFrame>
  );
}

/** When the recommendations were received, and what was answered. */
export function ReceivedChart({ overview, filter, filterWords }: OverviewChartProps) {
  const { t } = useLingui();
  const { number } = useFormat();
  const wordsOf = useFilterValues();
  const series = seriesInUse(usePositionSeries(), overview.overTime);
  const split = {
    rows: overview.overTime,
    series,
    name: 'year',
    filter,
    labelOf: (key: string) => wordsOf('year', key),
  } as const;
  const most = highest(overview.overTime);
  if (!most) return null;
  const year = split.labelOf(most.key);
  const count = number(most.count);
  return (
    <ChartFrame
      id="received"
      title={t`By year of receipt`}
      summary={t`The most were received in ${year}: ${count}.`}
      source={t`Mutabaa register`}
      filters={filterWords}
      asOf={overview.asOf}
      table={splitTable(split, { row: t`Year of receipt`, total: t`Recommendations` })}
    >
      <StackedColumns
        series={series}
        columns={splitColumns({ ...split, rows: everyYear(split.rows) }, 'position')}
      />
    </ChartFrame>
  );
}
