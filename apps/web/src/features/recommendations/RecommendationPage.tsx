import { Trans, useLingui } from '@lingui/react/macro';
import { Badge, Skeleton, Stack } from '@mantine/core';
import type { Recommendation } from '@mutabaa/contracts/recommendations';
import { useQuery } from '@tanstack/react-query';
import { useParams, useSearch } from '@tanstack/react-router';
import { Bidi } from '../../ui/Bidi.tsx';
import { TextLink } from '../../ui/links.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { ProblemAlert } from '../../ui/ProblemAlert.tsx';
import { Section } from '../../ui/Section.tsx';
import { StateName } from '../../ui/StateName.tsx';
import { PositionBadge, StatusBadge } from '../../ui/StatusBadge.tsx';
import { useMe } from '../access/access.api.ts';
import { PositionHistory, StatusHistory } from './Histories.tsx';
import classes from './Recommendation.module.css';
import { RecommendationActions } from './RecommendationActions.tsx';
import { FollowUpFacts, SourceFacts } from './RecommendationFacts.tsx';
import { RecommendationText } from './RecommendationText.tsx';
import { RecommendedBy } from './RecommendedBy.tsx';
import { RecordPosition } from './RecordPosition.tsx';
import { RecordStatus } from './RecordStatus.tsx';
import { recommendationQuery } from './recommendations.api.ts';
import { registerFromText } from './register-url.ts';
import { SetFollowUp } from './SetFollowUp.tsx';
import { Subjects } from './Subjects.tsx';

/** Everything known of one recommendation, its source and its history. */
export function RecommendationPage() {
  const { t } = useLingui();
  const { id } = useParams({ from: '/recommendations/$id' });
  const { from } = useSearch({ from: '/recommendations/$id' });
  const { data: recommendation, error, refetch } = useQuery(recommendationQuery(id));
  const paragraph = recommendation?.paragraph;
  return (
    <Stack gap="lg">
      <PageHeader
        above={
          <TextLink to="/recommendations" search={registerFromText(from) ?? {}}>
            {from ? <Trans>Back to the register</Trans> : <Trans>All recommendations</Trans>}
          </TextLink>
        }
        title={paragraph ? t`Recommendation ${paragraph}` : t`Recommendation`}
        lead={recommendation && <Marks recommendation={recommendation} />}
        actions={<RecommendationActions id={id} from={from} />}
      />
      {error && <ProblemAlert error={error} onRetry={refetch} />}
      {recommendation && <Known key={id} recommendation={recommendation} />}
      {!recommendation && !error && <Skeleton height={320} />}
    </Stack>
  );
}

/** Position, status and what is special about the record, at a glance. */
const Marks = ({ recommendation: r }: { recommendation: Recommendation }) => (
  <span className={classes.marks}>
    {r.state && <StateName iso3={r.state} />}
    {r.symbol && <Bidi>{r.symbol}</Bidi>}
    <PositionBadge position={r.position} />
    <StatusBadge status={r.status} />
    {r.visibility === 'internal' && (
      <Badge variant="outline" color="gray">
        <Trans>Internal</Trans>
      </Badge>
    )}
    {r.sample && (
      <Badge variant="outline" color="gray">
        <Trans>Sample</Trans>
      </Badge>
    )}
  </span>
);

/** The roles that the API lets change a recommendation. */
const changers: ReadonlySet<string | undefined> = new Set(['administrator', 'coordinator']);

function Known({ recommendation }: { recommendation: Recommendation }) {
  const { t } = useLingui();
  const mayChange = changers.has(useMe()?.role);
  return (
    <div className={classes.layout}>
      <Stack gap="lg">
        <RecommendationText recommendation={recommendation} />
        <Section title={t`Implementation`}>
          <StatusHistory changes={recommendation.statusHistory} />
          {mayChange && <RecordStatus recommendation={recommendation} />}
        </Section>
        <Section title={t`Position of the State`}>
          <PositionHistory changes={recommendation.positionHistory} />
          {mayChange && <RecordPosition recommendation={recommendation} />}
        </Section>
        <Section title={t`Source`}>
          <SourceFacts recommendation={recommendation} />
        </Section>
      </Stack>
      <Stack gap="lg">
        <Section title={t`Follow-up`}>
          <FollowUpFacts recommendation={recommendation} />
          {mayChange && <SetFollowUp recommendation={recommendation} />}
        </Section>
        {recommendation.recommendingStates.length > 0 && (
          <Section title={t`Recommended by`}>
            <RecommendedBy states={recommendation.recommendingStates} />
          </Section>
        )}
        <Section title={t`Subjects`}>
          <Subjects recommendation={recommendation} />
        </Section>
      </Stack>
    </div>
  );
}
