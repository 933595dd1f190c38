import { createHash } from 'node:crypto';
import { UnknownLabels } from './known-labels.ts';
import { readMatrixHeading } from './matrix-headings.ts';
import { MatrixReader } from './ohchr-matrix.ts';
import { type FormatChoice, openSource, type Source } from './open-source.ts';
import type { FileContext, RecordReading } from './read-row.ts';
import type { ReadItem } from './recommendation-record.ts';
import { readUhriRow } from './uhri-row.ts';
import { readUprInfoRow } from './upr-info-row.ts';

export type ReadOptions = {
  /** Which format to read the file as; `auto`, the default, goes by its content. */
  format?: FormatChoice;
  /** ISO 3166-1 alpha-3 code of the State addressed, for files that do not say. */
  addressee?: string;
};

const PROGRESS_EVERY_ROWS = 500;

/**
 * Reads the recommendations of a file of any known format, one at a time and in constant memory (a matrix, which has to be
 * gathered whole, is bounded). The counts hold: rows read = records + problems of severity `rejected`.
 * @throws UnreadableFileError when the file as a whole cannot be trusted; what was given out before must then be dropped
 */
export async function* readRecommendations(
  path: string,
  options: ReadOptions = {},
): AsyncGenerator<ReadItem> {
  const source = await openSource(path, options.format);
  try {
    const context: FileContext = {
      format: source.recognised.format,
      headers: source.headers,
      unknownLabels: new UnknownLabels(),
      serialOffset: source.serialOffset,
      ...(options.addressee ? { addressee: options.addressee } : {}),
    };
    yield { kind: 'recognised', file: source.recognised };
    yield* context.format === 'ohchr-matrix' ? readMatrix(source, context) : readRows(source, context);
    yield { kind: 'progress', bytesRead: source.meter.bytesTotal, bytesTotal: source.meter.bytesTotal };
  } finally {
    await source.close();
  }
}

async function* readRows(source: Source, context: FileContext): AsyncGenerator<ReadItem> {
  const read = context.format === 'upr-info' ? readUprInfoRow : readUhriRow;
  const seenIds = new SeenIds();
  let rows = 0;
  for await (const row of source.rows) {
    yield* itemsOf(withoutRepeatedId(read(row, context), seenIds));
    rows += 1;
    if (rows % PROGRESS_EVERY_ROWS === 0) yield { kind: 'progress', ...source.meter };
  }
}

async function* readMatrix(source: Source, context: FileContext): AsyncGenerator<ReadItem> {
  const matrix = new MatrixReader(context, readMatrixHeading(source.preamble));
  for await (const row of source.rows) matrix.read(row);
  yield { kind: 'progress', ...source.meter };
  yield* matrix.items();
}

function* itemsOf({ record, problems }: RecordReading): Generator<ReadItem> {
  for (const problem of problems) yield { kind: 'problem', problem };
  if (record) yield { kind: 'record', record };
}

/** UHRI's exports repeat some ids; the first row of each stands. */
function withoutRepeatedId(reading: RecordReading, seen: SeenIds): RecordReading {
  const id = reading.record?.externalId;
  if (!reading.record || !id || seen.isNew(id)) return reading;
  const values = { id: id.slice(0, 100) };
  return {
    problems: [{ row: reading.record.row, code: 'duplicate_external_id', severity: 'rejected', values }],
  };
}

/** Remembers ids by 53 bits of their hash: a UN-wide export has 267,500, and their texts would fill the memory. */
class SeenIds {
  readonly #hashes = new Set<number>();

  isNew(id: string): boolean {
    const digest = createHash('sha1').update(id).digest();
    const hash = digest.readUIntBE(0, 6) * 32 + (digest[6]! & 31);
    const before = this.#hashes.size;
    return this.#hashes.add(hash).size > before;
  }
}
