import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { Loader, Skeleton } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { RecommendationRow } from '@mutabaa/contracts/recommendations';
import { useCallback, useMemo } from 'react';
import { DataTable } from '../../ui/DataTable.tsx';
import { FacetPanel } from '../../ui/FacetPanel.tsx';
import { FilterChips } from '../../ui/FilterChips.tsx';
import type { LinkTarget } from '../../ui/links.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { ProblemAlert } from '../../ui/ProblemAlert.tsx';
import { ExportMenu } from '../exports/ExportMenu.tsx';
import { FilterDrawer } from './FilterDrawer.tsx';
import { MoreFilters } from './MoreFilters.tsx';
import { NoMatch } from './NoMatch.tsx';
import classes from './Register.module.css';
import { RegisterTools } from './RegisterTools.tsx';
import { columnsOf, isSort, registerToText } from './register-url.ts';
import { SearchField } from './SearchField.tsx';
import { useRegister, useRegisterAddress, useRegisterChips } from './use-register.ts';
import { useRegisterColumns } from './use-register-columns.tsx';
import { useRegisterFacets } from './use-register-facets.ts';

/** The register: every recommendation, narrowed down, ordered, exported. Its whole state is in its address. */
export function RegisterPage() {
  const { t } = useLingui();
  const address = useRegisterAddress();
  const { search, filter, sort, change, drop } = address;
  const { list, facets, rows, total } = useRegister(address);
  const columns = useRegisterColumns();
  const chips = useRegisterChips(address);
  const offered = useRegisterFacets(facets.data, filter);
  const [isFiltersOpen, filtersDrawer] = useDisclosure(false);

  const filters = (
    <>
      <FacetPanel
        facets={offered}
        onChange={(facet, selected) => change({ [facet]: selected.length > 0 ? selected : undefined })}
      />
      <MoreFilters filter={filter} onChange={change} />
    </>
  );

  return (
    <>
      <PageHeader
        title={t`Recommendations`}
        lead={<Count total={total} isLoading={list.isPlaceholderData} />}
        actions={<ExportMenu filter={filter} sort={sort} total={total} />}
      />
      <div className={classes.bar} data-screen-only>
        <SearchField q={search.q} onSearch={(q) => change({ q })} />
        <RegisterTools
          address={address}
          columns={columns}
          filters={chips.length}
          onOpenFilters={filtersDrawer.open}
        />
      </div>
      <FilterChips chips={chips} onClear={drop} />
      <div className={classes.layout}>
        <aside className={classes.filters} data-screen-only>
          {facets.error && <ProblemAlert error={facets.error} onRetry={facets.refetch} />}
          {filters}
        </aside>
        <div
          className={classes.list}
          data-compact={search.density === 'compact' || undefined}
          aria-busy={list.isPlaceholderData}
        >
          {list.error && <ProblemAlert error={list.error} onRetry={list.refetch} />}
          {!rows && !list.error && <Skeleton height={480} />}
          {rows && (
            <RegisterTable
              rows={rows}
              total={total ?? 0}
              address={address}
              columns={columns}
              onMore={list.hasNextPage && !list.isPlaceholderData ? list.fetchNextPage : undefined}
              isLoadingMore={list.isFetchingNextPage}
            />
          )}
        </div>
      </div>
      <FilterDrawer isOpen={isFiltersOpen} onClose={filtersDrawer.close} total={total}>
        {filters}
      </FilterDrawer>
    </>
  );
}

/** How many there are, said aloud whenever it changes. */
function Count({ total, isLoading }: { total: number | undefined; isLoading: boolean }) {
  const { t } = useLingui();
  return (
    <span className={classes.count} role="status">
      {total !== undefined &&
        !isLoading &&
        t`${plural(total, { one: '# recommendation', other: '# recommendations' })}`}
      {(total === undefined || isLoading) && (
        <>
          <Loader size="xs" aria-hidden /> <Trans>Counting…</Trans>
        </>
      )}
    </span>
  );
}

interface RegisterTableProps {
  rows: readonly RecommendationRow[];
  total: number;
  address: ReturnType<typeof useRegisterAddress>;
  columns: ReturnType<typeof useRegisterColumns>;
  onMore: (() => void) | undefined;
  isLoadingMore: boolean;
}

const keyOf = (row: RecommendationRow): string => row.id;

function RegisterTable({ rows, total, address, columns, onMore, isLoadingMore }: RegisterTableProps) {
  const { t } = useLingui();
  const { search, filter, sort, change, drop } = address;
  const from = registerToText(search);
  const linkOf = useCallback(
    (row: RecommendationRow): LinkTarget => ({
      to: '/recommendations/$id',
      params: { id: row.id },
      search: { from },
    }),
    [from],
  );
  const shown = useMemo(() => columnsOf(search), [search]);
  return (
    <DataTable
      label={t`Recommendations`}
      columns={columns}
      shown={shown}
      rows={rows}
      rowKey={keyOf}
      rowLink={linkOf}
      listKey={JSON.stringify([filter, sort])}
      total={total}
      sort={sort}
      onSort={(wanted) => isSort(wanted) && change({ sort: wanted })}
      onMore={onMore}
      isLoadingMore={isLoadingMore}
      empty={<NoMatch filter={filter} onDrop={drop} />}
    />
  );
}
