import { useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useFormat } from './format.ts';
import type { LinkTarget } from './links.tsx';
import classes from './TableView.module.css';
import type { TableTwin } from './table-twin.ts';

interface TableViewProps {
  /** Names the table for screen readers. */
  caption: string;
  table: TableTwin;
}

/** A column of numbers, even if some rows have none. The first names the row. */
const isNumber = (table: TableTwin, index: number): boolean =>
  index > 0 && table.rows.some(({ cells }) => typeof cells[index] === 'number');

/** A small table, whole: a chart's twin, a list of facts. For long or paged lists see DataTable. */
export function TableView({ caption, table }: TableViewProps) {
  const { t } = useLingui();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the keyboard
    <section className={classes.scroll} tabIndex={0} aria-label={t`Figures of ${caption}`}>
      <table className={classes.table}>
        <thead>
          <tr>
            {table.columns.map((column, index) => (
              <th key={column.key} scope="col" data-number={isNumber(table, index) || undefined}>
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row) => (
            <tr key={row.key}>
              {row.cells.map((cell, index) => (
                <Cell key={table.columns[index]?.key} cell={cell} isRowName={index === 0} link={row.link} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface CellProps {
  cell: string | number;
  isRowName: boolean;
  link: LinkTarget | undefined;
}

function Cell({ cell, isRowName, link }: CellProps) {
  const { number } = useFormat();
  const words = typeof cell === 'number' ? number(cell) : <bdi>{cell}</bdi>;
  if (!isRowName) return <td data-number={typeof cell === 'number' || undefined}>{words}</td>;
  return <th scope="row">{link ? <Link {...link}>{words}</Link> : words}</th>;
}
