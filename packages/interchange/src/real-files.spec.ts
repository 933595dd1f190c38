import { states } from '@mutabaa/reference-data/states';
import { recogniseFormat } from './recognise-format.ts';
import type { RecommendationRecord } from './recommendation-record.ts';
import { itWithFiles, type ReadFile, readAll, realFile } from './spec-files.ts';

const MATRIX_4 = 'slo48.docx';
const MATRIX_3 = 'slo34.docx';
const UHRI_XLSX = 'fixture_uhri_layout_slovenia_upr48.xlsx';
const UHRI_CSV = 'uhri_style_recs_combined.csv';
const UPR_INFO = 'uprinfo_sessions1-20_utf8.csv';

function expectEveryLabelKnown({ records, problems }: ReadFile): void {
  expect(records.flatMap((record) => record.unknownLabels)).toEqual([]);
  expect(problems.filter(({ code }) => code.startsWith('unknown_'))).toEqual([]);
}

describe('the real files', () => {
  itWithFiles(MATRIX_4)(
    'gives the 254 recommendations of the 2025 matrix, with State, session and document',
    async () => {
      const read = await readAll(realFile(MATRIX_4));
      expect(read.records).toHaveLength(254);
      expect(read.problems).toEqual([]);
      expectEveryLabelKnown(read);
      for (const record of read.records) {
        expect(record).toMatchObject({
          addressee: 'SVN',
          uprSession: 48,
          uprCycle: 4,
          symbol: 'A/HRC/59/15',
          body: 'upr',
        });
        expect(record.paragraph).toMatch(/^140\.\d+$/);
        expect(record.recommendingStates.length).toBeGreaterThan(0);
        expect(record.themes.length).toBeGreaterThan(0);
        expect(record.position).toBeDefined();
        expect(record.positionSource?.symbol).toBe('A/HRC/59/15/Add.1');
      }
    },
  );

  itWithFiles(MATRIX_3)('gives the 215 recommendations of the 2019 matrix', async () => {
    const read = await readAll(realFile(MATRIX_3));
    expect(read.records).toHaveLength(215);
    expect(read.problems).toEqual([]);
    expectEveryLabelKnown(read);
    expect(new Set(read.records.map(({ paragraph }) => paragraph)).size).toBe(215);
    expect(read.records.every((record) => record.addressee === 'SVN' && record.uprSession === 34)).toBe(true);
    expect(read.records.every((record) => record.recommendingStates.length > 0)).toBe(true);
  });

  itWithFiles(UHRI_XLSX)(
    'gives the 254 recommendations of the UHRI workbook, with its ids and dates',
    async () => {
      const read = await readAll(realFile(UHRI_XLSX));
      expect(read.records).toHaveLength(254);
      expect(read.problems).toEqual([]);
      expectEveryLabelKnown(read);
      expect(new Set(read.records.map(({ externalId }) => externalId)).size).toBe(254);
      expect(read.records[0]).toMatchObject({
        documentPublishedOn: '2025-03-27',
        publishedOnUhri: '2025-08-01',
      });
    },
  );

  itWithFiles(MATRIX_4, UHRI_XLSX)(
    'finds the same recommendations in the matrix and in the workbook',
    async () => {
      const essence = ({
        paragraph,
        text,
        recommendingStates,
        position,
        symbol,
        sdgs,
      }: RecommendationRecord) => ({
        ...{ paragraph, text, position, symbol, sdgs },
        states: recommendingStates.toSorted(),
      });
      const byParagraph = (a: RecommendationRecord, b: RecommendationRecord) =>
        Number(a.paragraph?.split('.')[1]) - Number(b.paragraph?.split('.')[1]);
      const matrix = (await readAll(realFile(MATRIX_4))).records.toSorted(byParagraph).map(essence);
      const workbook = (await readAll(realFile(UHRI_XLSX))).records.toSorted(byParagraph).map(essence);
      expect(matrix).toEqual(workbook);
    },
  );

  itWithFiles(UHRI_CSV)(
    'accounts for all 2,978 rows of the UHRI-style table and finds every recommending State',
    async () => {
      const read = await readAll(realFile(UHRI_CSV));
      expect(read.records).toHaveLength(2_978);
      expect(read.rejected).toEqual([]);
      expectEveryLabelKnown(read);
      expect(read.records.every((record) => record.recommendingStates.length > 0 && record.paragraph)).toBe(
        true,
      );
      const joint = read.records.find(
        ({ symbol, paragraph }) => symbol === 'A/HRC/62/13' && paragraph === '36.1',
      );
      expect(joint?.recommendingStates).toEqual(['CHL', 'FRA', 'JPN', 'MLT', 'NER']);
    },
  );

  itWithFiles(UPR_INFO)('accounts for all 42,009 rows of the UPR Info export', async () => {
    const read = await readAll(realFile(UPR_INFO));
    expect(read.records).toHaveLength(42_009);
    expect(read.rejected).toEqual([]);
    expectEveryLabelKnown(read);
    expect(new Set(read.records.map(({ addressee }) => addressee)).size).toBe(193);
    expect(read.records.filter(({ type }) => type === 'pledge')).toHaveLength(945);
    expect(read.records.filter(({ position }) => position === 'supported')).toHaveLength(30_471);
    expect(read.records.filter(({ position }) => position === 'noted')).toHaveLength(10_593);
    expect(read.problems.map(({ code }) => code)).toEqual(Array(9).fill('recommending_state_not_given'));
    const known = new Set(states.map(({ iso3 }) => iso3));
    expect(read.records.every((record) => record.recommendingStates.every((iso3) => known.has(iso3)))).toBe(
      true,
    );
    expect(read.records.every(({ uprSession, uprCycle }) => uprCycle === (uprSession! <= 12 ? 1 : 2))).toBe(
      true,
    );
  });

  itWithFiles(
    MATRIX_4,
    UHRI_XLSX,
    UHRI_CSV,
    UPR_INFO,
  )('recognises each of them by its content', async () => {
    expect(await recogniseFormat(realFile(MATRIX_4))).toEqual({ format: 'ohchr-matrix', container: 'docx' });
    expect(await recogniseFormat(realFile(UHRI_XLSX))).toEqual({ format: 'uhri', container: 'xlsx' });
    const csv = { container: 'csv', encoding: 'utf-8', delimiter: ',' };
    expect(await recogniseFormat(realFile(UHRI_CSV))).toEqual({ format: 'uhri', ...csv });
    expect(await recogniseFormat(realFile(UPR_INFO))).toEqual({ format: 'upr-info', ...csv });
  });
});
