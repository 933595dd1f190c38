import { Trans, useLingui } from '@lingui/react/macro';
import { Skeleton } from '@mantine/core';
import type { Overview } from '@mutabaa/contracts/analysis';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { type ApiFilter, filterNames, filterOf } from '../../app/filter-search.ts';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { ProblemAlert } from '../../ui/ProblemAlert.tsx';
import { useFilterSentence } from '../../ui/use-filter-chips.ts';
import { CycleChart, PositionChart, ReceivedChart, RegionChart } from './AnswerCharts.tsx';
import { BodyChart, StatusChart, StatusHistoryChart } from './FollowUpCharts.tsx';
import { NothingOnRecord } from './NothingOnRecord.tsx';
import classes from './Overview.module.css';
import { OverviewFilters } from './OverviewFilters.tsx';
import { OverviewTiles } from './OverviewTiles.tsx';
import { overviewQuery } from './overview.api.ts';
import { SampleNotice } from './SampleNotice.tsx';
import { GoalChart, ThemeChart } from './SubjectCharts.tsx';

const isFilter = (filter: ApiFilter): boolean => filterNames.some((name) => filter[name]?.length);

/** The state of follow-up at a glance; every number leads to the recommendations that it counts. */
export function OverviewPage() {
  const { t } = useLingui();
  const filter = filterOf(useSearch({ from: '/' }));
  const { data, error, refetch, isPlaceholderData } = useQuery({
    ...overviewQuery(filter),
    placeholderData: keepPreviousData,
  });
  return (
    <>
      <PageHeader
        title={t`Overview`}
        lead={
          <Trans>
            What was recommended, what was answered, and how far it has come. Every number leads to the
            recommendations behind it.
          </Trans>
        }
      />
      <OverviewFilters filter={filter} />
      {error && <ProblemAlert error={error} onRetry={refetch} />}
      {!error && !data && <Loading />}
      {!error && data && (
        <div className={classes.content} aria-busy={isPlaceholderData}>
          <Content overview={data} filter={filter} />
        </div>
      )}
    </>
  );
}

function Content({ overview, filter }: { overview: Overview; filter: ApiFilter }) {
  const filterWords = useFilterSentence(filter);
  if (overview.total === 0) return <NothingOnRecord isFiltered={isFilter(filter)} />;
  const chart = { overview, filter, filterWords };
  return (
    <>
      <SampleNotice filter={filter} total={overview.total} />
      <OverviewTiles overview={overview} filter={filter} />
      <div className={classes.charts}>
        <div className={classes.whole}>
          <StatusChart {...chart} />
        </div>
        <StatusHistoryChart {...chart} />
        <BodyChart {...chart} />
        <PositionChart {...chart} />
        <CycleChart {...chart} />
        <ThemeChart {...chart} />
        <div className={classes.column}>
          <GoalChart {...chart} />
          <RegionChart {...chart} />
        </div>
        <div className={classes.whole}>
          <ReceivedChart {...chart} />
        </div>
      </div>
    </>
  );
}

/** Stands where the tiles and the first charts will be, in their sizes. */
function Loading() {
  const { t } = useLingui();
  return (
    <div role="status" aria-label={t`Loading the figures`}>
      <div className={classes.loadingTiles}>
        {['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((key) => (
          <Skeleton key={key} height={101} />
        ))}
      </div>
      <div className={classes.charts}>
        <Skeleton className={classes.whole} height={238} />
        <Skeleton height={402} />
        <Skeleton height={402} />
      </div>
    </div>
  );
}
