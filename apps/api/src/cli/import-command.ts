import { randomUUID } from 'node:crypto';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import type { ImportFormat, ImportProblem } from '@mutabaa/contracts/imports';
import { UnreadableFileError } from '@mutabaa/interchange/unreadable-file-error';
import type { Language } from '@mutabaa/reference-data/languages';
import type pg from 'pg';
import { concludeImport } from '../imports/conclude-import.ts';
import { type ImportReport, importFile } from '../imports/import-file.ts';
import { RECORD_DONE, STAGED_PROBLEMS } from '../imports/import-outcome.sql.ts';
import type { StoredProblem } from '../imports/import-run.ts';
import { presentFailure, presentProblem } from '../imports/problem-words.ts';
import { say } from '../language/catalog.ts';

export interface ImportCommand {
  readonly file: string;
  readonly format: ImportFormat;
  readonly state?: string | undefined;
  readonly dryRun: boolean;
  readonly json: boolean;
  readonly language: Language;
  readonly signal: AbortSignal;
  readonly print: (line: string) => void;
}

/** So many problems are listed; a file with more of them is not looked through line by line. */
const MOST_PROBLEMS = 10_000;
const PROBLEMS_SHOWN = 20;

const counted = ['read', 'created', 'updated', 'unchanged', 'rejected'] as const;
const nothing = { read: 0, created: 0, updated: 0, unchanged: 0, rejected: 0 };

/**
 * Imports a file from the command line, with the same code as the application and without its server.
 * @returns whether the file could be read, and so whether it was stored or checked as a whole
 */
export const runImport = async (databaseUrl: string, command: ImportCommand): Promise<boolean> => {
  const { file, language } = command;
  const found = await stat(file).catch(() => undefined);
  if (!found?.isFile()) return refuse(command, say(language, 'import_done.no_file', { file }));
  try {
    let problems: ImportProblem[] = [];
    const report = await importFile(
      databaseUrl,
      { path: file, format: command.format, state: command.state },
      {
        store: !command.dryRun,
        signal: command.signal,
        conclude: async (client, made) => {
          problems = await stagedProblems(client, language);
          if (!command.dryRun) await record(client, command, found.size, made);
        },
      },
    );
    (command.json ? printJson : printWords)(command, report, problems);
    return true;
  } catch (error) {
    if (!(error instanceof UnreadableFileError)) throw error;
    const failure = {
      code: 'UNREADABLE_FILE',
      detail: `unreadable.${error.code}`,
      values: error.values,
    } as const;
    const reason = presentFailure(language, failure)?.detail ?? error.message;
    return refuse(command, command.json ? reason : say(language, 'import_done.unreadable', { file, reason }));
  }
};

const stagedProblems = async (client: pg.Client, language: Language): Promise<ImportProblem[]> => {
  const { rows } = await client.query<StoredProblem>(STAGED_PROBLEMS, [MOST_PROBLEMS]);
  return rows.map((problem) => presentProblem(language, problem));
};

/** The import is listed in the application like any other; nobody is named, because nobody has signed in. */
const record = async (
  client: pg.Client,
  { file, state }: ImportCommand,
  bytes: number,
  report: ImportReport,
): Promise<void> => {
  const id = randomUUID();
  await client.query(RECORD_DONE, [id, path.basename(file), bytes, state ?? null]);
  await concludeImport(client, id, 'done', report);
};

/** One line, whose keys other programs rely on; `errors` are the rejected rows, `warnings` concern rows that were kept. */
const printJson = (
  { print }: ImportCommand,
  { format, counts }: ImportReport,
  problems: ImportProblem[],
): void => {
  const of = (severity: ImportProblem['severity']) =>
    problems
      .filter((problem) => problem.severity === severity)
      .map(({ row, column, message }) => ({ row, column, problem: message }));
  print(JSON.stringify({ format, ...counts, errors: of('rejected'), warnings: of('warning') }));
};

const printWords = (command: ImportCommand, { counts }: ImportReport, problems: ImportProblem[]): void => {
  const { print, language, file, dryRun } = command;
  print(say(language, dryRun ? 'import_done.checked' : 'import_done.stored', { file: path.basename(file) }));
  for (const name of counted) {
    print(`  ${say(language, `import_count.${name}`)}: ${counts[name].toLocaleString(language)}`);
  }
  for (const { row, column, message } of problems.slice(0, PROBLEMS_SHOWN)) {
    print(
      column === null
        ? say(language, 'import_done.problem', { row, message })
        : say(language, 'import_done.problem_in_column', { row, column, message }),
    );
  }
  const more = problems.length - PROBLEMS_SHOWN;
  if (more > 0) print(say(language, 'import_done.more_problems', { count: more }));
};

const refuse = ({ json, print }: ImportCommand, reason: string): false => {
  if (json) {
    const errors = [{ row: null, column: null, problem: reason }];
    print(JSON.stringify({ format: null, ...nothing, errors, warnings: [] }));
  } else {
    console.error(reason);
  }
  return false;
};
