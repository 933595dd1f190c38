import { useLingui } from '@lingui/react/macro';
import { Loader } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import {
  columnSizingFeature,
  columnVisibilityFeature,
  createColumnHelper,
  type RowData,
  tableFeatures,
  useTable,
} from '@tanstack/react-table';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { ColumnHeader } from './ColumnHeader.tsx';
import classes from './DataTable.module.css';
import { useFormat } from './format.ts';
import type { LinkTarget } from './links.tsx';
import { placeIn, useHistoryKey, useKeptPlace } from './use-list-place.ts';
import { useIsPrinting } from './use-printing.ts';

const features = tableFeatures({ columnVisibilityFeature, columnSizingFeature });

export interface DataColumn<Row> {
  key: string;
  header: string;
  cell: (row: Row) => ReactNode;
  /** In pixels. The main column takes what is left, and at least its width. */
  width: number;
  /** Names the row: it carries the row's link and is always shown. Exactly one column has it. */
  isMain?: boolean;
  isNumber?: boolean;
  /** The API's name of the order by this column; without it the header does not sort. */
  sort?: string | undefined;
}

interface DataTableProps<Row> {
  /** Names the table for screen readers. */
  label: string;
  columns: readonly DataColumn<Row>[];
  /** Keys of the columns to show; all of them when absent. */
  shown?: readonly string[] | undefined;
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  rowLink?: (row: Row) => LinkTarget;
  /** What the list is of: when it changes, the reader starts at the top of another list. */
  listKey?: string;
  /** Of the whole list, loaded or not. */
  total: number;
  /** `received` ascending, `-received` descending. */
  sort?: string | undefined;
  onSort?: (sort: string) => void;
  /** There is more to load: called as the reader nears the end. */
  onMore?: (() => void) | undefined;
  isLoadingMore?: boolean;
  /** Shown instead of the table when there are no rows. */
  empty: ReactNode;
}

/** Up and Down go from row to row while a row's link has the focus; Enter opens it. */
function moveBetweenRows(event: KeyboardEvent<HTMLTableSectionElement>): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step === 0) return;
  const links = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-row-link]')];
  const at = links.findIndex((link) => link.matches(':focus'));
  const next = at < 0 ? undefined : links[at + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}

function useColumns<Row extends RowData>(
  columns: readonly DataColumn<Row>[],
  rowLink?: (row: Row) => LinkTarget,
) {
  return useMemo(() => {
    const helper = createColumnHelper<typeof features, Row>();
    return helper.columns(
      columns.map((column) =>
        helper.display({
          id: column.key,
          size: column.width,
          cell: ({ row }) =>
            column.isMain && rowLink ? (
              <Link {...rowLink(row.original)} data-row-link preload="intent">
                {column.cell(row.original)}
              </Link>
            ) : (
              column.cell(row.original)
            ),
        }),
      ),
    );
  }, [columns, rowLink]);
}

/**
 * A long list read page by page: only the rows in sight are in the document. Below tablet width each row is a card.
 * Give `columns`, `rowKey` and `rowLink` stable identities (module scope or `useMemo`/`useCallback`).
 */
export function DataTable<Row extends RowData>(props: DataTableProps<Row>) {
  const { label, columns, shown, rows, rowKey, rowLink, listKey, total } = props;
  const { sort, onSort, onMore, isLoadingMore, empty } = props;
  const { t } = useLingui();
  const { number } = useFormat();
  const scroller = useRef<HTMLDivElement>(null);
  const definitions = useColumns(columns, rowLink);
  const data = useMemo(() => [...rows], [rows]);
  const columnVisibility = useMemo(
    () =>
      Object.fromEntries(columns.map(({ key, isMain }) => [key, isMain || !shown || shown.includes(key)])),
    [columns, shown],
  );
  const table = useTable({
    features,
    columns: definitions,
    data,
    getRowId: rowKey,
    state: { columnVisibility },
  });
  const tableRows = table.getRowModel().rows;
  const historyKey = useHistoryKey();
  const [place] = useState(() => placeIn(historyKey));
  const virtualizer = useVirtualizer<HTMLDivElement, Element>({
    count: tableRows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => 64,
    getItemKey: (index) => tableRows[index]?.id ?? index,
    overscan: 10,
    initialOffset: place?.offset ?? 0,
    initialMeasurementsCache: place?.measurements ?? [],
  });
  useKeptPlace(historyKey, virtualizer);
  const listShown = useRef(listKey);
  useEffect(() => {
    if (listShown.current !== listKey) virtualizer.scrollToOffset(0);
    listShown.current = listKey;
  }, [listKey, virtualizer]);
  const isPrinting = useIsPrinting();
  const items = virtualizer.getVirtualItems();
  const lastInSight = items.at(-1)?.index ?? 0;

  useEffect(() => {
    if (onMore && !isLoadingMore && lastInSight >= tableRows.length - 15) onMore();
  }, [onMore, isLoadingMore, lastInSight, tableRows.length]);

  if (rows.length === 0) return empty;
  const visible = columns.filter(({ key }) => columnVisibility[key]);
  const above = isPrinting ? 0 : (items[0]?.start ?? 0);
  const below = isPrinting ? 0 : virtualizer.getTotalSize() - (items.at(-1)?.end ?? 0);
  const drawn = isPrinting ? tableRows.map(({ id }, index) => ({ index, key: id })) : items;

  return (
    <div className={classes.frame}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the keyboard */}
      <section ref={scroller} className={classes.scroller} tabIndex={0} aria-label={label}>
        <table
          className={classes.table}
          style={{ '--table-width': `${visible.reduce((sum, { width }) => sum + width, 0)}px` }}
          aria-label={label}
          aria-rowcount={total + 1}
        >
          <colgroup>
            {visible.map(({ key, width, isMain }) => (
              <col key={key} style={isMain ? undefined : { '--column-width': `${width}px` }} />
            ))}
          </colgroup>
          <thead className={classes.head}>
            <tr aria-rowindex={1}>
              {visible.map((column) => (
                <ColumnHeader key={column.key} column={column} sort={sort} onSort={onSort} />
              ))}
            </tr>
          </thead>
          <tbody className={classes.body} onKeyDown={moveBetweenRows}>
            <Gap height={above} />
            {drawn.map(({ index, key }) => {
              const row = tableRows[index];
              return row ? (
                <tr
                  key={key}
                  ref={virtualizer.measureElement}
                  data-index={index}
                  aria-rowindex={index + 2}
                  className={classes.row}
                >
                  {row.getVisibleCells().map((cell) => {
                    const column = columns.find((one) => one.key === cell.column.id);
                    return (
                      <td
                        key={cell.id}
                        data-label={column?.header}
                        data-main={column?.isMain}
                        data-number={column?.isNumber}
                      >
                        <table.FlexRender cell={cell} />
                      </td>
                    );
                  })}
                </tr>
              ) : null;
            })}
            <Gap height={below} />
          </tbody>
        </table>
      </section>
      <p className={classes.progress} role="status">
        {isLoadingMore && <Loader size="xs" aria-hidden />}
        {t`${number(rows.length)} of ${number(total)} loaded`}
      </p>
    </div>
  );
}

/** Stands for the rows that are not in the document, so that the scroll bar tells the truth. */
const Gap = ({ height }: { height: number }) =>
  height > 0 ? (
    <tr aria-hidden>
      <td className={classes.gap} style={{ blockSize: height }} />
    </tr>
  ) : null;
