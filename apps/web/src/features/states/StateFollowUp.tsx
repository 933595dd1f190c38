import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { SimpleGrid, Skeleton } from '@mantine/core';
import { analysisEndpoints } from '@mutabaa/contracts/analysis';
import {
  implementationStatuses,
  implementationStatusLabels,
  positionLabels,
  positions,
} from '@mutabaa/reference-data/vocabularies';
import { queryOptions, useQuery } from '@tanstack/react-query';
import type { FilterSearch } from '../../app/filter-search.ts';
import { request } from '../../app/request.ts';
import { ChartFrame } from '../../ui/ChartFrame.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { useFormat } from '../../ui/format.ts';
import { useLabels } from '../../ui/labels.ts';
import { ButtonLink, type LinkTarget } from '../../ui/links.tsx';
import { ProblemAlert } from '../../ui/ProblemAlert.tsx';
import { ProportionBar } from '../../ui/ProportionBar.tsx';
import { positionColour, statusColour } from '../../ui/status-colours.ts';

const followUpQuery = (iso3: string) =>
  queryOptions({
    queryKey: ['overview', { state: [iso3] }],
    queryFn: ({ signal }) => request(analysisEndpoints.overview, { query: { state: [iso3] } }, signal),
  });

const register = (search: FilterSearch): LinkTarget => ({ to: '/recommendations', search });

type Counts = readonly { key: string; count: number }[];
const countOf = (counts: Counts, key: string): number => counts.find((one) => one.key === key)?.count ?? 0;

/** How the State answered and how far it has come, each number leading to the recommendations it counts. */
export function StateFollowUp({ iso3 }: { iso3: string }) {
  const { data: overview, error, refetch } = useQuery(followUpQuery(iso3));
  if (error) return <ProblemAlert error={error} onRetry={refetch} />;
  if (!overview) return <Skeleton height={180} />;
  if (overview.total === 0) return <NothingOnRecord />;
  return (
    <SimpleGrid cols={{ base: 1, md: 2 }} spacing="lg">
      <StatusChart iso3={iso3} counts={overview.byStatus} total={overview.total} asOf={overview.asOf} />
      <PositionChart iso3={iso3} counts={overview.byPosition} total={overview.total} asOf={overview.asOf} />
    </SimpleGrid>
  );
}

const NothingOnRecord = () => (
  <EmptyState
    title={<Trans>No recommendation to this State is on record yet.</Trans>}
    next={
      <ButtonLink to="/imports" variant="light">
        <Trans>Import a file of the United Nations</Trans>
      </ButtonLink>
    }
  />
);

interface PartsChartProps {
  iso3: string;
  counts: Counts;
  total: number;
  asOf: string;
}

function StatusChart({ iso3, counts, total, asOf }: PartsChartProps) {
  const { t } = useLingui();
  const label = useLabels();
  const { share } = useFormat();
  const done = share((countOf(counts, 'implemented') + countOf(counts, 'continuous')) / total);
  const segments = implementationStatuses.map((status) => ({
    key: status,
    label: label(implementationStatusLabels[status]),
    value: countOf(counts, status),
    colour: statusColour(status),
    link: register({ state: [iso3], status: [status] }),
  }));
  return (
    <ChartFrame
      id="status"
      title={t`Implementation status`}
      summary={t`${done} of ${plural(total, { one: '# recommendation is', other: '# recommendations are' })} implemented or continuously implemented.`}
      source={t`Mutabaa register`}
      asOf={asOf}
      table={twinOf(segments, t`Implementation status`, t`Recommendations`)}
    >
      <ProportionBar segments={segments} />
    </ChartFrame>
  );
}

function PositionChart({ iso3, counts, total, asOf }: PartsChartProps) {
  const { t } = useLingui();
  const label = useLabels();
  const { share } = useFormat();
  const supported = share((countOf(counts, 'supported') + countOf(counts, 'partially_supported')) / total);
  const segments = positions.map((position) => ({
    key: position,
    label: label(positionLabels[position]),
    value: countOf(counts, position),
    colour: positionColour(position),
    link: register({ state: [iso3], position: [position] }),
  }));
  return (
    <ChartFrame
      id="position"
      title={t`Position of the State`}
      summary={t`${supported} of ${plural(total, { one: '# recommendation has', other: '# recommendations have' })} its support, at least in part.`}
      source={t`Mutabaa register`}
      asOf={asOf}
      table={twinOf(segments, t`Position`, t`Recommendations`)}
    >
      <ProportionBar segments={segments} />
    </ChartFrame>
  );
}

type Part = Parameters<typeof ProportionBar>[0]['segments'][number];

const twinOf = (segments: readonly Part[], name: string, count: string) => ({
  columns: [
    { key: 'name', label: name },
    { key: 'count', label: count },
  ],
  rows: segments.map(({ key, label, value, link }) => ({ key, cells: [label, value], link })),
});
