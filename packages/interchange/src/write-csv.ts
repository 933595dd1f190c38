import { Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Language } from '@mutabaa/reference-data/languages';
import { type ExportRow, exportCells, exportHeader, type Provenance } from './export-row.ts';
import { guardFormula } from './formula-guard.ts';

export type CsvExport = {
  language: Language;
  /** Ended when the last row is written. */
  out: Writable;
  provenance?: Provenance;
  /** Lines above the header disturb most programs, so provenance is left out unless asked for. */
  provenanceLines?: 'omit' | 'before_header';
};

const BYTE_ORDER_MARK = '\ufeff';
const LINE_END = '\r\n';

/** Enough rows to keep the number of writes small, few enough to keep memory flat. */
const CHUNK_CHARACTERS = 64 * 1024;

/**
 * Writes a register as CSV in UHRI's columns: UTF-8 with the mark that makes Excel read it as such, and no cell that a
 * spreadsheet program would run. Memory stays flat: rows are taken only as fast as `out` drains.
 */
export async function writeRecommendationsCsv(
  rows: AsyncIterable<ExportRow>,
  { language, out, provenance, provenanceLines = 'omit' }: CsvExport,
): Promise<void> {
  async function* chunks(): AsyncGenerator<string> {
    let chunk = BYTE_ORDER_MARK;
    if (provenance && provenanceLines === 'before_header') chunk += preface(provenance);
    chunk += line(exportHeader(language));
    for await (const row of rows) {
      chunk += line(exportCells(row, language).map(({ value }) => value));
      if (chunk.length < CHUNK_CHARACTERS) continue;
      yield chunk;
      chunk = '';
    }
    yield chunk;
  }
  await pipeline(Readable.from(chunks()), out);
}

function preface({ title, entries }: Provenance): string {
  return [[title], ...entries.map(({ label, value }) => [label, value])].map(line).join('');
}

function line(cells: readonly string[]): string {
  return cells.map(quoted).join(',') + LINE_END;
}

function quoted(cell: string): string {
  const text = guardFormula(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
