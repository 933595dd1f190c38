import { randomBytes } from 'node:crypto';
import { open, readFile, truncate } from 'node:fs/promises';
import { readInWorker } from './read-in-worker.ts';
import { recogniseFormat } from './recognise-format.ts';
import {
  documentOf,
  itWithFiles,
  readAll,
  realFile,
  removeTemporaryFiles,
  temporaryFile,
  workbookOf,
  zipped,
} from './spec-files.ts';

afterAll(removeTemporaryFiles);

const HEADER = 'Text,Countries Concerned,Document Symbol,Type,Recommending Body';
const ROW = 'Adopt a law,Slovenia,A/HRC/59/15,Recommendations,UPR';

const cell = (text: string) => `<c t="inlineStr"><is><t>${text}</t></is></c>`;
const sheetRow = (...cells: string[]) => `<row>${cells.map(cell).join('')}</row>`;
const sheetHeader = sheetRow(...HEADER.split(','));

/** Reads in the worker, as the application does; gives the code of the refusal and what had been handed over. */
async function refusal(content: Buffer | string): Promise<string> {
  const path = await temporaryFile('hostile', content);
  const failure = await readInWorker(path, {}, { onBatch() {} }).then(
    () => undefined,
    (error: unknown) => error,
  );
  return failure instanceof Error && 'code' in failure ? String(failure.code) : `not refused: ${failure}`;
}

describe('hostile files are refused, and say why', () => {
  it.each<[string, string, () => Promise<Buffer | string>]>([
    ['an empty file', 'empty_file', async () => ''],
    ['a file of white space', 'empty_file', async () => ' \n \n'],
    [
      'a header without rows is fine, but nothing of ours is not',
      'not_recognised',
      async () => 'a,b,c\n1,2,3\n',
    ],
    ['a table that lacks what matters', 'missing_columns', async () => 'Text,UPR Position,Themes\na,b,c\n'],
    ['a PDF', 'not_recognised', async () => '%PDF-1.7\n…'],
    ['an old Word or Excel file', 'old_office_file', async () => Buffer.from('d0cf11e0a1b11ae10000', 'hex')],
    [
      'a workbook behind a password',
      'encrypted_file',
      async () =>
        Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from('EncryptedPackage', 'utf16le')]),
    ],
    ['a zip of something else', 'not_recognised', () => zipped({ 'photo.jpg': 'x' })],
    ['a zip cut off', 'truncated_file', async () => (await workbookOf(sheetHeader)).subarray(0, 300)],
    ['a text table cut off inside a quotation', 'truncated_file', async () => `${HEADER}\n"Adopt a la`],
    ['NUL bytes', 'malformed_file', async () => `${HEADER}\n${ROW.replace('law', 'l\0w')}\n`],
    ['a line of a million columns', 'not_recognised', async () => `${'a,'.repeat(1_000_000)}\n`],
    ['a line without end', 'value_too_long', async () => `${HEADER}\n"${'a'.repeat(5_000_000)}`],
    ['noise', 'not_recognised', async () => Buffer.from(randomBytes(500_000).toString('base64'))],
    [
      'binary noise',
      'malformed_file',
      async () => Buffer.concat([Buffer.from('noise'), randomBytes(500_000)]),
    ],
    ['XML that is broken', 'malformed_file', () => workbookOf(`${sheetHeader}<row><c></row>`)],
    ['XML nested without end', 'too_complex', () => workbookOf('<row>'.repeat(10_000))],
    [
      'a cell without end',
      'value_too_long',
      () => workbookOf(`${sheetHeader}${sheetRow('a'.repeat(3_000_000))}`),
    ],
  ])('%s: %s', async (_what, code, content) => {
    expect(await refusal(await content())).toBe(code);
  });

  it('an XML entity bomb', async () => {
    const bomb = '<!DOCTYPE w [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><w>&b;</w>';
    expect(await refusal(await zipped({ 'word/document.xml': bomb }))).toBe('xml_entities_refused');
    const external = '<!DOCTYPE w SYSTEM "file:///etc/passwd"><w/>';
    expect(await refusal(await workbookOf(sheetHeader, { 'xl/sharedStrings.xml': external }))).toBe(
      'xml_entities_refused',
    );
  });

  it('a zip bomb, before anything of it is inflated', async () => {
    const bomb = await zipped({
      'xl/workbook.xml': '<workbook/>',
      'xl/worksheets/sheet1.xml': Buffer.alloc(64 << 20),
    });
    expect(bomb.length).toBeLessThan(100_000);
    expect(await refusal(bomb)).toBe('too_large_inflated');
  });

  it('a zip bomb that lies about its size', async () => {
    const rows = `${sheetHeader}${sheetRow('Adopt a law', 'Slovenia', 'A/HRC/59/15').repeat(40_000)}`;
    const honest = await workbookOf(rows);
    const claimed = Buffer.alloc(4);
    claimed.writeUInt32LE(1_000);
    const real = Buffer.alloc(4);
    real.writeUInt32LE(Buffer.byteLength(rows) + (await workbookOverhead()));
    const lying = Buffer.from(
      honest.toString('latin1').replaceAll(real.toString('latin1'), claimed.toString('latin1')),
      'latin1',
    );
    expect(lying.equals(honest)).toBe(false);
    expect(await refusal(lying)).toBe('truncated_file');
  });

  it('100 MB of noise below a good header: every row is rejected, nothing else happens', async () => {
    const path = await temporaryFile('noise.csv', `${HEADER}\n`);
    const file = await open(path, 'a');
    const line = `${'noise '.repeat(1_000)}\n`;
    for (let written = 0; written < 100_000_000; written += line.length * 100)
      await file.write(line.repeat(100));
    await file.close();
    const before = process.memoryUsage.rss();
    let rejected = 0;
    let records = 0;
    await readInWorker(
      path,
      {},
      {
        onBatch(batch) {
          records += batch.records.length;
          rejected += batch.problems.filter(({ severity }) => severity === 'rejected').length;
        },
      },
    );
    expect(records).toBe(0);
    expect(rejected).toBe(Math.ceil(100_000_000 / (line.length * 100)) * 100);
    expect(process.memoryUsage.rss() - before).toBeLessThan(250 * 1024 * 1024);
  });

  itWithFiles('slo48.docx')('a matrix cut off anywhere', async () => {
    const path = await temporaryFile('cut.docx', await readFile(realFile('slo48.docx')));
    await truncate(path, 40_000);
    await expect(readAll(path)).rejects.toMatchObject({ code: 'truncated_file' });
  });
});

