import type { Field } from './export-columns.ts';
import type { UnknownLabels } from './known-labels.ts';
import type {
  ImportProblem,
  ImportProblemCode,
  UnknownLabel,
  VocabularyName,
} from './recommendation-record.ts';

/** More unknown labels in one cell are noise, and are no longer listed one by one. */
const MOST_UNKNOWN = 200;

/** What is learnt of one row besides its record: warnings, and labels that no vocabulary knows. */
export class RowNotes {
  readonly problems: ImportProblem[] = [];
  readonly unknownLabels: UnknownLabel[] = [];
  readonly #row: number;
  readonly #headers: Partial<Record<Field, string>>;
  readonly #unknown: UnknownLabels;

  constructor(row: number, file: { headers: Partial<Record<Field, string>>; unknownLabels: UnknownLabels }) {
    this.#row = row;
    this.#headers = file.headers;
    this.#unknown = file.unknownLabels;
  }

  warn(code: ImportProblemCode, field?: Field, values: Record<string, string> = {}): void {
    this.problems.push(this.#problem(code, 'warning', field, values));
  }

  /** The row makes no record: the problem that says so, alone, stands for it. */
  rejected(code: ImportProblemCode, field?: Field, values: Record<string, string> = {}): RowReading {
    return { problems: [this.#problem(code, 'rejected', field, values)] };
  }

  unknown(vocabulary: VocabularyName, field: Field, labels: readonly string[]): void {
    for (const label of labels.slice(0, MOST_UNKNOWN)) {
      const unknown = this.#unknown.report(vocabulary, label);
      this.unknownLabels.push(unknown);
      this.warn(`unknown_${vocabulary}`, field, {
        label: unknown.label,
        nearest: unknown.nearest.join(', '),
      });
    }
  }

  #problem(
    code: ImportProblemCode,
    severity: ImportProblem['severity'],
    field: Field | undefined,
    values: Record<string, string>,
  ): ImportProblem {
    const column = field && (this.#headers[field] ?? field);
    return { row: this.#row, code, severity, values, ...(column ? { column } : {}) };
  }
}

/** What one row of input gives: a record with its warnings, or one problem that rejects it. */
export type RowReading<Record = never> = { record?: Record; problems: ImportProblem[] };
