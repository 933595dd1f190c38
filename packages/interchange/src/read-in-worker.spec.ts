import { readInWorker } from './read-in-worker.ts';
import type { RecommendationRecord } from './recommendation-record.ts';
import { readAll, removeTemporaryFiles, temporaryFile, workbookOf } from './spec-files.ts';

afterAll(removeTemporaryFiles);

const HEADER = 'Text,Countries Concerned,Document Symbol,Type,Recommending Body';

function manyRows(count: number): string {
  const rows = Array.from(
    { length: count },
    (_, index) => `Adopt law ${index},Slovenia,A/HRC/59/15,Recommendations,UPR`,
  );
  return `${HEADER}\n${rows.join('\n')}\n`;
}

describe('reading in a thread of its own', () => {
  it('hands over everything in order, waits for each batch, and says what the file is', async () => {
    const path = await temporaryFile('many.csv', manyRows(2_300));
    const records: RecommendationRecord[] = [];
    let busy = 0;
    const recognised = await readInWorker(
      path,
      {},
      {
        async onBatch(batch) {
          busy += 1;
          expect(busy).toBe(1);
          await new Promise((resolve) => setTimeout(resolve, 5));
          records.push(...batch.records);
          expect(batch.bytesRead).toBeLessThanOrEqual(batch.bytesTotal);
          busy -= 1;
        },
      },
    );
    expect(recognised).toMatchObject({ format: 'uhri', container: 'csv' });
    expect(records).toEqual((await readAll(path)).records);
  });

  it('stops when told to', async () => {
    const path = await temporaryFile('many.csv', manyRows(20_000));
    const stop = new AbortController();
    let batches = 0;
    const reading = readInWorker(
      path,
      {},
      {
        signal: stop.signal,
        onBatch() {
          batches += 1;
          if (batches === 2) stop.abort(new Error('cancelled'));
        },
      },
    );
    await expect(reading).rejects.toThrow('cancelled');
    expect(batches).toBe(2);
  });

  it('passes on a failure of whoever takes the batches', async () => {
    const path = await temporaryFile('many.csv', manyRows(2_000));
    const reading = readInWorker(
      path,
      {},
      {
        onBatch() {
          throw new Error('the database is gone');
        },
      },
    );
    await expect(reading).rejects.toThrow('the database is gone');
  });

  it('refuses an unreadable file by its code', async () => {
    const path = await temporaryFile('other.csv', 'a,b\n1,2\n');
    await expect(readInWorker(path, {}, { onBatch() {} })).rejects.toMatchObject({ code: 'not_recognised' });
  });

  it('calls a file that needs more memory than allowed too complex, and lives on', async () => {
    const strings = Array.from({ length: 1_500_000 }, (_, index) => `<si><t>${index}</t></si>`).join('');
    const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
    const workbook = await workbookOf('', {
      'xl/sharedStrings.xml': `<sst xmlns="${main}">${strings}</sst>`,
    });
    const reading = readInWorker(
      await temporaryFile('heavy.xlsx', workbook),
      {},
      { onBatch() {}, memoryLimitMb: 48 },
    );
    await expect(reading).rejects.toMatchObject({ code: 'too_complex' });
  });
});
