import { readAll, removeTemporaryFiles, temporaryFile } from './spec-files.ts';
import { UnreadableFileError } from './unreadable-file-error.ts';

afterAll(removeTemporaryFiles);

const whole = {
  AnnotationId: 'a-1',
  DocumentId: 'd-1',
  Symbol: 'A/HRC/59/15',
  Text: '140.7 Ratify the Protocol (Maldives) (Portugal);',
  Body: '- UPR',
  AnnotationType: '- Recommendations',
  Countries: ['Slovenia '],
  Regions: ['Eastern Europe'],
  Themes: [' Death penalty', 'Children: juvenile justice '],
  AffectedPersons: ['Children'],
  Sdgs: ['16 - PEACE, JUSTICE AND STRONG INSTITUTIONS', '16.3'],
  PublicationDate: '2025-03-27T00:00:00',
  PublicationDateOnUhri: '2025-08-01T10:20:30Z',
  UprCycle: '4th cycle',
  UprSession: '48th Session - January 2025',
  UprPositions: ['Supported', 'Noted'],
  UprRecommendingCountry: ['Maldives'],
  UprRecommendingRegions: ['Asia-Pacific'],
};

async function readJson(content: unknown[] | string): ReturnType<typeof readAll> {
  return readAll(
    await temporaryFile('export.json', typeof content === 'string' ? content : JSON.stringify(content)),
  );
}

