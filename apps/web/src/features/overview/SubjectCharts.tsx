import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { BarList } from '../../ui/BarList.tsx';
import { ChartFrame } from '../../ui/ChartFrame.tsx';
import { useFilterValues } from '../../ui/filter-words.ts';
import { highest, type OverviewChartProps } from './chart-props.ts';
import { useStatusSeries } from './series.ts';
import { seriesInUse, splitBars, splitTable } from './split-chart.ts';

/** What the recommendations are about: the twenty most frequent themes. */
export function ThemeChart({ overview, filter, filterWords }: OverviewChartProps) {
  const { t } = useLingui();
  const wordsOf = useFilterValues();
  const series = seriesInUse(useStatusSeries(), overview.byTheme);
  const split = {
    rows: overview.byTheme,
    series,
    name: 'theme',
    filter,
    labelOf: (key: string) => wordsOf('theme', key),
  } as const;
  const most = highest(overview.byTheme);
  if (!most) return null;
  const theme = split.labelOf(most.key);
  return (
    <ChartFrame
      id="theme"
      title={t`Most frequent themes`}
      summary={t`${plural(most.count, { one: '# recommendation concerns', other: '# recommendations concern' })} the most frequent theme, ${theme}. One can have several themes.`}
      source={t`Mutabaa register`}
      filters={filterWords}
      asOf={overview.asOf}
      table={splitTable(split, { row: t`Theme`, total: t`Recommendations` })}
    >
      <BarList items={splitBars(split)} legend={series} />
    </ChartFrame>
  );
}

/** Which Sustainable Development Goals the recommendations bear on. */
export function GoalChart({ overview, filter, filterWords }: OverviewChartProps) {
  const { t } = useLingui();
  const wordsOf = useFilterValues();
  const series = seriesInUse(useStatusSeries(), overview.bySdg);
  const split = {
    rows: overview.bySdg,
    series,
    name: 'sdg',
    filter,
    labelOf: (key: string) => wordsOf('sdg', key),
  } as const;
  const most = highest(overview.bySdg);
  if (!most) return null;
  const goal = split.labelOf(most.key);
  return (
    <ChartFrame
      id="sdg"
      title={t`By Sustainable Development Goal`}
      summary={t`${plural(most.count, { one: '# recommendation bears', other: '# recommendations bear' })} on the goal named most often: ${goal}.`}
      source={t`Mutabaa register`}
      filters={filterWords}
      asOf={overview.asOf}
      table={splitTable(split, { row: t`Sustainable Development Goal`, total: t`Recommendations` })}
    >
      <BarList items={splitBars(split)} legend={series} />
    </ChartFrame>
  );
}
