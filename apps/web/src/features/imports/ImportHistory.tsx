import { Trans, useLingui } from '@lingui/react/macro';
import { Skeleton } from '@mantine/core';
import type { ImportSummary } from '@mutabaa/contracts/imports';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { type DataColumn, DataTable } from '../../ui/DataTable.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { useFormat } from '../../ui/format.ts';
import type { LinkTarget } from '../../ui/links.tsx';
import { ProblemAlert } from '../../ui/ProblemAlert.tsx';
import { Section } from '../../ui/Section.tsx';
import { useImportPhaseNames } from './import-words.ts';
import { importsQuery } from './imports.api.ts';

const keyOf = (one: ImportSummary): string => one.id;
const linkOf = (one: ImportSummary): LinkTarget => ({ to: '/imports/$id', params: { id: one.id } });

/** Earlier imports, newest first. */
export function ImportHistory() {
  const { t } = useLingui();
  const list = useInfiniteQuery(importsQuery);
  const imports = useMemo(() => list.data?.pages.flatMap((page) => page.items) ?? [], [list.data]);
  const columns = useImportColumns();
  return (
    <Section title={t`Earlier imports`}>
      {list.error && <ProblemAlert error={list.error} onRetry={list.refetch} />}
      {list.isPending && <Skeleton height={120} />}
      {list.data && (
        <DataTable
          label={t`Imports`}
          columns={columns}
          rows={imports}
          rowKey={keyOf}
          rowLink={linkOf}
          total={list.data.pages[0]?.total ?? 0}
          onMore={list.hasNextPage ? list.fetchNextPage : undefined}
          isLoadingMore={list.isFetchingNextPage}
          empty={<EmptyState title={<Trans>Nothing has been imported yet.</Trans>} />}
        />
      )}
    </Section>
  );
}

const outcomes = ['created', 'updated', 'unchanged', 'rejected'] as const;

function useImportColumns(): DataColumn<ImportSummary>[] {
  const { t } = useLingui();
  const { moment, number } = useFormat();
  const phases = useImportPhaseNames();
  return useMemo(() => {
    const names = { created: t`New`, updated: t`Updated`, unchanged: t`Unchanged`, rejected: t`Rejected` };
    return [
      { key: 'file', header: t`File`, width: 220, isMain: true, cell: (one) => <bdi>{one.fileName}</bdi> },
      { key: 'phase', header: t`State of the import`, width: 190, cell: (one) => phases[one.phase] },
      ...outcomes.map((key) => ({
        key,
        header: names[key],
        width: 110,
        isNumber: true,
        cell: (one: ImportSummary) => one.counts && number(one.counts[key]),
      })),
      { key: 'by', header: t`By`, width: 170, cell: (one) => one.by && <bdi>{one.by}</bdi> },
      { key: 'when', header: t`When`, width: 200, cell: (one) => moment(one.createdAt) },
    ];
  }, [t, moment, number, phases]);
}
