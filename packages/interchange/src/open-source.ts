import { type Columns, fieldOfHeader, recogniseColumns, type SourceFormat } from './columns.ts';
import { detectEncoding } from './detect-encoding.ts';
import type { Field } from './export-columns.ts';
import { type FieldRow, hasMoved, nameCells } from './field-row.ts';
import { type Archive, openArchive } from './inflate-limits.ts';
import { keysOf, nameKeys } from './json-row.ts';
import { detectDialect, readCsv } from './read-csv.ts';
import { readDocument, readDocumentHeadings } from './read-docx.ts';
import { type JsonElement, readJsonArray } from './read-json-array.ts';
import { readSharedStrings, readSheet, readWorkbook } from './read-xlsx.ts';
import { sniffFile } from './sniff-container.ts';
import type { Meter, TableRow } from './table-row.ts';
import { UnreadableFileError } from './unreadable-file-error.ts';

export type FormatChoice = SourceFormat | 'auto';

/** What a file is, by its content. */
export type RecognisedFile = {
  format: SourceFormat;
  container: 'xlsx' | 'docx' | 'json' | 'csv';
  encoding?: string;
  delimiter?: string;
};

/** A file opened and understood as far as its header: what it is, and its rows still to come. */
export type Source = {
  recognised: RecognisedFile;
  headers: Columns['headers'];
  rows: AsyncIterable<FieldRow>;
  meter: Meter;
  /** Running text outside the table. */
  preamble: string;
  serialOffset: number;
  close(): Promise<void>;
};

/** A header stands in the first rows, below at most a title and some notes. */
const HEADER_WITHIN_ROWS = 20;

/**
 * Opens a file by its content.
 * @throws UnreadableFileError for whatever is none of the known formats, and says why
 */
export async function openSource(path: string, choice: FormatChoice = 'auto'): Promise<Source> {
  const { kind, bytes } = await sniffFile(path);
  const meter: Meter = { bytesRead: 0, bytesTotal: bytes };
  if (kind === 'zip') return openZip(path, choice, meter);
  const encoding = await detectEncoding(path);
  return kind === 'json' ? openJson(path, encoding, choice, meter) : openCsv(path, encoding, choice, meter);
}

async function openZip(path: string, choice: FormatChoice, meter: Meter): Promise<Source> {
  const archive = await openArchive(path);
  try {
    if (archive.names.includes('xl/workbook.xml')) return await openXlsx(archive, choice, meter);
    if (archive.names.includes('word/document.xml')) return await openDocx(archive, choice, meter);
    if (archive.names.includes('EncryptedPackage')) throw new UnreadableFileError('encrypted_file');
    throw new UnreadableFileError('not_recognised', { found: 'zip' });
  } catch (error) {
    archive.close();
    throw error;
  }
}

async function openXlsx(archive: Archive, choice: FormatChoice, meter: Meter): Promise<Source> {
  const workbook = await readWorkbook(archive);
  const strings = await readSharedStrings(archive);
  let failure: UnreadableFileError | undefined;
  for (const part of workbook.sheetParts) {
    const rows = readSheet(archive, part, strings, meter);
    const found = await headedRows(rows, choice).catch((error: unknown) => {
      if (!(error instanceof UnreadableFileError) || !isAboutColumns(error)) throw error;
      failure ??= error;
    });
    if (!found) continue;
    meter.bytesTotal = archive.sizeOf(part);
    return {
      ...found.table,
      recognised: { format: found.columns.format, container: 'xlsx' },
      meter,
      preamble: '',
      serialOffset: workbook.serialOffset,
      close: async () => {
        await rows.return(undefined);
        archive.close();
      },
    };
  }
  throw failure ?? new UnreadableFileError('empty_file');
}

function isAboutColumns({ code }: UnreadableFileError): boolean {
  return code === 'not_recognised' || code === 'missing_columns' || code === 'empty_file';
}

