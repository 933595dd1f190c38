import { Trans, useLingui } from '@lingui/react/macro';
import { Skeleton, Stack } from '@mantine/core';
import type { StateDetail } from '@mutabaa/contracts/states';
import { regionalGroupLabels } from '@mutabaa/reference-data/regional-groups';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { FactList } from '../../ui/FactList.tsx';
import { useFormat } from '../../ui/format.ts';
import { useLabels } from '../../ui/labels.ts';
import { ButtonLink, TextLink } from '../../ui/links.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { ProblemAlert } from '../../ui/ProblemAlert.tsx';
import { Section } from '../../ui/Section.tsx';
import { useStateNames } from '../../ui/state-names.ts';
import { MechanismFacts } from './MechanismFacts.tsx';
import { StandingHistory } from './StandingHistory.tsx';
import { StateFollowUp } from './StateFollowUp.tsx';
import { stateQuery } from './states.api.ts';

export function StatePage() {
  const { iso3 } = useParams({ from: '/states/$iso3' });
  const name = useStateNames()(iso3);
  const { data: state, error, refetch } = useQuery(stateQuery(iso3));
  return (
    <Stack gap="lg">
      <PageHeader
        title={name}
        above={
          <TextLink to="/states">
            <Trans>States</Trans>
          </TextLink>
        }
        actions={
          <ButtonLink to="/recommendations" search={{ state: [iso3] }} variant="default">
            <Trans>Open its recommendations</Trans>
          </ButtonLink>
        }
      />
      {error && <ProblemAlert error={error} onRetry={refetch} />}
      {state ? <Known state={state} /> : !error && <Skeleton height={420} />}
    </Stack>
  );
}

function Known({ state }: { state: StateDetail }) {
  const { t } = useLingui();
  return (
    <>
      <Identity state={state} />
      <StateFollowUp iso3={state.iso3} />
      <Section title={t`National mechanism`}>
        {state.mechanisms.length === 0 ? (
          <Trans>No mechanism is on record for this State.</Trans>
        ) : (
          state.mechanisms.map((mechanism) => <MechanismFacts key={mechanism.id} mechanism={mechanism} />)
        )}
      </Section>
      <Section title={t`In the Network`}>
        <StandingHistory memberships={state.memberships} roles={state.roles} />
      </Section>
    </>
  );
}

function Identity({ state }: { state: StateDetail }) {
  const { t } = useLingui();
  const label = useLabels();
  const { number } = useFormat();
  const kinds = {
    member_state: t`Member State of the United Nations`,
    observer_state: t`Observer State`,
    sample: t`Fictional State of the sample data`,
  };
  return (
    <FactList
      facts={[
        { name: t`Kind`, value: kinds[state.kind] },
        {
          name: t`Regional group`,
          value: state.regionalGroup && label(regionalGroupLabels[state.regionalGroup]),
        },
        { name: t`Codes`, value: <bdi>{`${state.iso3} · ${state.iso2} · ${state.m49}`}</bdi> },
        {
          name: t`Recommendations on record`,
          value: (
            <TextLink to="/recommendations" search={{ state: [state.iso3] }}>
              {number(state.recommendations)}
            </TextLink>
          ),
        },
      ]}
    />
  );
}
