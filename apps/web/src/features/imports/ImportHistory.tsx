import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Skeleton, Stack } from '@mantine/core';
import type { ImportSummary } from '@mutabaa/contracts/imports';
import { useInfiniteQuery } from '@tanstack/react-query';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { useFormat } from '../../ui/format.ts';
import { ProblemAlert } from '../../ui/ProblemAlert.tsx';
import { Section } from '../../ui/Section.tsx';
import { TableView } from '../../ui/TableView.tsx';
import { useImportPhaseNames } from './import-words.ts';
import { importsQuery } from './imports.api.ts';

/** Earlier imports, newest first. */
export function ImportHistory() {
  const { t } = useLingui();
  const list = useInfiniteQuery(importsQuery);
  const imports = list.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <Section title={t`Earlier imports`}>
      {list.error && <ProblemAlert error={list.error} onRetry={list.refetch} />}
      {list.isPending && <Skeleton height={120} />}
      {list.data && imports.length === 0 && (
        <EmptyState title={<Trans>Nothing has been imported yet.</Trans>} />
      )}
      {imports.length > 0 && <ImportTable imports={imports} />}
      {list.hasNextPage && (
        <Button
          variant="default"
          size="xs"
          mt="sm"
          loading={list.isFetchingNextPage}
          onClick={() => list.fetchNextPage()}
        >
          <Trans>Show more</Trans>
        </Button>
      )}
    </Section>
  );
}

function ImportTable({ imports }: { imports: readonly ImportSummary[] }) {
  const { t } = useLingui();
  const { moment } = useFormat();
  const phases = useImportPhaseNames();
  return (
    <Stack gap={0}>
      <TableView
        caption={t`Earlier imports`}
        table={{
          columns: [
            { key: 'file', label: t`File` },
            { key: 'phase', label: t`State of the import` },
            { key: 'created', label: t`New` },
            { key: 'updated', label: t`Updated` },
            { key: 'unchanged', label: t`Unchanged` },
            { key: 'rejected', label: t`Rejected` },
            { key: 'by', label: t`By` },
            { key: 'when', label: t`When` },
          ],
          rows: imports.map((one) => ({
            key: one.id,
            link: { to: '/imports/$id', params: { id: one.id } },
            cells: [
              one.fileName,
              phases[one.phase],
              one.counts?.created ?? '',
              one.counts?.updated ?? '',
              one.counts?.unchanged ?? '',
              one.counts?.rejected ?? '',
              one.by ?? '',
              moment(one.createdAt),
            ],
          })),
        }}
      />
    </Stack>
  );
}
