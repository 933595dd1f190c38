import { existsSync, readFileSync } from 'node:fs';
import { inflateRawSync } from 'node:zlib';

/** A test on a file of the shared folder beside the project; skipped, with the reason printed, when it is absent. */
export function itOnFile(name: string, title: string, test: (content: Buffer) => void): void {
  const file = new URL(`../../../../shared/data/${name}`, import.meta.url);
  if (existsSync(file)) {
    it(`${title} (${name})`, () => test(readFileSync(file)));
    return;
  }
  console.warn(`Skipped "${title}": ../shared/data/${name} is not there.`);
  it.skip(`${title} (${name})`, () => undefined);
}

/** The rows of a comma-separated text, each as a record by the names of its header. */
export function csvRecords(text: string): Record<string, string>[] {
  const [header = [], ...rows] = csvRows(text.replace(/^\uFEFF/, ''));
  return rows.map((row) => Object.fromEntries(header.map((name, index) => [name, row[index] ?? ''])));
}

function csvRows(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    row.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end === ',') continue;
    if (row.some(Boolean)) rows.push(row);
    row = [];
  }
  return rows;
}

/** One file of a zip, found through the archive's directory. */
export function zipEntry(archive: Buffer, name: string): string {
  let at = archive.readUInt32LE(archive.lastIndexOf('PK\x05\x06', undefined, 'latin1') + 16);
  while (archive.toString('latin1', at, at + 4) === 'PK\x01\x02') {
    const nameLength = archive.readUInt16LE(at + 28);
    if (archive.toString('utf8', at + 46, at + 46 + nameLength) === name) return inflateEntry(archive, at);
    at += 46 + nameLength + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
  }
  throw new Error(`no ${name} in the archive`);
}

function inflateEntry(archive: Buffer, at: number): string {
  const start = archive.readUInt32LE(at + 42);
  const content = start + 30 + archive.readUInt16LE(start + 26) + archive.readUInt16LE(start + 28);
  const bytes = archive.subarray(content, content + archive.readUInt32LE(at + 20));
  return (archive.readUInt16LE(at + 10) === 8 ? inflateRawSync(bytes) : bytes).toString('utf8');
}

/** The lines of an OHCHR matrix in Word. */
export function docxLines(document: Buffer): string[] {
  const xml = zipEntry(document, 'word/document.xml');
  return [...xml.matchAll(/<w:p[ >].*?<\/w:p>/gs)]
    .flatMap(([paragraph]) => plainText(paragraph.replace(/<w:br[^>]*>/g, '\n')).split('\n'))
    .map((line) => line.trim())
    .filter(Boolean);
}

/** The lines of each cell of one column ('E') of a workbook's first sheet, where texts stand in the cells. */
export function xlsxColumnLines(workbook: Buffer, column: string): string[] {
  const cells = new RegExp(`<c r="${column}\\d+"[^>]*?>(.*?)</c>`, 'gs');
  return [...zipEntry(workbook, 'xl/worksheets/sheet1.xml').matchAll(cells)]
    .slice(1)
    .flatMap(([, cell = '']) => plainText(cell).split('\n'))
    .map((line) => line.trim())
    .filter(Boolean);
}

/** The bracketed groups with which a text ends: "… (France) (Netherlands (Kingdom of the));" */
export function closingBrackets(text: string): string[] {
  const groups: string[] = [];
  let rest = text.replace(/[\s;.,]+$/, '');
  while (rest.endsWith(')')) {
    const start = openingBracket(rest);
    if (start < 0) break;
    groups.unshift(rest.slice(start + 1, -1));
    rest = rest.slice(0, start).trimEnd();
  }
  return groups;
}

function openingBracket(text: string): number {
  let depth = 0;
  for (let at = text.length - 1; at >= 0; at--) {
    if (text[at] === ')') depth++;
    if (text[at] === '(' && --depth === 0) return at;
  }
  return -1;
}

function plainText(xml: string): string {
  const characters: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
  return xml
    .replace(/<[^>]+>/g, '')
    .replace(/&#(x?)([0-9a-f]+);/gi, (_, hex, digits) =>
      String.fromCodePoint(Number.parseInt(digits, hex ? 16 : 10)),
    )
    .replace(/&(\w+);/g, (entity, name) => characters[name] ?? entity);
}
