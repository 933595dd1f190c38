import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { Anchor, Stack, Text } from '@mantine/core';
import { type ImportDetail, importEndpoints } from '@mutabaa/contracts/imports';
import { addressOf } from '../../app/request.ts';
import { Section } from '../../ui/Section.tsx';
import { StatTile, StatTiles } from '../../ui/StatTile.tsx';
import { TableView } from '../../ui/TableView.tsx';
import { ImportSamples } from './ImportSamples.tsx';

/** What a check found, or what storing did: counts, examples, labels nobody knows, problems by row. */
export function ImportReport({ detail }: { detail: ImportDetail }) {
  return (
    <Stack gap="lg">
      <Counts detail={detail} />
      {detail.problems > 0 && <Problems detail={detail} />}
      {detail.unknownLabels.length > 0 && <UnknownLabels detail={detail} />}
      {detail.samples.length > 0 && <ImportSamples samples={detail.samples} />}
    </Stack>
  );
}

function Counts({ detail: { counts } }: { detail: ImportDetail }) {
  const { t } = useLingui();
  if (!counts) return null;
  return (
    <StatTiles>
      <StatTile label={t`Read`} value={counts.read} />
      <StatTile label={t`New`} value={counts.created} />
      <StatTile label={t`Updated`} value={counts.updated} />
      <StatTile label={t`Unchanged`} value={counts.unchanged} />
      <StatTile label={t`Rejected`} value={counts.rejected} isUrgent={counts.rejected > 0} />
    </StatTiles>
  );
}

function Problems({ detail }: { detail: ImportDetail }) {
  const { t } = useLingui();
  const severities = { rejected: t`Row left out`, warning: t`To look at` };
  const first = detail.firstProblems.length;
  return (
    <Section title={t`${plural(detail.problems, { one: '# problem', other: '# problems' })}`}>
      <TableView
        caption={t`Problems by row`}
        table={{
          columns: [
            { key: 'row', label: t`Row` },
            { key: 'column', label: t`Column` },
            { key: 'severity', label: t`Consequence` },
            { key: 'message', label: t`Problem` },
          ],
          rows: detail.firstProblems.map((problem, index) => ({
            key: String(index),
            cells: [String(problem.row), problem.column ?? '', severities[problem.severity], problem.message],
          })),
        }}
      />
      <Text mt="sm">
        {detail.problems > first && <Trans>These are the first {first}.</Trans>}{' '}
        <Anchor href={addressOf(importEndpoints.problemFile, { params: { id: detail.id } })} download>
          <Trans>Download all of them as CSV</Trans>
        </Anchor>
      </Text>
    </Section>
  );
}

function UnknownLabels({ detail }: { detail: ImportDetail }) {
  const { t } = useLingui();
  const vocabularies: Record<string, string> = {
    state: t`State`,
    theme: t`Theme`,
    affected_persons: t`Group of persons`,
    sdg: t`Sustainable Development Goal`,
    position: t`Position`,
    body: t`Body`,
    type: t`Type`,
  };
  return (
    <Section title={t`Labels that no vocabulary knows`}>
      <Text c="dimmed" size="sm" mb="sm">
        <Trans>They are kept with each recommendation as the file has them; nothing is dropped.</Trans>
      </Text>
      <TableView
        caption={t`Labels that no vocabulary knows`}
        table={{
          columns: [
            { key: 'label', label: t`Label in the file` },
            { key: 'vocabulary', label: t`Meant as` },
            { key: 'count', label: t`Times` },
            { key: 'nearest', label: t`Nearest known` },
          ],
          rows: detail.unknownLabels.map((unknown) => ({
            key: `${unknown.vocabulary} ${unknown.label}`,
            cells: [
              unknown.label,
              vocabularies[unknown.vocabulary] ?? unknown.vocabulary,
              unknown.count,
              unknown.nearest.join(' · '),
            ],
          })),
        }}
      />
    </Section>
  );
}