async function openDocx(archive: Archive, choice: FormatChoice, meter: Meter): Promise<Source> {
  const headings = await readDocumentHeadings(archive);
  meter.bytesTotal = archive.sizeOf('word/document.xml');
  let before = '';
  async function* tableRows(): AsyncGenerator<TableRow> {
    for await (const { preamble, row } of readDocument(archive, meter)) {
      before = preamble;
      yield row;
    }
  }
  const rows = tableRows();
  const found = await headedRows(rows, choice);
  return {
    ...found.table,
    recognised: { format: found.columns.format, container: 'docx' },
    meter,
    preamble: `${headings}\n${before}`,
    serialOffset: 0,
    close: async () => {
      await rows.return(undefined);
      archive.close();
    },
  };
}

async function openCsv(path: string, encoding: string, choice: FormatChoice, meter: Meter): Promise<Source> {
  const dialect = await detectDialect(path, encoding);
  const rows = readCsv(path, dialect, meter);
  const found = await headedRows(rows, choice, 'strict').catch(async (error: unknown) => {
    await rows.return(undefined);
    throw error;
  });
  return {
    ...found.table,
    recognised: { format: found.columns.format, container: 'csv', encoding, delimiter: dialect.delimiter },
    meter,
    preamble: '',
    serialOffset: 0,
    close: async () => void (await rows.return(undefined)),
  };
}

async function openJson(path: string, encoding: string, choice: FormatChoice, meter: Meter): Promise<Source> {
  const elements = readJsonArray(path, encoding, meter);
  const first: JsonElement[] = [];
  while (first.length < HEADER_WITHIN_ROWS) {
    const { value, done } = await elements.next();
    if (done) break;
    first.push(value);
  }
  if (first.length === 0) throw new UnreadableFileError('empty_file');
  const keys = keysOf(first);
  const { columns } = recogniseColumns(keys, choice === 'auto' ? undefined : choice);
  if (!columns) throw whyNotRecognised([keys], choice);
  const known = new Map<string, Field | undefined>();
  const fieldOf = (key: string) => {
    if (!known.has(key) && known.size < 1000) known.set(key, fieldOfHeader(columns.format, key));
    return known.get(key);
  };
  async function* rows(): AsyncGenerator<FieldRow> {
    for (const element of first) yield nameKeys(fieldOf, element);
    for await (const element of elements) yield nameKeys(fieldOf, element);
  }
  return {
    recognised: { format: columns.format, container: 'json', encoding },
    headers: columns.headers,
    rows: rows(),
    meter,
    preamble: '',
    serialOffset: 0,
    close: async () => void (await elements.return(undefined)),
  };
}

type Headed = { columns: Columns; table: { headers: Columns['headers']; rows: AsyncIterable<FieldRow> } };

/** Reads on to the header row and leaves the rows below it. `strict` tables need rows as wide as their header. */
async function headedRows(
  rows: AsyncGenerator<TableRow>,
  choice: FormatChoice,
  width: 'strict' | 'ragged' = 'ragged',
): Promise<Headed> {
  const seen: string[][] = [];
  while (seen.length < HEADER_WITHIN_ROWS) {
    const { value, done } = await rows.next();
    if (done) break;
    seen.push(value.cells);
    const { columns } = recogniseColumns(value.cells, choice === 'auto' ? undefined : choice);
    if (columns)
      return { columns, table: { headers: columns.headers, rows: namedRows(columns, rows, width) } };
  }
  if (seen.length === 0) throw new UnreadableFileError('empty_file');
  throw whyNotRecognised(seen, choice);
}

async function* namedRows(
  columns: Columns,
  rows: AsyncGenerator<TableRow>,
  width: 'strict' | 'ragged',
): AsyncGenerator<FieldRow> {
  for await (const row of rows) {
    const named = nameCells(columns, row);
    if (!named) continue;
    const moved = width === 'strict' && hasMoved(columns.fields.length, row.cells);
    yield moved && !named.fault ? { row: row.row, fields: {}, fault: 'malformed_row' } : named;
  }
}

/** Says what the best of several possible header rows lacks. */
function whyNotRecognised(candidates: readonly string[][], choice: FormatChoice): UnreadableFileError {
  const readings = candidates.map((cells) => recogniseColumns(cells, choice === 'auto' ? undefined : choice));
  const best = readings.reduce((a, b) => (b.known > a.known ? b : a));
  if (best.known < 2) return new UnreadableFileError('not_recognised');
  return new UnreadableFileError('missing_columns', {
    format: best.format,
    columns: best.missing.join(', '),
  });
}
