import type { Archive } from './inflate-limits.ts';
import { readXml } from './read-xml.ts';
import { appendBounded, type Meter, MOST_COLUMNS, type TableRow } from './table-row.ts';
import { UnreadableFileError } from './unreadable-file-error.ts';
import { unescapeXlsxText } from './xlsx-text.ts';

const MOST_SHARED_CHARACTERS = 64 * 1024 * 1024;
const WORKBOOK = 'xl/workbook.xml';
const RELATIONS = 'xl/_rels/workbook.xml.rels';

/** What a workbook says about itself before its sheets are read. */
export type Workbook = {
  /** Parts that hold worksheets, in the order of their tabs. */
  sheetParts: string[];
  /** Days to add to a date serial: 1,462 in workbooks that count from 1904. */
  serialOffset: number;
};

export async function readWorkbook(archive: Archive): Promise<Workbook> {
  const targets = await relationTargets(archive);
  const workbook: Workbook = { sheetParts: [], serialOffset: 0 };
  await readPart(archive, WORKBOOK, {
    open(name, attributes) {
      if (name === 'workbookPr' && /^(1|true)$/.test(attributes.date1904 ?? '')) workbook.serialOffset = 1462;
      const target = name === 'sheet' ? targets.get(attributes.id ?? '') : undefined;
      if (target && archive.names.includes(target)) workbook.sheetParts.push(target);
    },
    close() {},
    text() {},
  });
  if (workbook.sheetParts.length === 0) {
    workbook.sheetParts = archive.names.filter((name) => /^xl\/worksheets\/[^/]+\.xml$/.test(name)).sort();
  }
  return workbook;
}

async function relationTargets(archive: Archive): Promise<Map<string, string>> {
  const targets = new Map<string, string>();
  if (!archive.names.includes(RELATIONS)) return targets;
  await readPart(archive, RELATIONS, {
    open(name, attributes) {
      if (name !== 'Relationship' || !attributes.Id || !attributes.Target) return;
      const target = attributes.Target.replace(/^\//, '');
      targets.set(attributes.Id, target.startsWith('xl/') ? target : `xl/${target}`);
    },
    close() {},
    text() {},
  });
  return targets;
}

async function readPart(
  archive: Archive,
  part: string,
  handlers: Parameters<typeof readXml>[1],
): Promise<void> {
  for await (const _bytes of readXml(await archive.open(part), handlers)) {
    // The handlers keep what is wanted.
  }
}

/**
 * The workbook's shared strings, which cells name by number. They are the one part of a sheet that must be in memory,
 * hence the bound.
 * @throws UnreadableFileError `too_complex`
 */
export async function readSharedStrings(archive: Archive): Promise<string[]> {
  const part = archive.names.find((name) => name.toLowerCase() === 'xl/sharedstrings.xml');
  const strings: string[] = [];
  if (!part) return strings;
  let characters = 0;
  let current = '';
  let inText = false;
  let inPhonetic = false;
  await readPart(archive, part, {
    open(name) {
      if (name === 'si') current = '';
      else if (name === 'rPh') inPhonetic = true;
      else if (name === 't') inText = !inPhonetic;
    },
    close(name) {
      if (name === 't') inText = false;
      else if (name === 'rPh') inPhonetic = false;
      else if (name === 'si') strings.push(unescapeXlsxText(current));
    },
    text(text) {
      if (!inText) return;
      characters += text.length;
      if (characters > MOST_SHARED_CHARACTERS) throw new UnreadableFileError('too_complex');
      current = appendBounded(current, text);
    },
  });
  return strings;
}

/**
 * The rows of one sheet, as text: dates stay the serial numbers they are, a formula gives the value last computed and
 * is never evaluated, an error value is an empty cell.
 */
export async function* readSheet(
  archive: Archive,
  part: string,
  strings: readonly string[],
  meter: Meter,
): AsyncGenerator<TableRow> {
  const sheet = new SheetRows(strings);
  for await (const bytes of readXml(await archive.open(part), sheet)) {
    meter.bytesRead += bytes;
    if (sheet.rows.length > 0) yield* sheet.take();
  }
  yield* sheet.take();
}

class SheetRows {
  rows: TableRow[] = [];
  readonly #strings: readonly string[];
  #row = 0;
  #cells: string[] = [];
  #column = -1;
  #type = '';
  #value = '';
  #inValue = false;
  #inPhonetic = false;

  constructor(strings: readonly string[]) {
    this.#strings = strings;
  }

  take(): TableRow[] {
    const rows = this.rows;
    this.rows = [];
    return rows;
  }

  open(name: string, attributes: Record<string, string>): void {
    if (name === 'row') this.#startRow(attributes.r);
    else if (name === 'c') this.#startCell(attributes);
    else if (name === 'rPh') this.#inPhonetic = true;
    else if (name === 'v' || name === 't') this.#inValue = !this.#inPhonetic;
  }

  text(text: string): void {
    if (this.#inValue) this.#value = appendBounded(this.#value, text);
  }

  close(name: string): void {
    if (name === 'v' || name === 't') this.#inValue = false;
    else if (name === 'rPh') this.#inPhonetic = false;
    else if (name === 'c') this.#endCell();
    else if (name === 'row') this.#endRow();
  }

  #startRow(number: string | undefined): void {
    const given = Number(number);
    this.#row = Number.isSafeInteger(given) && given > this.#row ? given : this.#row + 1;
    this.#cells = [];
    this.#column = -1;
  }

  #startCell(attributes: Record<string, string>): void {
    this.#column = columnIndex(attributes.r) ?? this.#column + 1;
    this.#type = attributes.t ?? 'n';
    this.#value = '';
  }

  #endCell(): void {
    if (this.#column >= MOST_COLUMNS) return;
    while (this.#cells.length < this.#column) this.#cells.push('');
    this.#cells[this.#column] = this.#cellText();
  }

  #cellText(): string {
    if (this.#type === 's') return this.#strings[Number(this.#value)] ?? '';
    if (this.#type === 'b') return this.#value === '1' ? 'TRUE' : 'FALSE';
    return this.#type === 'e' ? '' : unescapeXlsxText(this.#value);
  }

  #endRow(): void {
    this.rows.push({ row: this.#row, cells: this.#cells });
  }
}

/** `C7` → 2. */
function columnIndex(reference: string | undefined): number | undefined {
  const letters = reference?.match(/^[A-Z]{1,3}/)?.[0];
  if (!letters) return undefined;
  let index = 0;
  for (const letter of letters) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}
