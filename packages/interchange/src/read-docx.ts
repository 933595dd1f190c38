import type { Archive } from './inflate-limits.ts';
import { readXml } from './read-xml.ts';
import { appendBounded, type Meter, type TableRow } from './table-row.ts';

const DOCUMENT = 'word/document.xml';

/** Beyond this much running text nobody looks for a title. */
const LONGEST_PREAMBLE = 20_000;

/**
 * Everything in a Word file that may say which State and session its table is about: page headers and footers, then
 * the properties. (The paragraphs before the table come with `readDocument`.)
 */
export async function readDocumentHeadings(archive: Archive): Promise<string> {
  const parts = archive.names
    .filter((name) => /^(word\/(header|footer)\d*|docProps\/core)\.xml$/.test(name))
    .sort();
  let headings = '';
  for (const part of parts) {
    const words = new WordText();
    for await (const _bytes of readXml(await archive.open(part), words)) {
      // The handlers keep what is wanted.
    }
    headings = appendBounded(headings, `${words.preamble}\n`);
  }
  return headings;
}

/** Rows of all tables of a Word file; `preamble` is the running text met so far. */
export type DocumentRows = AsyncGenerator<{ preamble: string; row: TableRow }>;

export async function* readDocument(archive: Archive, meter: Meter): DocumentRows {
  const words = new WordText();
  for await (const bytes of readXml(await archive.open(DOCUMENT), words)) {
    meter.bytesRead += bytes;
    for (const row of words.takeRows()) yield { preamble: words.preamble, row };
  }
  for (const row of words.takeRows()) yield { preamble: words.preamble, row };
}

/** Text that a reader of the document does not see: deleted or moved away, or doubled for older programs. */
const UNSEEN = new Set(['del', 'moveFrom', 'Fallback']);

/** Elements of document properties that hold words (`dc:title`…). */
const PROPERTIES = new Set(['title', 'subject', 'description', 'keywords']);

class WordText {
  preamble = '';
  #rows: TableRow[] = [];
  #row = 0;
  #cells: string[] = [];
  #cell = '';
  #tableDepth = 0;
  #unseenDepth = 0;
  #inText = false;

  takeRows(): TableRow[] {
    const rows = this.#rows;
    this.#rows = [];
    return rows;
  }

  open(name: string): void {
    if (UNSEEN.has(name)) this.#unseenDepth += 1;
    else if (name === 'tbl') this.#tableDepth += 1;
    else if (name === 'tr' && this.#tableDepth === 1) this.#cells = [];
    else if (name === 'tc' && this.#tableDepth === 1) this.#cell = '';
    else if (name === 't' || PROPERTIES.has(name)) this.#inText = this.#unseenDepth === 0;
    else if (name === 'br' || name === 'cr') this.#add('\n');
    else if (name === 'tab') this.#add(' ');
    else if (name === 'noBreakHyphen') this.#add('-');
  }

  text(text: string): void {
    if (this.#inText) this.#add(text);
  }

  close(name: string): void {
    if (UNSEEN.has(name)) this.#unseenDepth -= 1;
    else if (name === 't') this.#inText = false;
    else if (PROPERTIES.has(name)) {
      this.#inText = false;
      this.#add('\n');
    } else if (name === 'p') this.#add('\n');
    else if (name === 'tbl') this.#tableDepth -= 1;
    else if (name === 'tc' && this.#tableDepth === 1) this.#cells.push(this.#cell);
    else if (name === 'tr' && this.#tableDepth === 1) {
      this.#row += 1;
      this.#rows.push({ row: this.#row, cells: this.#cells });
    }
  }

  #add(text: string): void {
    if (this.#tableDepth > 0) this.#cell = appendBounded(this.#cell, text);
    else if (this.preamble.length < LONGEST_PREAMBLE) this.preamble += text;
  }
}
