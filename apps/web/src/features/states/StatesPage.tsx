import { Trans, useLingui } from '@lingui/react/macro';
import { MultiSelect, SimpleGrid, Skeleton, Stack, TextInput } from '@mantine/core';
import { NONE } from '@mutabaa/contracts/recommendations';
import type { State } from '@mutabaa/contracts/states';
import {
  type RegionalGroup,
  regionalGroupLabels,
  regionalGroups,
} from '@mutabaa/reference-data/regional-groups';
import {
  mechanismTypeLabels,
  mechanismTypes,
  membershipStandingLabels,
  membershipStandings,
} from '@mutabaa/reference-data/vocabularies';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { localeOf, useLanguage } from '../../app/language.ts';
import { type DataColumn, DataTable } from '../../ui/DataTable.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { useFormat } from '../../ui/format.ts';
import { useLabels } from '../../ui/labels.ts';
import type { LinkTarget } from '../../ui/links.tsx';
import { TextLink } from '../../ui/links.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { ProblemAlert } from '../../ui/ProblemAlert.tsx';
import { StandingBadge } from '../../ui/StatusBadge.tsx';
import { useStateNames } from '../../ui/state-names.ts';
import { narrowStates, sortStates } from './narrow-states.ts';
import { statesQuery } from './states.api.ts';

const keyOf = (state: State): string => state.iso3;
const linkOf = (state: State): LinkTarget => ({ to: '/states/$iso3', params: { iso3: state.iso3 } });
const noStates: readonly State[] = [];

export function StatesPage() {
  const { t } = useLingui();
  const search = useSearch({ from: '/states' });
  const navigate = useNavigate({ from: '/states' });
  const nameOf = useStateNames();
  const language = useLanguage();
  const { data, error, refetch } = useQuery(statesQuery);
  const states = data?.items ?? noStates;
  const rows = useMemo(
    () => sortStates(narrowStates(states, search), search.sort, nameOf, localeOf(language)),
    [states, search, nameOf, language],
  );
  const columns = useStateColumns();

  return (
    <Stack gap="lg">
      <PageHeader
        title={t`States`}
        lead={
          <Trans>
            Every Member State and observer State: its mechanism, its standing in the Network, its
            recommendations.
          </Trans>
        }
      />
      <Filters />
      {error && <ProblemAlert error={error} onRetry={refetch} />}
      {!data && !error && <Skeleton height={480} />}
      {data && (
        <DataTable
          label={t`States`}
          columns={columns}
          rows={rows}
          rowKey={keyOf}
          rowLink={linkOf}
          total={rows.length}
          sort={search.sort ?? 'name'}
          onSort={(sort) =>
            navigate({ search: (old) => ({ ...old, sort }), replace: true, resetScroll: false })
          }
          empty={
            <EmptyState
              title={<Trans>No State matches.</Trans>}
              next={
                <TextLink to="/states">
                  <Trans>Show all States</Trans>
                </TextLink>
              }
            />
          }
        />
      )}
    </Stack>
  );
}

function useStateColumns(): DataColumn<State>[] {
  const { t } = useLingui();
  const nameOf = useStateNames();
  const label = useLabels();
  const { number } = useFormat();
  return useMemo(
    () => [
      {
        key: 'name',
        header: t`State`,
        width: 220,
        isMain: true,
        sort: 'name',
        cell: (s) => <bdi>{nameOf(s.iso3)}</bdi>,
      },
      { key: 'code', header: t`Code`, width: 80, cell: (s) => <bdi>{s.iso3}</bdi> },
      {
        key: 'region',
        header: t`Regional group`,
        width: 290,
        cell: (s) => (s.regionalGroup ? label(regionalGroupLabels[s.regionalGroup]) : t`Observer State`),
      },
      {
        key: 'mechanism',
        header: t`Type of mechanism`,
        width: 200,
        cell: (s) => s.mechanismType && label(mechanismTypeLabels[s.mechanismType]),
      },
      {
        key: 'standing',
        header: t`Standing in the Network`,
        width: 190,
        cell: (s) => s.standing && <StandingBadge standing={s.standing} />,
      },
      {
        key: 'recommendations',
        header: t`Recommendations`,
        width: 170,
        isNumber: true,
        sort: 'recommendations',
        cell: (s) => number(s.recommendations),
      },
    ],
    [t, nameOf, label, number],
  );
}

function Filters() {
  const { t } = useLingui();
  const label = useLabels();
  const search = useSearch({ from: '/states' });
  const navigate = useNavigate({ from: '/states' });
  const narrow = (change: Partial<typeof search>) =>
    navigate({ search: (old) => ({ ...old, ...change }), replace: true, resetScroll: false });
  const none = { value: NONE, label: t`None recorded` };

  return (
    <SimpleGrid cols={{ base: 1, xs: 2, md: 4 }} spacing="sm" data-screen-only>
      <TextInput
        type="search"
        label={t`Name or code`}
        value={search.q ?? ''}
        onChange={(event) => narrow({ q: event.currentTarget.value || undefined })}
      />
      <MultiSelect
        label={t`Regional group`}
        value={search.region ?? []}
        onChange={(region) => narrow({ region })}
        data={regionalGroups.map((value: RegionalGroup) => ({
          value,
          label: label(regionalGroupLabels[value]),
        }))}
        clearable
        clearButtonProps={{ 'aria-label': t`Clear` }}
      />
      <MultiSelect
        label={t`Standing in the Network`}
        value={search.standing ?? []}
        onChange={(standing) => narrow({ standing })}
        data={[
          ...membershipStandings.map((value) => ({ value, label: label(membershipStandingLabels[value]) })),
          none,
        ]}
        clearable
        clearButtonProps={{ 'aria-label': t`Clear` }}
      />
      <MultiSelect
        label={t`Type of mechanism`}
        value={search.mechanism ?? []}
        onChange={(mechanism) => narrow({ mechanism })}
        data={[...mechanismTypes.map((value) => ({ value, label: label(mechanismTypeLabels[value]) })), none]}
        clearable
        clearButtonProps={{ 'aria-label': t`Clear` }}
      />
    </SimpleGrid>
  );
}
