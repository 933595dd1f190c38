import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import iconv from 'iconv-lite';
import { recogniseFormat } from './recognise-format.ts';
import { itWithFiles, readAll, realFile, removeTemporaryFiles, temporaryFile } from './spec-files.ts';

const UPR_INFO = 'uprinfo_sessions1-20_utf8.csv';

afterAll(removeTemporaryFiles);

/** The header and some rows of the real export: the first few hundred, and all that have a letter beyond ASCII. */
async function someRows(): Promise<string[][]> {
  const rows: string[][] = parse(await readFile(realFile(UPR_INFO)), { bom: true });
  return rows.filter((cells, index) => index < 400 || /\P{ASCII}/u.test(cells.join('')));
}

function toCsv(rows: string[][], delimiter: string, lineEnd: string): string {
  const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
  return rows.map((cells) => cells.map(quoted).join(delimiter)).join(lineEnd) + lineEnd;
}

const variants: [name: string, encoding: string, delimiter: string, lineEnd: string, mark?: boolean][] = [
  ['UTF-8 with a mark', 'utf-8', ',', '\r\n', true],
  ['carriage returns alone', 'utf-8', ',', '\r'],
  ['Windows-1252', 'windows-1252', ',', '\r\n'],
  ['Mac Roman with carriage returns alone', 'macintosh', ',', '\r'],
  ['UTF-16, little-endian, with a mark', 'utf-16le', '\t', '\r\n', true],
  ['UTF-16, little-endian, without a mark', 'utf-16le', ',', '\n'],
  ['UTF-16, big-endian, with a mark', 'utf-16be', ',', '\r\n', true],
  ['semicolons', 'utf-8', ';', '\n'],
  ['tabs in Windows-1252', 'windows-1252', '\t', '\r\n'],
];

describe('the UPR Info export as it also circulates', () => {
  for (const [name, encoding, delimiter, lineEnd, mark = false] of variants) {
    itWithFiles(UPR_INFO)(`gives the same records in ${name}`, async () => {
      const rows = await someRows();
      const expected = await readAll(await temporaryFile('plain.csv', toCsv(rows, ',', '\n')));
      const text = (mark ? '\ufeff' : '') + toCsv(rows, delimiter, lineEnd);
      const path = await temporaryFile('variant', iconv.encode(text, encoding));
      expect(await recogniseFormat(path)).toMatchObject({ format: 'upr-info', encoding, delimiter });
      expect((await readAll(path)).records).toEqual(expected.records);
      expect(expected.records.length).toBe(rows.length - 1);
    });
  }
});

describe('texts in legacy encodings', () => {
  const header = 'Text,Countries Concerned,Document Symbol,UPR Recommending States';
  it.each([
    ['windows-1256', 'التصديق على البروتوكول الاختياري لاتفاقية مناهضة التعذيب', 'ar'],
    [
      'windows-1252',
      'Ratifier la Convention relative aux droits de l’enfant et garantir l’égalité d’accès à l’école',
      'fr',
    ],
    [
      'macintosh',
      'Ratifier la Convention relative aux droits de l’enfant et garantir l’égalité d’accès à l’école',
      'fr',
    ],
    ['windows-1252', 'Garantizar la educación de los niños y de las niñas indígenas', 'es'],
    ['macintosh', 'Garantizar la educación de los niños y de las niñas indígenas', 'es'],
    ['windows-1252', 'Ensure women’s rights – without delay – and “equal” pay', 'en'],
    ['macintosh', 'Ensure women’s rights – without delay – and “equal” pay', 'en'],
  ])('reads %s: %s', async (encoding, text, language) => {
    const content = `${header}\r\n${`"${text}",Slovenia,A/HRC/59/15,France\r\n`.repeat(3)}`;
    const { records } = await readAll(await temporaryFile('legacy.csv', iconv.encode(content, encoding)));
    expect(records.map((record) => record.text)).toEqual([text, text, text]);
    expect(records[0]?.language).toBe(language);
  });
});
