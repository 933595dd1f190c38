import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { Anchor, Skeleton, Stack } from '@mantine/core';
import type { SourceDocument } from '@mutabaa/contracts/documents';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { Bidi } from '../../ui/Bidi.tsx';
import { FactList } from '../../ui/FactList.tsx';
import { useFormat } from '../../ui/format.ts';
import { ButtonLink, TextLink } from '../../ui/links.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { ProblemAlert } from '../../ui/ProblemAlert.tsx';
import { Section } from '../../ui/Section.tsx';
import { StateName } from '../../ui/StateName.tsx';
import { documentQuery } from './documents.api.ts';
import { undocsAddress } from './undocs.ts';

export function DocumentPage() {
  const { t } = useLingui();
  const { id } = useParams({ from: '/documents/$id' });
  const { data: document, error, refetch } = useQuery(documentQuery(id));
  return (
    <Stack gap="lg">
      <PageHeader
        above={<Trans>Source document</Trans>}
        title={document ? (document.symbol ?? document.title) : t`Document`}
        lead={document?.symbol && document.title !== document.symbol && <Bidi>{document.title}</Bidi>}
        actions={
          document && (
            <ButtonLink to="/recommendations" search={{ document: [document.id] }} variant="default">
              <Trans>Open its recommendations</Trans>
            </ButtonLink>
          )
        }
      />
      {error && <ProblemAlert error={error} onRetry={refetch} />}
      {document ? <Facts document={document} /> : !error && <Skeleton height={180} />}
    </Stack>
  );
}

function Facts({ document }: { document: SourceDocument }) {
  const { t } = useLingui();
  const { day } = useFormat();
  return (
    <Section title={t`What is known of it`}>
      <FactList
        facts={[
          { name: t`Published`, value: document.publishedOn && day(document.publishedOn) },
          { name: t`Session`, value: document.sessionId && <SessionLink document={document} /> },
          {
            name: t`States addressed`,
            value: document.states.length > 0 && <StateList states={document.states} />,
          },
          {
            name: t`Recommendations`,
            value: (
              <TextLink to="/recommendations" search={{ document: [document.id] }}>
                {t`${plural(document.recommendations, { one: '# recommendation', other: '# recommendations' })}`}
              </TextLink>
            ),
          },
          {
            name: t`Positions stated here`,
            value:
              document.positionsStated > 0 &&
              t`${plural(document.positionsStated, { one: '# position', other: '# positions' })}`,
          },
          { name: t`Original`, value: <OriginalLink document={document} /> },
        ]}
      />
    </Section>
  );
}

const SessionLink = ({ document }: { document: SourceDocument }) => (
  <TextLink to="/sessions/$id" params={{ id: document.sessionId ?? '' }}>
    <Bidi>{document.sessionLabel}</Bidi>
  </TextLink>
);

/** Several States can be addressed; their names are a list, whatever the language's comma. */
const StateList = ({ states }: { states: readonly string[] }) => (
  <ul style={{ margin: 0, padding: 0, listStyle: 'none' }}>
    {states.map((iso3) => (
      <li key={iso3}>
        <StateName iso3={iso3} />
      </li>
    ))}
  </ul>
);

function OriginalLink({ document }: { document: SourceDocument }) {
  if (document.url) {
    return (
      <Anchor inherit href={document.url}>
        <Bidi>{document.url}</Bidi>
      </Anchor>
    );
  }
  const address = document.symbol && undocsAddress(document.symbol);
  if (!address) return null;
  return (
    <Anchor inherit href={address}>
      <Trans>
        <Bidi>{document.symbol}</Bidi> at the United Nations
      </Trans>
    </Anchor>
  );
}
