import { Trans, useLingui } from '@lingui/react/macro';
import { Skeleton, Stack } from '@mantine/core';
import type { NetworkSummary } from '@mutabaa/contracts/network';
import { useQuery } from '@tanstack/react-query';
import { useFormat } from '../../ui/format.ts';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { ProblemAlert } from '../../ui/ProblemAlert.tsx';
import { useTexts } from '../../ui/texts.ts';
import { useMe } from '../access/access.api.ts';
import { MembershipList } from './MembershipList.tsx';
import classes from './Network.module.css';
import { GrowthChart, MechanismTypeChart, RegionChart } from './NetworkCharts.tsx';
import { ExecutiveCommittee, Founding, NetworkTiles, ReportedAndNamed } from './NetworkFacts.tsx';
import { NetworkMaps } from './NetworkMaps.tsx';
import { networkQuery } from './network.api.ts';
import { RecordStanding } from './RecordStanding.tsx';

/** The state of the Network on one page, dated and sourced. */
export function NetworkPage() {
  const { t } = useLingui();
  const me = useMe();
  const { data: summary, error, refetch } = useQuery(networkQuery);
  return (
    <Stack gap="md">
      <PageHeader
        title={t`Network`}
        lead={summary ? <Lead summary={summary} /> : <Trans>The International Network of NMIRFs.</Trans>}
        actions={me?.role === 'administrator' && <RecordStanding />}
      />
      {error && <ProblemAlert error={error} onRetry={refetch} />}
      {!summary && !error && <Loading />}
      {summary && (
        <>
          <NetworkTiles summary={summary} />
          <div className={classes.facts}>
            <ReportedAndNamed summary={summary} />
            <ExecutiveCommittee summary={summary} />
            <Founding summary={summary} />
          </div>
          <NetworkMaps asOf={summary.asOf}>
            <RegionChart summary={summary} />
          </NetworkMaps>
          <div className={classes.charts}>
            <GrowthChart summary={summary} />
            <MechanismTypeChart summary={summary} />
          </div>
          <MembershipList />
        </>
      )}
    </Stack>
  );
}

function Lead({ summary: { founded } }: { summary: NetworkSummary }) {
  const { day } = useFormat();
  const date = day(founded.on);
  const instrument = useTexts()(founded.instrument)?.text ?? '';
  return (
    <Trans>
      The International Network of NMIRFs, the national mechanisms for implementation, reporting and
      follow-up: founded on {date} in {founded.place} with the {instrument}, open to every Member State of the
      United Nations.
    </Trans>
  );
}

function Loading() {
  const { t } = useLingui();
  return (
    <Stack gap="md" role="status" aria-label={t`Loading the figures`}>
      <Skeleton height={101} />
      <Skeleton height={190} />
      <Skeleton height={560} />
    </Stack>
  );
}
