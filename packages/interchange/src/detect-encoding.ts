import { isAscii } from 'node:buffer';
import { open } from 'node:fs/promises';
import { analyse } from 'chardet';
import iconv from 'iconv-lite';
import { UnreadableFileError } from './unreadable-file-error.ts';

const PIECE_BYTES = 256 * 1024;
const SAMPLE_BYTES = 64 * 1024;

/** One-byte encodings seen around UPR data; on a draw the earlier one wins, since it is the more common. */
const LEGACY_ENCODINGS = ['windows-1252', 'windows-1256', 'macintosh'];

/**
 * The encoding of a text file, in iconv's names, from a pass over all of it: the first letter beyond ASCII may come
 * after megabytes of plain English, and a wrong guess would spoil names silently.
 * @throws UnreadableFileError `malformed_file` when the file holds NUL bytes and so is no text
 */
export async function detectEncoding(path: string): Promise<string> {
  const file = await open(path);
  try {
    const start = Buffer.alloc(4096);
    const { bytesRead } = await file.read(start, 0, start.length, 0);
    const marked = byMark(start.subarray(0, bytesRead)) ?? wideWithoutMark(start.subarray(0, bytesRead));
    if (marked) return marked;
  } finally {
    await file.close();
  }
  return encodingOfBytes(path);
}

function byMark(start: Buffer): string | undefined {
  if (start[0] === 0xef && start[1] === 0xbb && start[2] === 0xbf) return 'utf-8';
  if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le';
  if (start[0] === 0xfe && start[1] === 0xff) return 'utf-16be';
  return undefined;
}

/** Mostly English text in UTF-16 has a zero in every second byte. */
function wideWithoutMark(start: Buffer): string | undefined {
  let even = 0;
  let odd = 0;
  for (let index = 0; index < start.length; index += 1) {
    if (start[index] !== 0) continue;
    if (index % 2 === 0) even += 1;
    else odd += 1;
  }
  const half = start.length / 2;
  if (odd > half * 0.6 && even < half * 0.05) return 'utf-16le';
  if (even > half * 0.6 && odd < half * 0.05) return 'utf-16be';
  return undefined;
}

async function encodingOfBytes(path: string): Promise<string> {
  const file = await open(path);
  const utf8 = new TextDecoder('utf-8', { fatal: true });
  const piece = Buffer.alloc(PIECE_BYTES);
  const samples: Buffer[] = [];
  let sampled = 0;
  let validUtf8 = true;
  try {
    for (;;) {
      const { bytesRead } = await file.read(piece, 0, piece.length, null);
      const bytes = piece.subarray(0, bytesRead);
      if (bytes.includes(0)) throw new UnreadableFileError('malformed_file', { found: 'NUL' });
      validUtf8 &&= isUtf8(utf8, bytes, bytesRead > 0);
      if (bytesRead === 0) break;
      if (!validUtf8 && sampled < SAMPLE_BYTES && !isAscii(bytes)) sampled += takeSamples(bytes, samples);
    }
  } finally {
    await file.close();
  }
  return validUtf8 ? 'utf-8' : legacyEncoding(Buffer.concat(samples));
}

function isUtf8(decoder: InstanceType<typeof TextDecoder>, bytes: Buffer, more: boolean): boolean {
  try {
    decoder.decode(bytes, { stream: more });
    return true;
  } catch {
    return false;
  }
}

/** Copies what stands around the bytes beyond ASCII: the only part of a text that tells encodings apart. */
function takeSamples(bytes: Buffer, samples: Buffer[]): number {
  let taken = 0;
  for (let index = 0; index < bytes.length && taken < SAMPLE_BYTES; index += 1) {
    if (bytes[index]! < 0x80) continue;
    const around = Buffer.from(bytes.subarray(Math.max(0, index - 12), index + 12));
    samples.push(around, Buffer.from('\n'));
    taken += around.length + 1;
    index += 11;
  }
  return taken;
}

function legacyEncoding(sample: Buffer): string {
  let best = LEGACY_ENCODINGS[0]!;
  let most = Number.NEGATIVE_INFINITY;
  for (const encoding of [...LEGACY_ENCODINGS, ...guesses(sample)]) {
    const score = plausibility(iconv.decode(sample, encoding));
    if (score > most) {
      best = encoding;
      most = score;
    }
  }
  return best;
}

function guesses(sample: Buffer): string[] {
  return analyse(sample)
    .filter(
      ({ name, confidence }) => confidence >= 60 && !name.startsWith('UTF') && iconv.encodingExists(name),
    )
    .map(({ name }) => name);
}

/** How much a decoded sample looks like text that people write; only differences between encodings matter. */
const PLAUSIBILITY: readonly (readonly [pattern: RegExp, points: number])[] = [
  // Apostrophes and dashes inside or after words, quotation marks around them.
  [/(?<=\p{L})[’‘](?=\p{L}|\s|[,.;)])/gu, 4],
  [/(?<=^|[\s(])[“‘«](?=\p{L})|(?<=[\p{L}.,])[”»](?=$|[\s,.;)])/gmu, 4],
  [/(?<=[\p{L}\d\s])[–—](?=[\p{L}\d\s])/gu, 2],
  // Accented letters in small letters among letters, or capital at the start of a word.
  [/(?<=[a-z])[à-öø-ÿœ](?=[a-z]|$|[\s,.;)'’])/gmu, 3],
  [/(?<=^|[\s(,"'’])[À-ÖØ-ÞŒà-öø-ÿ](?=[a-z])/gmu, 3],
  // Words of another script.
  [/\p{Script=Arabic}{2,}/gu, 6],
  [/\p{Script=Cyrillic}{3,}/gu, 6],
  [/\p{Script=Greek}{3,}/gu, 6],
  // What wrong decoding leaves: capitals and signs in the middle of words, controls, holes.
  [/(?<=[a-zà-öø-ÿ])[À-ÖØ-ÞŒŠŽ]/gu, -6],
  [/(?<=\p{L})[^\p{L}\p{M}\s\p{ASCII}’‘–—”»،؛؟](?=\p{L})/gu, -4],
  [/\p{Script=Arabic}(?=[a-z])|(?<=[a-z])\p{Script=Arabic}/giu, -6],
  [/(?![\t\r\n])\p{Cc}|\ufffd/gu, -10],
];

function plausibility(text: string): number {
  let score = 0;
  for (const [pattern, points] of PLAUSIBILITY) score += (text.match(pattern)?.length ?? 0) * points;
  return score;
}
