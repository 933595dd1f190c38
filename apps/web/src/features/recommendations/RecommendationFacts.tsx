import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { Anchor } from '@mantine/core';
import type { Recommendation } from '@mutabaa/contracts/recommendations';
import { visibilityLabels } from '@mutabaa/reference-data/vocabularies';
import { Bidi } from '../../ui/Bidi.tsx';
import { FactList } from '../../ui/FactList.tsx';
import { useFilterNames, useFilterValues } from '../../ui/filter-words.ts';
import { useFormat } from '../../ui/format.ts';
import { useLabels } from '../../ui/labels.ts';
import { TextLink } from '../../ui/links.tsx';
import { StateName } from '../../ui/StateName.tsx';
import { undocsAddress } from '../documents/undocs.ts';
import { DueDay } from './DueDay.tsx';

type Props = { recommendation: Recommendation };

/** Where a recommendation comes from and whom it addresses. */
export function SourceFacts({ recommendation: r }: Props) {
  const { t } = useLingui();
  const nameOf = useFilterNames();
  const wordsOf = useFilterValues();
  const { day, number } = useFormat();
  const cycle = r.cycle === null ? null : String(r.cycle);
  return (
    <FactList
      facts={[
        {
          name: t`Addressed to`,
          value: (r.state || r.addressees.length > 0) && <Addressees recommendation={r} />,
        },
        {
          name: nameOf('body'),
          value: (
            <TextLink to="/recommendations" search={{ body: [r.body] }}>
              {wordsOf('body', r.body)}
            </TextLink>
          ),
        },
        {
          name: nameOf('session'),
          value: r.sessionId && (
            <TextLink to="/sessions/$id" params={{ id: r.sessionId }}>
              <Bidi>{r.session}</Bidi>
            </TextLink>
          ),
        },
        {
          name: nameOf('cycle'),
          value: cycle && (
            <TextLink to="/recommendations" search={{ cycle: [cycle] }}>
              {number(Number(cycle))}
            </TextLink>
          ),
        },
        { name: nameOf('document'), value: r.document && <DocumentLinks document={r.document} /> },
        { name: t`Paragraph`, value: r.paragraph && <Bidi>{r.paragraph}</Bidi> },
        { name: nameOf('type'), value: wordsOf('type', r.type) },
        { name: t`Received`, value: r.receivedOn && day(r.receivedOn) },
        { name: t`Number at the source`, value: r.externalId && <Bidi>{r.externalId}</Bidi> },
      ]}
    />
  );
}

/** What is agreed about its follow-up. */
export function FollowUpFacts({ recommendation: r }: Props) {
  const { t } = useLingui();
  const nameOf = useFilterNames();
  const wordsOf = useFilterValues();
  const label = useLabels();
  const { moment } = useFormat();
  const category = r.actionCategory === null ? null : wordsOf('actionCategory', String(r.actionCategory));
  return (
    <FactList
      facts={[
        { name: t`Due`, value: r.dueOn ? <DueDay dueOn={r.dueOn} status={r.status} /> : t`No date` },
        { name: nameOf('priority'), value: r.priority ? wordsOf('priority', r.priority) : t`None` },
        {
          name: nameOf('actionCategory'),
          value:
            category &&
            (r.actionCategorySuggested ? (
              <Trans>
                {category} <em>(suggested from the first verb, not confirmed yet)</em>
              </Trans>
            ) : (
              category
            )),
        },
        { name: t`Visibility`, value: label(visibilityLabels[r.visibility]) },
        { name: t`Last changed`, value: moment(r.updatedAt) },
      ]}
    />
  );
}

const addresseeNames = new Map([
  ['states', msg`States`],
  ['ohchr', msg`Office of the High Commissioner for Human Rights`],
  ['un_agencies', msg`United Nations agencies`],
  ['international_partners', msg`International partners`],
]);

function Addressees({ recommendation }: Props) {
  const { t } = useLingui();
  return (
    <>
      {recommendation.state && (
        <div>
          <StateName iso3={recommendation.state} />
        </div>
      )}
      {recommendation.addressees.map((key) => {
        const name = addresseeNames.get(key);
        return <div key={key}>{name ? t(name) : <Bidi>{key}</Bidi>}</div>;
      })}
    </>
  );
}

/** The record's own page of the document, and the document itself where the United Nations or a publisher shows it. */
export function DocumentLinks({ document }: { document: NonNullable<Recommendation['document']> }) {
  const address = document.url ?? (document.symbol && undocsAddress(document.symbol));
  return (
    <>
      <TextLink to="/documents/$id" params={{ id: document.id }}>
        <Bidi>{document.symbol ?? document.title}</Bidi>
      </TextLink>
      {address && (
        <div>
          <Anchor inherit href={address} rel="noreferrer">
            {document.url ? <Trans>The original</Trans> : <Trans>Read it at the United Nations</Trans>}
          </Anchor>
        </div>
      )}
    </>
  );
}
