import { Trans, useLingui } from '@lingui/react/macro';
import { MultiSelect, SimpleGrid, Skeleton, Stack, TextInput } from '@mantine/core';
import type { Session } from '@mutabaa/contracts/sessions';
import { sessionKindLabels, sessionKinds } from '@mutabaa/reference-data/vocabularies';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { type DataColumn, DataTable } from '../../ui/DataTable.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { useFormat } from '../../ui/format.ts';
import { useLabels } from '../../ui/labels.ts';
import { type LinkTarget, TextLink } from '../../ui/links.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { ProblemAlert } from '../../ui/ProblemAlert.tsx';
import { useTexts } from '../../ui/texts.ts';
import { useMe } from '../access/access.api.ts';
import { RecordSession } from './RecordSession.tsx';
import { SessionDates } from './SessionDates.tsx';
import { bodiesQuery, sessionsQuery } from './sessions.api.ts';
import type { SessionsSearch } from './sessions-url.ts';

const keyOf = (session: Session): string => session.id;
const linkOf = (session: Session): LinkTarget => ({ to: '/sessions/$id', params: { id: session.id } });
const recorders: readonly string[] = ['administrator', 'coordinator', 'delegation_staff'];

/** What the API takes: a year is its first and its last day. */
const filterOf = ({ body, kind, year, q }: SessionsSearch) => ({
  body,
  kind: sessionKinds.filter((known) => kind?.includes(known)),
  q,
  ...(year && /^\d{4}$/.test(year) && { from: `${year}-01-01`, to: `${year}-12-31` }),
});

export function SessionsPage() {
  const { t } = useLingui();
  const search = useSearch({ from: '/sessions' });
  const me = useMe();
  const list = useInfiniteQuery(sessionsQuery(filterOf(search)));
  const rows = useMemo(() => list.data?.pages.flatMap((page) => page.items) ?? [], [list.data]);
  const columns = useSessionColumns();

  return (
    <Stack gap="lg">
      <PageHeader
        title={t`Sessions`}
        lead={
          <Trans>Meetings of the Council, the review, the committees and the Network, newest first.</Trans>
        }
        actions={me && recorders.includes(me.role) && <RecordSession />}
      />
      <Filters />
      {list.error && <ProblemAlert error={list.error} onRetry={list.refetch} />}
      {list.isPending && <Skeleton height={480} />}
      {list.data && (
        <DataTable
          label={t`Sessions`}
          columns={columns}
          rows={rows}
          rowKey={keyOf}
          rowLink={linkOf}
          total={list.data.pages[0]?.total ?? 0}
          onMore={list.hasNextPage ? list.fetchNextPage : undefined}
          isLoadingMore={list.isFetchingNextPage}
          empty={
            <EmptyState
              title={<Trans>No session matches.</Trans>}
              next={
                <TextLink to="/sessions">
                  <Trans>Show all sessions</Trans>
                </TextLink>
              }
            />
          }
        />
      )}
    </Stack>
  );
}

function useSessionColumns(): DataColumn<Session>[] {
  const { t } = useLingui();
  const label = useLabels();
  const choose = useTexts();
  const { number } = useFormat();
  return useMemo(
    () => [
      { key: 'label', header: t`Session`, width: 200, isMain: true, cell: (s) => <bdi>{s.label}</bdi> },
      {
        key: 'title',
        header: t`Title`,
        width: 420,
        cell: (s) => {
          const title = choose(s.titles);
          return (
            <bdi lang={title?.language} dir="auto">
              {title?.text}
            </bdi>
          );
        },
      },
      { key: 'kind', header: t`Kind`, width: 150, cell: (s) => label(sessionKindLabels[s.kind]) },
      { key: 'dates', header: t`Dates`, width: 230, cell: (s) => <SessionDates session={s} /> },
      { key: 'place', header: t`Place`, width: 130, cell: (s) => s.place && <bdi>{s.place}</bdi> },
      {
        key: 'recommendations',
        header: t`Recommendations`,
        width: 150,
        isNumber: true,
        cell: (s) => number(s.recommendations),
      },
    ],
    [t, label, choose, number],
  );
}

function Filters() {
  const { t } = useLingui();
  const label = useLabels();
  const choose = useTexts();
  const search = useSearch({ from: '/sessions' });
  const navigate = useNavigate({ from: '/sessions' });
  const bodies = useQuery(bodiesQuery).data?.items ?? [];
  const narrow = (change: Partial<SessionsSearch>) =>
    navigate({ search: (old) => ({ ...old, ...change }), replace: true, resetScroll: false });

  return (
    <SimpleGrid cols={{ base: 1, xs: 2, md: 4 }} spacing="sm" data-screen-only>
      <TextInput
        type="search"
        label={t`Label or title`}
        value={search.q ?? ''}
        onChange={(event) => narrow({ q: event.currentTarget.value || undefined })}
      />
      <MultiSelect
        label={t`Body`}
        value={search.body ?? []}
        onChange={(body) => narrow({ body })}
        data={bodies.map((body) => ({ value: body.key, label: choose(body.names)?.text ?? body.code }))}
        searchable
        clearable
        clearButtonProps={{ 'aria-label': t`Clear` }}
      />
      <MultiSelect
        label={t`Kind`}
        value={search.kind ?? []}
        onChange={(kind) => narrow({ kind })}
        data={sessionKinds.map((value) => ({ value, label: label(sessionKindLabels[value]) }))}
        clearable
        clearButtonProps={{ 'aria-label': t`Clear` }}
      />
      <TextInput
        label={t`Year`}
        inputMode="numeric"
        maxLength={4}
        value={search.year ?? ''}
        onChange={(event) => narrow({ year: event.currentTarget.value || undefined })}
      />
    </SimpleGrid>
  );
}
