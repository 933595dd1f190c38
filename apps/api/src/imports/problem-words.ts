import type { ImportProblem, ImportSummary } from '@mutabaa/contracts/imports';
import type { Language } from '@mutabaa/reference-data/languages';
import { say } from '../language/catalog.ts';
import type { Failure, StoredProblem } from './import-run.ts';

/** A problem of a row, in the reader's language. */
export const presentProblem = (language: Language, problem: StoredProblem): ImportProblem => ({
  row: problem.row,
  column: problem.column,
  code: problem.code,
  severity: problem.severity,
  message: say(language, `import.${problem.code}`, worded(problem.details)),
});

/** Why a whole import failed, in the reader's language. */
export const presentFailure = (language: Language, failure: Failure): ImportSummary['failure'] => ({
  code: failure.code,
  title: say(language, `title.${failure.code}`),
  detail: say(language, failure.detail, worded(failure.values)),
});

/** An empty list cannot be told from a missing value inside a sentence: `none` chooses the words for it. */
const worded = (values: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, value === '' ? 'none' : value]));
