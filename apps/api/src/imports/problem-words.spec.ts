import { importProblemCodes } from '@mutabaa/interchange/recommendation-record';
import { unreadableFileCodes } from '@mutabaa/interchange/unreadable-file-error';
import { languages } from '@mutabaa/reference-data/languages';
import { presentFailure, presentProblem } from './problem-words.ts';
import { storingProblemCodes } from './staged-record.ts';

const details = {
  label: 'L',
  nearest: 'N',
  value: 'V',
  id: 'I',
  paragraph: 'P',
  firstRow: '1',
  states: 'S',
  limit: '9',
};

describe('Words for problems', () => {
  it.each([...importProblemCodes, ...storingProblemCodes])(
    'has a sentence for %s in every language',
    (code) => {
      for (const language of languages) {
        const { message } = presentProblem(language, {
          ordinal: 1,
          row: 2,
          column: null,
          code,
          severity: 'warning',
          details,
        });
        expect(message).not.toContain('import.');
        expect(message).not.toMatch(/[{}]|undefined/);
      }
    },
  );

  it.each([...unreadableFileCodes])(
    'has a sentence for a file that is unreadable by %s in every language',
    (code) => {
      for (const language of languages) {
        const failure = presentFailure(language, {
          code: 'UNREADABLE_FILE',
          detail: `unreadable.${code}`,
          values: { columns: 'text' },
        });
        expect(failure?.detail).not.toContain('unreadable.');
        expect(failure?.detail).not.toMatch(/[{}]|undefined/);
      }
    },
  );

  it('does not offer nearest labels where there are none', () => {
    const problem = { ordinal: 1, row: 2, column: null, severity: 'warning' as const, code: 'unknown_theme' };
    expect(presentProblem('en', { ...problem, details: { label: 'X', nearest: '' } }).message).toBe(
      'No known theme is called “X”.',
    );
    expect(presentProblem('en', { ...problem, details: { label: 'X', nearest: 'Y' } }).message).toBe(
      'No known theme is called “X”. Nearest: Y.',
    );
  });
});
