import type { Columns } from './columns.ts';
import type { Field } from './export-columns.ts';
import { unguardFormula } from './formula-guard.ts';
import { LONGEST_TEXT, type TableRow } from './table-row.ts';

/** One input record by what its cells mean; several values in a cell stand on lines of their own. */
export type FieldRow = {
  row: number;
  fields: Partial<Record<Field, string>>;
  /** Why no record can be made of the row, found before its words were looked at. */
  fault?: 'malformed_row' | 'text_too_long';
};

/** Names the cells of a row, or undefined when nothing is written in any of them. */
export function nameCells(columns: Columns, { row, cells }: TableRow): FieldRow | undefined {
  if (cells.every((cell) => cell.trim() === '')) return undefined;
  const fields: Partial<Record<Field, string>> = {};
  let fault: FieldRow['fault'];
  for (const [index, cell] of cells.entries()) {
    if (cell.length > LONGEST_TEXT) fault = 'text_too_long';
    const field = columns.fields[index];
    if (field && cell !== '') fields[field] = unguardFormula(cell);
  }
  return fault ? { row, fields: {}, fault } : { row, fields };
}

/** In a text table a row of another width than its header has lost or gained a delimiter: its cells have moved. */
export function hasMoved(width: number, cells: readonly string[]): boolean {
  return cells.length < width || cells.slice(width).some((cell) => cell.trim() !== '');
}
