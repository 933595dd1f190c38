import { IconArrowDown, IconArrowsSort, IconArrowUp } from '@tabler/icons-react';
import classes from './DataTable.module.css';

interface ColumnHeaderProps {
  column: { key: string; header: string; sort?: string | undefined; isNumber?: boolean };
  sort: string | undefined;
  onSort: ((sort: string) => void) | undefined;
}

/** A column's name; when the API can order by it, a button that does so and says which way it is. */
export function ColumnHeader({ column, sort, onSort }: ColumnHeaderProps) {
  if (!column.sort || !onSort) {
    return (
      <th scope="col" data-number={column.isNumber}>
        {column.header}
      </th>
    );
  }
  const ascending = column.sort;
  const direction = sort === ascending ? 'ascending' : sort === `-${ascending}` ? 'descending' : 'none';
  const Icon = { ascending: IconArrowUp, descending: IconArrowDown, none: IconArrowsSort }[direction];
  return (
    <th scope="col" aria-sort={direction} data-number={column.isNumber}>
      <button
        type="button"
        className={classes.sort}
        onClick={() => onSort(direction === 'ascending' ? `-${ascending}` : ascending)}
      >
        {column.header}
        <Icon size={14} aria-hidden data-sorted={direction !== 'none' || undefined} />
      </button>
    </th>
  );
}
