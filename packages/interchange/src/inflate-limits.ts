import { type Readable, Transform } from 'node:stream';
import yauzl from 'yauzl';
import { UnreadableFileError } from './unreadable-file-error.ts';

export type InflateLimits = {
  /** Inflated bytes of one part. */
  entryBytes: number;
  /** Inflated bytes of all parts together. */
  totalBytes: number;
  /** Inflated bytes per stored byte; honest sheets stay under 60, deflate's own ceiling is 1,032. */
  ratio: number;
  entries: number;
};

export const defaultInflateLimits: InflateLimits = {
  entryBytes: 512 * 1024 * 1024,
  totalBytes: 512 * 1024 * 1024,
  ratio: 250,
  entries: 10_000,
};

/** Parts this small are harmless at any ratio. */
const RATIO_MATTERS_FROM_BYTES = 8 * 1024 * 1024;

export type Archive = {
  /** Names of all parts, in the archive's order. */
  names: readonly string[];
  /** Inflated size of a part as declared; the stream fails when the part is not exactly that long. */
  sizeOf(name: string): number;
  open(name: string): Promise<Readable>;
  close(): void;
};

/**
 * Opens a zip container after counting what it would inflate to. The declared sizes are summed before anything is
 * inflated, and held against the real ones while inflating, so neither an honest nor a lying bomb gets far.
 * @throws UnreadableFileError `too_large_inflated`, `encrypted_file`, `truncated_file`
 */
export async function openArchive(
  path: string,
  limits: InflateLimits = defaultInflateLimits,
): Promise<Archive> {
  const zip = await yauzl.openPromise(path, { autoClose: false }).catch((cause: unknown) => {
    throw new UnreadableFileError('truncated_file', {}, { cause });
  });
  try {
    const entries = await countedEntries(zip, limits);
    return archiveOf(zip, entries, limits);
  } catch (error) {
    zip.close();
    throw error;
  }
}

async function countedEntries(zip: yauzl.ZipFile, limits: InflateLimits): Promise<Map<string, yauzl.Entry>> {
  if (zip.entryCount > limits.entries) throw tooLarge('entries', limits.entries);
  const entries = new Map<string, yauzl.Entry>();
  let total = 0;
  try {
    for await (const entry of zip.eachEntry()) {
      total += entry.uncompressedSize;
      refuseOversized(entry, total, limits);
      entries.set(entry.fileName, entry);
    }
  } catch (cause) {
    if (cause instanceof UnreadableFileError) throw cause;
    throw new UnreadableFileError('truncated_file', {}, { cause });
  }
  return entries;
}

function refuseOversized(entry: yauzl.Entry, total: number, limits: InflateLimits): void {
  if (entry.uncompressedSize > limits.entryBytes) throw tooLarge('bytes', limits.entryBytes);
  if (total > limits.totalBytes) throw tooLarge('bytes', limits.totalBytes);
  const ratio = entry.uncompressedSize / Math.max(1, entry.compressedSize);
  if (entry.uncompressedSize > RATIO_MATTERS_FROM_BYTES && ratio > limits.ratio) {
    throw tooLarge('ratio', limits.ratio);
  }
}

function archiveOf(zip: yauzl.ZipFile, entries: Map<string, yauzl.Entry>, limits: InflateLimits): Archive {
  let inflated = 0;
  return {
    names: [...entries.keys()],
    sizeOf: (name) => entries.get(name)?.uncompressedSize ?? 0,
    close: () => zip.close(),
    async open(name) {
      const entry = entries.get(name);
      if (!entry) throw new UnreadableFileError('malformed_file', { part: name });
      if (entry.isEncrypted()) throw new UnreadableFileError('encrypted_file');
      const source = await zip.openReadStreamPromise(entry).catch((cause: unknown) => {
        throw new UnreadableFileError('truncated_file', { part: name }, { cause });
      });
      const counted = new Transform({
        transform(chunk: Buffer, _encoding, done) {
          inflated += chunk.length;
          if (inflated > limits.totalBytes) done(tooLarge('bytes', limits.totalBytes));
          else done(null, chunk);
        },
      });
      source.on('error', (cause) => {
        counted.destroy(new UnreadableFileError('truncated_file', { part: name }, { cause }));
      });
      counted.on('close', () => source.destroy());
      return source.pipe(counted);
    },
  };
}

function tooLarge(limit: string, value: number): UnreadableFileError {
  return new UnreadableFileError('too_large_inflated', { limit, value: String(value) });
}