describe('odd files are read all the same', () => {
  it('a workbook named as a document is a workbook', async () => {
    const path = await temporaryFile(
      'matrix.docx',
      await workbookOf(sheetHeader + sheetRow(...ROW.split(','))),
    );
    expect(await recogniseFormat(path)).toEqual({ format: 'uhri', container: 'xlsx' });
    expect((await readAll(path)).records).toHaveLength(1);
  });

  it('a formula gives the value last computed and is never evaluated', async () => {
    const formula = '<c t="str"><f>HYPERLINK("http://example.org","x")</f><v>Adopt a law</v></c>';
    const row = `<row>${formula}${ROW.split(',').slice(1).map(cell).join('')}</row>`;
    const { records } = await readAll(
      await temporaryFile('formula.xlsx', await workbookOf(sheetHeader + row)),
    );
    expect(records.map(({ text }) => text)).toEqual(['Adopt a law']);
  });

  it('a row that is too long, too narrow or without text is rejected alone', async () => {
    const tooLong = ROW.replace('Adopt', 'A'.repeat(100_001));
    const content = [
      HEADER,
      tooLong,
      'Adopt,Slovenia',
      ROW.replace('Adopt a law', '-'),
      '',
      ROW,
      `${ROW},moved`,
    ].join('\n');
    const { records, rejected } = await readAll(await temporaryFile('rows.csv', content));
    expect(records.map(({ row }) => row)).toEqual([6]);
    expect(rejected.map(({ row, code }) => [row, code])).toEqual([
      [2, 'text_too_long'],
      [3, 'malformed_row'],
      [4, 'empty_text'],
      [7, 'malformed_row'],
    ]);
  });

  it('dates of workbooks that count from 1904 are right', async () => {
    const header = sheetRow('Text', 'Countries Concerned', 'Document Publication Date', 'Type');
    const row = `<row>${cell('Adopt a law')}${cell('Slovenia')}<c><v>44281</v></c>${cell('Recommendations')}</row>`;
    const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
    const workbook = `<workbook xmlns="${main}"><workbookPr date1904="1"/><sheets/></workbook>`;
    const path = await temporaryFile(
      '1904.xlsx',
      await workbookOf(header + row, { 'xl/workbook.xml': workbook }),
    );
    expect((await readAll(path)).records[0]?.documentPublishedOn).toBe('2025-03-27');
  });
});

describe('the OHCHR matrix before 2019', () => {
  const rows = [
    ['Recommendation', 'Position', 'Full list of themes', 'Assessment/Comments on level of implementation'],
    ['Theme: Death penalty', '', '', ''],
    ['A - 100.1 Abolish it (France, Spain)', 'Supported', 'Death penalty, Corruption', 'Under way'],
    ['Theme: Corruption', '', '', ''],
    ['A - 100.1 Abolish it (France, Spain)', 'Supported', 'Right to health', ''],
    ['100.2 Fight it (Netherlands (Kingdom of the))', 'Supported/\nNoted', 'Corruption', ''],
    ['100.2 Something else altogether (Chad)', 'Noted', '', ''],
  ];

  it('gives one record for a recommendation under several themes, with all of them', async () => {
    const path = await temporaryFile(
      '2014.docx',
      await documentOf(rows, 'UPR of Iran (Islamic Republic of) (2nd Cycle – 20th session)'),
    );
    const { records, rejected } = await readAll(path);
    expect(records).toMatchObject([
      {
        ...{
          row: 3,
          paragraph: '100.1',
          text: 'Abolish it',
          recommendingStates: ['FRA', 'ESP'],
          addressee: 'IRN',
        },
        ...{ uprSession: 20, uprCycle: 2, position: 'supported', implementationComment: 'Under way' },
      },
      { paragraph: '100.2', recommendingStates: ['NLD'], position: 'partially_supported' },
    ]);
    expect(records[0]?.themes.toSorted()).toEqual([
      'death-penalty',
      'good-governance-and-corruption',
      'right-to-health',
    ]);
    expect(rejected).toMatchObject([{ row: 7, code: 'duplicate_paragraph', values: { firstRow: '6' } }]);
  });

  it('asks for the State when the document does not name it, and takes the one given', async () => {
    const path = await temporaryFile('unnamed.docx', await documentOf(rows));
    const asked = await readAll(path);
    expect(asked.problems).toMatchObject([{ code: 'missing_addressee', severity: 'warning' }, {}]);
    const told = await readAll(path, { addressee: 'SVN' });
    expect(told.records.map(({ addressee }) => addressee)).toEqual(['SVN', 'SVN']);
  });
});

async function workbookOverhead(): Promise<number> {
  return '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData></sheetData></worksheet>'
    .length;
}
