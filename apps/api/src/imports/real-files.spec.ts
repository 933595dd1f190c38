import { createTestDatabase, type TestDatabase } from '../../test/test-database.ts';
import { realFile, withRealFiles } from '../../test/upload.ts';
import { importFile } from './import-file.ts';

const MATRIX = 'slo48.docx';
const UHRI = 'fixture_uhri_layout_slovenia_upr48.xlsx';

describe('The real files, into one register', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createTestDatabase();
  });
  afterAll(() => database.drop());

  const store = async (name: string) =>
    (await importFile(database.url, { path: realFile(name), format: 'auto' }, { store: true })).counts;

  withRealFiles(UHRI, MATRIX)('the matrix brings nothing new after the UHRI layout', async () => {
    expect(await store(UHRI)).toEqual({ read: 254, created: 254, updated: 0, unchanged: 0, rejected: 0 });
    expect(await store(MATRIX)).toMatchObject({ read: 254, created: 0, rejected: 0 });
    expect(await store(MATRIX)).toEqual({ read: 254, created: 0, updated: 0, unchanged: 254, rejected: 0 });
    expect(await store(UHRI)).toEqual({ read: 254, created: 0, updated: 0, unchanged: 254, rejected: 0 });
  });

  for (const [name, rows] of [
    ['slo34.docx', 215],
    ['uhri_style_recs_combined.csv', 2978],
  ] as const) {
    withRealFiles(name)(`${name} has ${rows} rows, each stored once`, async () => {
      expect(await store(name)).toEqual({ read: rows, created: rows, updated: 0, unchanged: 0, rejected: 0 });
      expect(await store(name)).toEqual({ read: rows, created: 0, updated: 0, unchanged: rows, rejected: 0 });
    });
  }
});
