import { guardFormula } from '@mutabaa/interchange/formula-guard';
import type { Language } from '@mutabaa/reference-data/languages';
import { say } from '../language/catalog.ts';
import type { StoredProblem } from './import-run.ts';
import { presentProblem } from './problem-words.ts';

/** Spreadsheet programs take a CSV for UTF-8 only with this mark. */
const BYTE_ORDER_MARK = '\uFEFF';
const columns = ['row', 'column', 'severity', 'message', 'code'] as const;

/** The problems of an import as CSV (RFC 4180) in the reader's language, guarded against formulas. */
export async function* problemCsv(
  problems: AsyncIterable<StoredProblem>,
  language: Language,
): AsyncGenerator<string> {
  yield BYTE_ORDER_MARK + line(columns.map((column) => say(language, `import_column.${column}`)));
  for await (const stored of problems) {
    const { row, column, severity, message, code } = presentProblem(language, stored);
    yield line([String(row), column ?? '', say(language, `import_severity.${severity}`), message, code]);
  }
}

const line = (cells: readonly string[]): string => `${cells.map(quoted).join(',')}\r\n`;

const quoted = (cell: string): string => `"${guardFormula(cell).replaceAll('"', '""')}"`;
