/** One row of a table in any container, before anybody knows what its columns mean. */
export type TableRow = {
  /** Number of the row in its sheet or table, or of the record in its text file, from 1. */
  row: number;
  cells: string[];
};

/** How far a reader is, in bytes of the file or of its inflated parts: written by containers, read by the caller. */
export type Meter = { bytesRead: number; bytesTotal: number };

/** Longer texts are no recommendation (the longest paragraphs run to some thousands): their row is rejected. */
export const LONGEST_TEXT = 100_000;

/** Wider tables are noise; UHRI has 16 columns, UPR Info 11. */
export const MOST_COLUMNS = 1_000;

/**
 * Adds to a cell, holding no more of it than is needed to see that it is too long.
 */
export function appendBounded(cell: string, more: string): string {
  if (cell.length > LONGEST_TEXT) return cell;
  return cell + more;
}
