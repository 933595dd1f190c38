import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { Transform } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { parse as parseSample } from 'csv-parse/sync';
import iconv from 'iconv-lite';
import { recogniseColumns } from './columns.ts';
import type { Meter, TableRow } from './table-row.ts';
import { UnreadableFileError } from './unreadable-file-error.ts';

export const csvDelimiters = [',', ';', '\t'] as const;
export type CsvDelimiter = (typeof csvDelimiters)[number];

export type CsvDialect = { encoding: string; delimiter: CsvDelimiter; recordDelimiter: string[] };

const SAMPLE_BYTES = 64 * 1024;

/** A record beyond this is no row of any of our tables. */
const LONGEST_RECORD = 4_000_000;

/** The delimiters of a text table, from its first lines: the ones that make its header row readable. */
export async function detectDialect(path: string, encoding: string): Promise<CsvDialect> {
  const sample = await decodedStart(path, encoding);
  const recordDelimiter = recordDelimiterOf(sample);
  let best: CsvDelimiter = ',';
  let most = -1;
  for (const delimiter of csvDelimiters) {
    const columns = headerColumns(sample, delimiter, recordDelimiter);
    if (columns > most) {
      best = delimiter;
      most = columns;
    }
  }
  return { encoding, delimiter: best, recordDelimiter };
}

async function decodedStart(path: string, encoding: string): Promise<string> {
  const file = await open(path);
  try {
    const bytes = Buffer.alloc(SAMPLE_BYTES);
    const { bytesRead } = await file.read(bytes, 0, bytes.length, 0);
    return iconv.decode(bytes.subarray(0, bytesRead), encoding);
  } finally {
    await file.close();
  }
}

/** The first line end outside quotation marks tells; old Macintosh files have a lone carriage return. */
function recordDelimiterOf(sample: string): string[] {
  let quoted = false;
  for (let index = 0; index < sample.length; index += 1) {
    const character = sample[index];
    if (character === '"') quoted = !quoted;
    if (quoted) continue;
    if (character === '\n') return ['\n'];
    if (character === '\r') return sample[index + 1] === '\n' ? ['\r\n', '\n'] : ['\r'];
  }
  return ['\n'];
}

function headerColumns(sample: string, delimiter: CsvDelimiter, recordDelimiter: string[]): number {
  try {
    const rows: string[][] = parseSample(sample, {
      ...csvOptions({ delimiter, recordDelimiter }),
      to: 3,
    });
    return Math.max(0, ...rows.map((cells) => recogniseColumns(cells).known));
  } catch {
    return -1;
  }
}

function csvOptions(dialect: Omit<CsvDialect, 'encoding'>) {
  return {
    bom: true,
    delimiter: dialect.delimiter,
    record_delimiter: dialect.recordDelimiter,
    relax_column_count: true,
    relax_quotes: true,
    max_record_size: LONGEST_RECORD,
  };
}

/**
 * Rows of a text table, in any of the known encodings, one at a time.
 * @throws UnreadableFileError `truncated_file` for a quotation never closed, `value_too_long`, `malformed_file`
 */
export async function* readCsv(path: string, dialect: CsvDialect, meter: Meter): AsyncGenerator<TableRow> {
  const bytes = createReadStream(path, { highWaterMark: 256 * 1024 });
  const counted = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      meter.bytesRead += chunk.length;
      done(null, chunk);
    },
  });
  const parser = parse(csvOptions(dialect));
  const fail = (error: Error) => parser.destroy(error);
  bytes.on('error', fail).pipe(counted);
  // The parser takes UTF-8 as it is; anything else goes through iconv.
  if (dialect.encoding === 'utf-8') counted.pipe(parser);
  else counted.pipe(iconv.decodeStream(dialect.encoding)).on('error', fail).pipe(parser);
  let row = 0;
  try {
    for await (const record of parser) {
      const cells: string[] = record;
      row += 1;
      yield { row, cells };
    }
  } catch (cause) {
    throw unreadable(cause, row + 1);
  } finally {
    bytes.destroy();
  }
}

function unreadable(cause: unknown, row: number): unknown {
  if (!(cause instanceof CsvError)) return cause;
  const values = { row: String(row) };
  if (cause.code === 'CSV_QUOTE_NOT_CLOSED')
    return new UnreadableFileError('truncated_file', values, { cause });
  if (cause.code === 'CSV_MAX_RECORD_SIZE')
    return new UnreadableFileError('value_too_long', values, { cause });
  return new UnreadableFileError('malformed_file', values, { cause });
}
