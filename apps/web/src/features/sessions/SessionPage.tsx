import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { Skeleton, Stack } from '@mantine/core';
import type { SessionDetail } from '@mutabaa/contracts/sessions';
import { sessionKindLabels } from '@mutabaa/reference-data/vocabularies';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { OwnText } from '../../ui/Bidi.tsx';
import { FactList } from '../../ui/FactList.tsx';
import { useLabels } from '../../ui/labels.ts';
import { ButtonLink, TextLink } from '../../ui/links.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { ProblemAlert } from '../../ui/ProblemAlert.tsx';
import { Section } from '../../ui/Section.tsx';
import { SourceLine } from '../../ui/SourceLine.tsx';
import { StateName } from '../../ui/StateName.tsx';
import { useTexts } from '../../ui/texts.ts';
import classes from './Session.module.css';
import { SessionDates } from './SessionDates.tsx';
import { bodiesQuery, sessionQuery } from './sessions.api.ts';

export function SessionPage() {
  const { t } = useLingui();
  const { id } = useParams({ from: '/sessions/$id' });
  const { data: session, error, refetch } = useQuery(sessionQuery(id));
  const title = useTexts()(session?.titles ?? {});
  return (
    <Stack gap="lg">
      <PageHeader
        above={
          <TextLink to="/sessions">
            <Trans>Sessions</Trans>
          </TextLink>
        }
        title={session?.label ?? t`Session`}
        lead={
          title && (
            <bdi lang={title.language} dir="auto">
              {title.text}
            </bdi>
          )
        }
        actions={
          session &&
          session.recommendations > 0 && (
            <ButtonLink to="/recommendations" search={{ session: [session.label] }} variant="default">
              <Trans>Open its recommendations</Trans>
            </ButtonLink>
          )
        }
      />
      {error && <ProblemAlert error={error} onRetry={refetch} />}
      {session ? <Known session={session} /> : !error && <Skeleton height={260} />}
    </Stack>
  );
}

function Known({ session }: { session: SessionDetail }) {
  const { t } = useLingui();
  const choose = useTexts();
  const summary = choose(session.summary);
  return (
    <>
      <Section title={t`What is known of it`}>
        {summary && <OwnText language={summary.language}>{summary.text}</OwnText>}
        <Facts session={session} />
        {session.source && <SourceLine source={session.source} />}
      </Section>
      {session.children.length > 0 && (
        <Section title={t`Within this session`}>
          <ul className={classes.list}>
            {session.children.map((child) => (
              <li key={child.id}>
                <TextLink to="/sessions/$id" params={{ id: child.id }}>
                  <bdi>{choose(child.titles)?.text ?? child.label}</bdi>
                </TextLink>{' '}
                <SessionDates session={child} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      {session.documents.length > 0 && (
        <Section title={t`Documents`}>
          <ul className={classes.list}>
            {session.documents.map((document) => (
              <li key={document.id}>
                <TextLink to="/documents/$id" params={{ id: document.id }}>
                  <bdi>{document.symbol ?? document.title}</bdi>
                </TextLink>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

function Facts({ session }: { session: SessionDetail }) {
  const { t } = useLingui();
  const label = useLabels();
  const choose = useTexts();
  const bodies = useQuery(bodiesQuery).data?.items ?? [];
  const body = bodies.find(({ key }) => key === session.body);
  const { parentId, parentLabel } = session;
  return (
    <FactList
      facts={[
        { name: t`Body`, value: body && <bdi>{choose(body.names)?.text ?? body.code}</bdi> },
        { name: t`Kind`, value: label(sessionKindLabels[session.kind]) },
        { name: t`Dates`, value: (session.opensOn || session.period) && <SessionDates session={session} /> },
        { name: t`Place`, value: session.place && <bdi>{session.place}</bdi> },
        { name: t`Agenda item`, value: session.agendaItem && <bdi>{session.agendaItem}</bdi> },
        { name: t`Cycle of the review`, value: session.cycle?.toString() },
        {
          name: t`State under review`,
          value: session.stateUnderReview && <StateName iso3={session.stateUnderReview} />,
        },
        {
          name: t`Part of`,
          value: parentId && (
            <TextLink to="/sessions/$id" params={{ id: parentId }}>
              <bdi>{parentLabel}</bdi>
            </TextLink>
          ),
        },
        {
          name: t`Recommendations`,
          value: (
            <TextLink to="/recommendations" search={{ session: [session.label] }}>
              {t`${plural(session.recommendations, { one: '# recommendation', other: '# recommendations' })}`}
            </TextLink>
          ),
        },
      ]}
    />
  );
}
