import { createWriteStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { affectedPersons } from '@mutabaa/reference-data/affected-persons';
import { type Language, languages } from '@mutabaa/reference-data/languages';
import { reviewBodies } from '@mutabaa/reference-data/review-bodies';
import { sdgGoals, sdgTargets } from '@mutabaa/reference-data/sdgs';
import { states } from '@mutabaa/reference-data/states';
import { themes } from '@mutabaa/reference-data/themes';
import { uprCycle } from '@mutabaa/reference-data/upr-sessions';
import { implementationStatuses, positions, recommendationTypes } from '@mutabaa/reference-data/vocabularies';
import fc from 'fast-check';
import { hasWords, tidyText } from './clean-text.ts';
import type { ExportRow, Provenance } from './export-row.ts';
import { given } from './read-row.ts';
import { readAll, removeTemporaryFiles, temporaryFile } from './spec-files.ts';
import { writeRecommendationsCsv } from './write-csv.ts';
import { writeRecommendationsXlsx } from './write-xlsx.ts';

afterAll(removeTemporaryFiles);

const provenance: Provenance = { title: 'About', entries: [{ label: 'Source', value: 'Mutabaa' }] };

async function* each<Item>(items: readonly Item[]): AsyncGenerator<Item> {
  yield* items;
}

async function written(
  container: 'csv' | 'xlsx',
  rows: readonly ExportRow[],
  language: Language,
): Promise<string> {
  const path = await temporaryFile(`register.${container}`, '');
  const out = createWriteStream(path);
  if (container === 'csv') await writeRecommendationsCsv(each(rows), { language, out, provenance });
  else await writeRecommendationsXlsx(each(rows), { language, out, provenance });
  return path;
}

/** Texts with everything that files get wrong: formula signs, quotes, delimiters, line ends, markup, escapes. */
const text = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 12 }),
      fc.constantFrom(
        '=1+1',
        '+',
        '-',
        '@',
        "'",
        '"',
        ',',
        ';',
        '\n',
        '<b>',
        '&amp;',
        '_x0041_',
        '- ',
        ' (France)',
        'حقوق',
      ),
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((parts) => tidyText(parts.join('')))
  .filter(hasWords);

const keysOf = (keys: readonly string[]) => fc.uniqueArray(fc.constantFrom(...keys), { maxLength: 4 });
const date = fc
  .date({ min: new Date('1950-01-01'), max: new Date('2050-12-31'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));
const session = fc
  .integer({ min: 1, max: 54 })
  .map((number) => ({ uprSession: number, uprCycle: uprCycle(number) }));
const optional = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });

const exportRow: fc.Arbitrary<ExportRow> = fc
  .record({
    required: fc.record({
      mutabaaId: fc.uuid(),
      text,
      language: fc.constantFrom('en', 'ar', 'fr', 'es', 'pt', 'ru', 'zh'),
      type: fc.constantFrom(...recommendationTypes),
      addressee: fc.constantFrom(...states.map(({ iso3 }) => iso3)),
      recommendingStates: keysOf(states.map(({ iso3 }) => iso3)),
      themes: keysOf(themes.map(({ key }) => key)),
      affectedPersons: keysOf(affectedPersons.map(({ key }) => key)),
      sdgs: keysOf([...sdgGoals, ...sdgTargets].map(({ key }) => key)),
    }),
    session: fc.oneof(session, fc.constant({}), fc.record({ uprCycle: fc.integer({ min: 1, max: 4 }) })),
    optional: fc.record({
      externalId: optional(fc.uuid()),
      symbol: optional(fc.constantFrom('A/HRC/59/15', 'CEDAW/C/ALB/CO/4', 'E/C.12/SVN/CO/3')),
      paragraph: optional(fc.constantFrom('140.7', '140.70', '79(a)', '12')),
      body: optional(fc.constantFrom(...reviewBodies.map(({ key }) => key))),
      position: optional(fc.constantFrom(...positions)),
      positionSource: optional(
        fc.constantFrom({ symbol: 'A/HRC/59/15/Add.1', paragraph: '3' }, { symbol: 'A/HRC/43/15' }),
      ),
      actionCategory: optional(fc.constantFrom(1, 2, 3, 4, 5 as const)),
      documentPublishedOn: optional(date),
      publishedOnUhri: optional(date),
      implementationComment: optional(text),
      provisional: optional(fc.boolean()),
      implementationStatus: optional(fc.constantFrom(...implementationStatuses)),
      followUpDue: optional(date),
    }),
  })
  .map((parts) => ({ ...parts.required, ...parts.session, ...given(parts.optional) }))
  // A treaty-body symbol names its body, so a row without a body would come back with one.
  .map((row) => (row.body || !row.symbol ? row : { ...row, symbol: 'A/HRC/59/15' }));

/** What a reader gives back of an exported row: the follow-up is Mutabaa's own and is not imported. */
function asRead({ implementationStatus, followUpDue, ...record }: ExportRow, row: number): object {
  return { ...record, row, unknownLabels: [] };
}

describe('an exported register', () => {
  for (const container of ['csv', 'xlsx'] as const) {
    it.each(languages)(`comes back as the same records from ${container} in %s`, async (language) => {
      await fc.assert(
        fc.asyncProperty(
          fc.uniqueArray(exportRow, {
            minLength: 1,
            maxLength: 12,
            selector: (row) => row.externalId ?? row.mutabaaId,
          }),
          async (rows) => {
            const { records, problems } = await readAll(await written(container, rows, language));
            expect(problems).toEqual([]);
            expect(records).toEqual(rows.map((row, index) => asRead(row, index + 2)));
          },
        ),
        { numRuns: 25 },
      );
    });
  }

  const row: ExportRow = {
    mutabaaId: '4b2c',
    text: '=HYPERLINK("http://example.org")',
    language: 'en',
    type: 'recommendation',
    recommendingStates: ['FRA', 'DEU'],
    themes: ['death-penalty'],
    affectedPersons: [],
    sdgs: ['16'],
    addressee: 'SVN',
  };

  it('starts with a byte-order mark and holds no cell that a spreadsheet would run', async () => {
    const content = await readFile(await written('csv', [row], 'en'), 'utf8');
    expect(content.startsWith('\ufeffText,Countries Concerned,Recommending Body,')).toBe(true);
    expect(content).toContain(`"'=HYPERLINK(""http://example.org"")"`);
    expect(content).toContain('"France\nGermany"');
  });

  it('carries its provenance above the header only when asked', async () => {
    const path = await temporaryFile('provenance.csv', '');
    const out = createWriteStream(path);
    await writeRecommendationsCsv(each([row]), {
      language: 'en',
      out,
      provenance,
      provenanceLines: 'before_header',
    });
    expect(await readFile(path, 'utf8')).toMatch(/^\ufeffAbout\r\nSource,Mutabaa\r\nText,/);
    expect((await readAll(path)).records).toHaveLength(1);
  });

  it('fails when the rows fail, instead of leaving half a file as if it were whole', async () => {
    async function* broken(): AsyncGenerator<ExportRow> {
      yield row;
      throw new Error('the connection is gone');
    }
    for (const write of [writeRecommendationsCsv, writeRecommendationsXlsx]) {
      const out = createWriteStream(await temporaryFile('broken', ''));
      await expect(write(broken(), { language: 'en', out, provenance })).rejects.toThrow(
        'the connection is gone',
      );
      expect(out.destroyed).toBe(true);
    }
  });
});