describe('the full JSON export of UHRI', () => {
  it('gives every field of a record', async () => {
    const { records, problems } = await readJson([whole]);
    expect(problems).toEqual([]);
    expect(records).toEqual([
      {
        row: 1,
        externalId: 'a-1',
        symbol: 'A/HRC/59/15',
        paragraph: '140.7',
        text: 'Ratify the Protocol',
        language: 'en',
        body: 'upr',
        type: 'recommendation',
        addressee: 'SVN',
        uprSession: 48,
        uprCycle: 4,
        position: 'partially_supported',
        recommendingStates: ['MDV', 'PRT'],
        themes: ['death-penalty', 'children-juvenile-justice'],
        affectedPersons: ['children'],
        sdgs: ['16', '16.3'],
        documentPublishedOn: '2025-03-27',
        publishedOnUhri: '2025-08-01',
        unknownLabels: [],
      },
    ]);
  });

  it('accepts stray spaces in keys, null values and objects in place of labels', async () => {
    const { Text, Countries, ...rest } = whole;
    const { records } = await readJson([
      {
        ...rest,
        ' Text ': Text,
        'Countries ': [{ name: ' Slovenia' }],
        UprSession: null,
        UprPositions: null,
      },
    ]);
    expect(records[0]).toMatchObject({ text: 'Ratify the Protocol', addressee: 'SVN', uprCycle: 4 });
    expect(records[0]).not.toHaveProperty('position');
  });

  it('rejects empty texts and repeated ids, so that read = records + rejected', async () => {
    const { records, rejected } = await readJson([
      whole,
      { ...whole, Text: ' \n ' },
      { ...whole, AnnotationId: 'a-2', Text: '' },
      whole,
      { ...whole, AnnotationId: 'a-3' },
    ]);
    expect(records.map(({ row }) => row)).toEqual([1, 5]);
    expect(rejected.map(({ row, code }) => [row, code])).toEqual([
      [2, 'empty_text'],
      [3, 'empty_text'],
      [4, 'duplicate_external_id'],
    ]);
  });

  it('takes a missing type for a recommendation and says so', async () => {
    const { AnnotationType, ...untyped } = whole;
    const { records, problems } = await readJson([untyped]);
    expect(records[0]?.type).toBe('recommendation');
    expect(problems).toEqual([
      { row: 1, code: 'missing_type', severity: 'warning', column: 'type', values: {} },
    ]);
  });

  it('finds the State in the symbol of a treaty body, by a code, and by names with an asterisk', async () => {
    const addressees = [
      { Countries: [], Symbol: 'CEDAW/C/ALB/CO/4', Body: 'CEDAW' },
      { Countries: ['SI'] },
      { Countries: ['State of Palestine*'] },
      { Countries: ['Netherlands (Kingdom of the)'] },
    ].map((change, index) => ({ ...whole, AnnotationId: `b-${index}`, ...change }));
    const { records, problems } = await readJson(addressees);
    expect(records.map(({ addressee }) => addressee)).toEqual(['ALB', 'SVN', 'PSE', 'NLD']);
    expect(problems).toEqual([]);
  });

  it('keeps a record of a State that it does not know, with the label as written', async () => {
    const { records, problems } = await readJson([{ ...whole, Countries: ['Kosovo*'] }]);
    expect(records[0]).not.toHaveProperty('addressee');
    expect(records[0]?.unknownLabels).toMatchObject([{ vocabulary: 'state', label: 'Kosovo*' }]);
    expect(problems).toMatchObject([
      { row: 1, code: 'unknown_state', severity: 'warning', column: 'Countries' },
    ]);
  });

  it('names no addressee when there are several, and warns', async () => {
    const { records, problems } = await readJson([{ ...whole, Countries: ['Slovenia', 'Croatia'] }]);
    expect(records[0]).not.toHaveProperty('addressee');
    expect(problems).toMatchObject([{ code: 'several_addressees', values: { states: 'SVN, HRV' } }]);
  });

  it('reports unknown themes with the nearest known ones, and bad dates', async () => {
    const { records, problems } = await readJson([
      { ...whole, Themes: ['Deth penalty', 'Death penalty'], PublicationDate: '31/02/2025' },
    ]);
    expect(records[0]?.themes).toEqual(['death-penalty']);
    expect(records[0]?.unknownLabels[0]?.nearest[0]).toBe('death-penalty');
    expect(problems.map(({ code, column }) => [code, column])).toEqual([
      ['unknown_theme', 'Themes'],
      ['bad_date', 'PublicationDate'],
    ]);
  });

  it('turns HTML and entities into text', async () => {
    const { records } = await readJson([
      { ...whole, Text: '140.7 <p>Protect women &amp; girls,&nbsp;<b>all</b> of them</p> (France);' },
    ]);
    expect(records[0]).toMatchObject({
      text: 'Protect women & girls, all of them',
      recommendingStates: ['MDV', 'FRA'],
    });
  });

  it('rejects a broken element and reads the others', async () => {
    const { records, rejected } = await readJson(
      `[${JSON.stringify(whole)}, {"AnnotationId": broken}, [1, 2]]`,
    );
    expect(records).toHaveLength(1);
    expect(rejected.map(({ row, code }) => [row, code])).toEqual([
      [2, 'malformed_row'],
      [3, 'malformed_row'],
    ]);
  });

  it('reads brackets, quotation marks and backslashes inside texts, over the borders of what is read at a time', async () => {
    const texts = Array.from(
      { length: 3_000 },
      (_, index) => `Say "}],[{" and \\ ${'é'.repeat(1 + (index % 200))} end`,
    );
    const { records } = await readJson(
      texts.map((Text, index) => ({ ...whole, AnnotationId: `c-${index}`, Text })),
    );
    expect(records.map(({ text }) => text)).toEqual(texts);
  });

  it.each([
    ['an array that does not end', `[${JSON.stringify(whole)},`, 'truncated_file'],
    ['a text that does not end', `[${JSON.stringify(whole).slice(0, -40)}`, 'truncated_file'],
    ['words between elements', `[${JSON.stringify(whole)} oops]`, 'malformed_file'],
    ['an empty array', '[]', 'empty_file'],
    ['other objects', '[{"a":1,"b":2}]', 'not_recognised'],
    ['nesting without end', `[{"Text":${'['.repeat(5_000)}`, 'too_complex'],
  ])('refuses %s', async (_what, content, code) => {
    const failure = await readJson(content).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(UnreadableFileError);
    expect(failure).toMatchObject({ code });
  });
});
