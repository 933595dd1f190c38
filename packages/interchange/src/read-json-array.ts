import { createReadStream } from 'node:fs';
import iconv from 'iconv-lite';
import type { Meter } from './table-row.ts';
import { UnreadableFileError } from './unreadable-file-error.ts';

/** One element of the array: its value, or undefined where the text between the braces is no JSON. */
export type JsonElement = { row: number; value: unknown };

/** Largest element kept in memory; UHRI's have a few thousand bytes. */
const LARGEST_ELEMENT_BYTES = 4 * 1024 * 1024;

const [QUOTE, BACKSLASH, OPEN_BRACE, CLOSE_BRACE, OPEN_BRACKET, CLOSE_BRACKET] = [
  0x22, 0x5c, 0x7b, 0x7d, 0x5b, 0x5d,
];

/** White space, the comma, and the three bytes of a byte-order mark. */
const BETWEEN_ELEMENTS = new Set([0x20, 0x09, 0x0a, 0x0d, 0x2c, 0xef, 0xbb, 0xbf]);

/**
 * The elements of a JSON array of objects, of any size, one at a time: only the borders between elements are looked for
 * here, and each element is parsed by the engine, so a broken element costs itself and not the file.
 * @throws UnreadableFileError `truncated_file` when the array does not end, `value_too_long`, `malformed_file`
 */
export async function* readJsonArray(
  path: string,
  encoding: string,
  meter: Meter,
): AsyncGenerator<JsonElement> {
  const splitter = new ArraySplitter();
  const bytes = createReadStream(path, { highWaterMark: 256 * 1024 });
  const decoder = encoding === 'utf-8' ? undefined : iconv.getDecoder(encoding);
  try {
    for await (const chunk of bytes) {
      const piece: Buffer = chunk;
      meter.bytesRead += piece.length;
      yield* splitter.split(decoder ? Buffer.from(decoder.write(piece)) : piece);
    }
  } finally {
    bytes.destroy();
  }
  splitter.end();
}

class ArraySplitter {
  #row = 0;
  #depth = 0;
  #inString = false;
  #escaped = false;
  #done = false;
  #held: Buffer[] = [];
  #heldBytes = 0;

  *split(piece: Buffer): Generator<JsonElement> {
    let start = this.#depth > 1 ? 0 : -1;
    for (let index = 0; index < piece.length; index += 1) {
      const byte = piece[index]!;
      if (this.#inString) {
        if (this.#escaped) this.#escaped = false;
        else if (byte === BACKSLASH) this.#escaped = true;
        else if (byte === QUOTE) this.#inString = false;
      } else if (byte === QUOTE) {
        this.#inString = this.#depth > 1 || this.#refuse();
      } else if (byte === OPEN_BRACE || byte === OPEN_BRACKET) {
        if (this.#depth === 1) start = index;
        this.#open(byte);
      } else if (byte === CLOSE_BRACE || byte === CLOSE_BRACKET) {
        this.#depth -= 1;
        if (this.#depth === 1) {
          yield this.#element(piece.subarray(start, index + 1));
          start = -1;
        } else if (this.#depth === 0) this.#done = true;
        else if (this.#depth < 0) this.#refuse();
      } else if (this.#depth < 2 && !BETWEEN_ELEMENTS.has(byte)) {
        this.#refuse();
      }
    }
    if (start >= 0) this.#hold(piece.subarray(start));
  }

  end(): void {
    if (!this.#done) throw new UnreadableFileError('truncated_file', { row: String(this.#row) });
  }

  #open(byte: number): void {
    if (this.#done || (this.#depth === 0 && byte !== OPEN_BRACKET)) this.#refuse();
    this.#depth += 1;
    if (this.#depth > 64) throw new UnreadableFileError('too_complex');
  }

  #refuse(): never {
    throw new UnreadableFileError('malformed_file', { row: String(this.#row) });
  }

  #hold(part: Buffer): void {
    this.#heldBytes += part.length;
    if (this.#heldBytes > LARGEST_ELEMENT_BYTES) {
      throw new UnreadableFileError('value_too_long', { row: String(this.#row + 1) });
    }
    this.#held.push(Buffer.from(part));
  }

  #element(last: Buffer): JsonElement {
    this.#row += 1;
    const text = Buffer.concat([...this.#held, last]).toString('utf8');
    this.#held = [];
    this.#heldBytes = 0;
    return { row: this.#row, value: parsed(text) };
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
