import { Trans, useLingui } from '@lingui/react/macro';
import { MultiSelect, Skeleton, Switch } from '@mantine/core';
import type { Membership } from '@mutabaa/contracts/network';
import { regionalGroupLabels, regionalGroups } from '@mutabaa/reference-data/regional-groups';
import { membershipStandingLabels, membershipStandings } from '@mutabaa/reference-data/vocabularies';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { type DataColumn, DataTable } from '../../ui/DataTable.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { useFormat } from '../../ui/format.ts';
import { useLabels } from '../../ui/labels.ts';
import { type LinkTarget, TextLink } from '../../ui/links.tsx';
import { ProblemAlert } from '../../ui/ProblemAlert.tsx';
import { Section } from '../../ui/Section.tsx';
import { SourceCell } from '../../ui/SourceCell.tsx';
import { StandingBadge } from '../../ui/StatusBadge.tsx';
import { useStateNames } from '../../ui/state-names.ts';
import classes from './Network.module.css';
import { membershipsQuery } from './network.api.ts';
import type { NetworkSearch } from './network-url.ts';

const keyOf = (membership: Membership): string => membership.id;
const linkOf = ({ state }: Membership): LinkTarget => ({ to: '/states/$iso3', params: { iso3: state } });
const noRows: readonly Membership[] = [];

/** Only values that the API knows: an old or mistyped link still opens the list. */
const readFilter = ({ standing = [], region = [], history }: NetworkSearch) => ({
  standing: membershipStandings.filter((one) => standing.includes(one)),
  region: regionalGroups.filter((one) => region.includes(one)),
  history: history === 'true' ? ('true' as const) : ('false' as const),
});

/** Who stands how in the Network, since when and by which source; with the past on request. */
export function MembershipList() {
  const { t } = useLingui();
  const filter = readFilter(useSearch({ from: '/network' }));
  const { data, error, refetch } = useQuery({
    ...membershipsQuery(filter),
    placeholderData: keepPreviousData,
  });
  const columns = useMembershipColumns(filter.history === 'true');
  const rows = data?.items ?? noRows;
  return (
    <div id="members" className={classes.anchor}>
      <Section title={t`Members, observers and applicants known by name`}>
        <ListFilters />
        {error && <ProblemAlert error={error} onRetry={refetch} />}
        {!data && !error && <Skeleton height={220} />}
        {data && (
          <DataTable
            label={t`List of standings`}
            columns={columns}
            rows={rows}
            rowKey={keyOf}
            rowLink={linkOf}
            total={rows.length}
            empty={
              <EmptyState
                title={<Trans>No State on record stands so.</Trans>}
                next={
                  <TextLink to="/network">
                    <Trans>Show every standing</Trans>
                  </TextLink>
                }
              />
            }
          />
        )}
      </Section>
    </div>
  );
}

function useMembershipColumns(withEnd: boolean): DataColumn<Membership>[] {
  const { t } = useLingui();
  const nameOf = useStateNames();
  const { day } = useFormat();
  return useMemo(() => {
    const columns: DataColumn<Membership>[] = [
      { key: 'state', header: t`State`, width: 200, isMain: true, cell: (m) => <bdi>{nameOf(m.state)}</bdi> },
      {
        key: 'standing',
        header: t`Standing`,
        width: 180,
        cell: (m) => <StandingBadge standing={m.standing} />,
      },
      { key: 'from', header: t`Since`, width: 140, cell: (m) => day(m.from) },
      { key: 'to', header: t`Until`, width: 140, cell: (m) => m.to && day(m.to) },
      { key: 'source', header: t`Source`, width: 480, cell: (m) => <SourceCell source={m.source} /> },
    ];
    return withEnd ? columns : columns.filter(({ key }) => key !== 'to');
  }, [t, nameOf, day, withEnd]);
}

function ListFilters() {
  const { t } = useLingui();
  const label = useLabels();
  const search = useSearch({ from: '/network' });
  const navigate = useNavigate({ from: '/network' });
  const change = (part: Partial<NetworkSearch>) =>
    navigate({ search: (old) => ({ ...old, ...part }), replace: true, resetScroll: false });
  return (
    <div className={classes.listHead} data-screen-only>
      <MultiSelect
        label={t`Standing`}
        value={search.standing ?? []}
        onChange={(standing) => change({ standing })}
        data={membershipStandings.map((value) => ({ value, label: label(membershipStandingLabels[value]) }))}
        clearable
        clearButtonProps={{ 'aria-label': t`Clear` }}
        className={classes.listFilter}
      />
      <MultiSelect
        label={t`Regional group`}
        value={search.region ?? []}
        onChange={(region) => change({ region })}
        data={regionalGroups.map((value) => ({ value, label: label(regionalGroupLabels[value]) }))}
        clearable
        clearButtonProps={{ 'aria-label': t`Clear` }}
        className={classes.listFilter}
      />
      <Switch
        label={t`Past standings too`}
        checked={search.history === 'true'}
        onChange={(event) => change({ history: event.currentTarget.checked ? 'true' : undefined })}
        mb={8}
      />
    </div>
  );
}
