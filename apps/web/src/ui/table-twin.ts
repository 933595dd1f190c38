import type { LinkTarget } from './links.tsx';

/** A chart's figures as a table: the same numbers for those who read, copy or cannot see the chart. */
export interface TableTwin {
  /** The first column names the rows. */
  columns: readonly { key: string; label: string }[];
  rows: readonly { key: string; cells: readonly (string | number)[]; link?: LinkTarget | undefined }[];
}

/** Spreadsheets run a cell that starts like a formula; an apostrophe in front makes it plain text. */
const disarm = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);

function csvCell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const text = disarm(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The table as CSV (RFC 4180) with the mark by which spreadsheets recognise UTF-8. */
export function tableCsv({ columns, rows }: TableTwin): string {
  const lines = [columns.map((column) => column.label), ...rows.map((row) => row.cells)];
  return `\ufeff${lines.map((cells) => cells.map(csvCell).join(',')).join('\r\n')}\r\n`;
}
