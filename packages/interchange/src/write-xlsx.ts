import { Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type Language, rightToLeft } from '@mutabaa/reference-data/languages';
import yazl from 'yazl';
import { type ExportCell, type ExportRow, exportCells, exportHeader, type Provenance } from './export-row.ts';
import { guardFormula } from './formula-guard.ts';
import { excelSerial } from './read-cells.ts';
import { fixedParts, SHEET_STYLE, sheetEnd, sheetStart } from './xlsx-parts.ts';
import { escapeXlsxText } from './xlsx-text.ts';

/** Rows below the header that a sheet can hold; callers offer CSV beyond it. */
export const MOST_XLSX_ROWS = 1_048_575;

export type XlsxExport = {
  language: Language;
  /** Ended when the workbook is complete. */
  out: Writable;
  /** Becomes the second sheet, whose tab carries the title. */
  provenance: Provenance;
};

const CHUNK_CHARACTERS = 64 * 1024;

/**
 * Writes a register as a workbook in UHRI's columns, with its provenance on a second sheet; sheets in Arabic run from
 * right to left. Memory stays flat: rows are taken only as fast as `out` drains. A text longer than a cell can hold
 * (32,767 characters) is cut.
 * @throws RangeError past `MOST_XLSX_ROWS`
 */
export async function writeRecommendationsXlsx(
  rows: AsyncIterable<ExportRow>,
  { language, out, provenance }: XlsxExport,
): Promise<void> {
  const zip = new yazl.ZipFile();
  const direction = rightToLeft.has(language) ? 'rtl' : 'ltr';
  const register = Readable.from(registerSheet(rows, language));
  const archive = new Readable().wrap(zip.outputStream);
  // Pipes inside yazl pass no failures on: a source that fails would leave the archive waiting for ever.
  register.on('error', (error) => archive.destroy(error));
  zip.on('error', (error: Error) => archive.destroy(error));
  for (const [name, content] of fixedParts(provenance.title)) zip.addBuffer(Buffer.from(content), name);
  zip.addReadStream(register, 'xl/worksheets/sheet1.xml');
  zip.addBuffer(Buffer.from(aboutSheet(provenance, direction)), 'xl/worksheets/sheet2.xml');
  zip.end();
  try {
    await pipeline(archive, out);
  } finally {
    register.destroy();
  }
}

async function* registerSheet(rows: AsyncIterable<ExportRow>, language: Language): AsyncGenerator<string> {
  const direction = rightToLeft.has(language) ? 'rtl' : 'ltr';
  let chunk = sheetStart('register', direction);
  chunk += sheetRow(1, exportHeader(language).map(textCell), SHEET_STYLE.header);
  let number = 1;
  for await (const row of rows) {
    number += 1;
    if (number > MOST_XLSX_ROWS + 1) throw new RangeError(`A sheet holds ${MOST_XLSX_ROWS} rows at most`);
    chunk += sheetRow(number, exportCells(row, language));
    if (chunk.length < CHUNK_CHARACTERS) continue;
    yield chunk;
    chunk = '';
  }
  yield chunk + sheetEnd;
}

function aboutSheet({ title, entries }: Provenance, direction: 'ltr' | 'rtl'): string {
  const rows = entries.map(({ label, value }, index) => sheetRow(index + 2, [label, value].map(textCell)));
  return (
    sheetStart('about', direction) +
    sheetRow(1, [textCell(title)], SHEET_STYLE.header) +
    rows.join('') +
    sheetEnd
  );
}

function textCell(value: string): ExportCell {
  return { kind: 'text', value };
}

function sheetRow(number: number, cells: readonly ExportCell[], style: number = SHEET_STYLE.text): string {
  return `<row r="${number}">${cells.map((cell) => sheetCell(cell, style)).join('')}</row>`;
}

function sheetCell({ kind, value }: ExportCell, style: number): string {
  if (value === '') return '<c/>';
  if (kind === 'number') return `<c><v>${Number(value)}</v></c>`;
  if (kind === 'date' && !Number.isNaN(Date.parse(value))) {
    return `<c s="${SHEET_STYLE.date}"><v>${excelSerial(value)}</v></c>`;
  }
  const text = escapeXlsxText(guardFormula(value));
  return `<c s="${style}" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
}
