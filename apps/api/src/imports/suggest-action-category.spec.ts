import { readInWorker } from '@mutabaa/interchange/read-in-worker';
import { realFile, withRealFiles } from '../../test/upload.ts';
import { suggestActionCategory } from './suggest-action-category.ts';

const REAL = 'uprinfo_sessions1-20_utf8.csv';

describe('The action that a recommendation suggests by its leading verb', () => {
  it.each([
    ['Share its experience with others', 1],
    ['Continue to improve access to education', 2],
    ['Consider ratifying the Convention', 3],
    ['Strengthen the protection of children', 4],
    ['Take steps to protect children', 4],
    ['Ratify the Convention', 5],
    ['To ratify the Convention', 5],
    ['Put an end to the practice', 5],
    ['RATIFY THE CONVENTION', 5],
    ['Endeavours of all kinds', undefined],
    ['Signing is welcome', undefined],
    ['', undefined],
    ['140', undefined],
  ])('%s: %s', (text, category) => {
    expect(suggestActionCategory(text)).toBe(category);
  });

  withRealFiles(REAL)('mostly agrees with the people who have sorted recommendations by hand', async () => {
    let suggested = 0;
    let agreed = 0;
    await readInWorker(
      realFile(REAL),
      {},
      {
        onBatch: ({ records }) => {
          for (const { text, actionCategory, type, language } of records) {
            const suggestion = language === 'en' && type === 'recommendation' && suggestActionCategory(text);
            if (!suggestion || !actionCategory) continue;
            suggested += 1;
            if (suggestion === actionCategory) agreed += 1;
          }
        },
      },
    );
    expect(suggested).toBeGreaterThan(25_000);
    expect(agreed / suggested).toBeGreaterThan(0.75);
  });
});
