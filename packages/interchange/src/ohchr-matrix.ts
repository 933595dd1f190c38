import { cleanText, hasWords } from './clean-text.ts';
import { detectLanguage } from './detect-language.ts';
import type { FieldRow } from './field-row.ts';
import { affectedPersonsIn, sdgsIn, themesIn } from './known-cells.ts';
import { knownTheme } from './known-labels.ts';
import type { MatrixHeading } from './matrix-headings.ts';
import { type FileContext, given, type RecordReading, RowReader, readPositionSource } from './read-row.ts';
import type {
  ImportProblem,
  PositionSource,
  ReadItem,
  RecommendationRecord,
} from './recommendation-record.ts';
import { readClosingStates, splitParagraph } from './recommending-states.ts';
import { distinct } from './split-values.ts';
import { UnreadableFileError } from './unreadable-file-error.ts';

/** The largest review has some 450 recommendations; beyond this the table is none of ours. */
const MOST_RECOMMENDATIONS = 20_000;

const THEME_ROW = /^\s*(?:themes?|thèmes?|temas?|الموضوع)\s*:\s*(.*)$/isu;
const POSITION_SOURCE =
  /^\s*(?:source of (?:the )?position|source de la position|fuente de la posición)\s*:\s*(.*)$/iu;

/**
 * Gathers the recommendations of one OHCHR matrix. The table lists a recommendation under each of its themes; here it
 * becomes one record with all of them, so nothing can be given out before the table's end.
 */
export class MatrixReader {
  readonly #context: FileContext;
  readonly #heading: MatrixHeading;
  readonly #records = new Map<string, RecommendationRecord>();
  readonly #problems: ImportProblem[] = [];
  #groupTheme: string | undefined;

  constructor(context: FileContext, heading: MatrixHeading) {
    this.#context = context;
    this.#heading = heading;
  }

  read(row: FieldRow): void {
    if (row.fields.text?.trim() === this.#context.headers.text) return;
    if (!row.fault && isAlone(row) && this.#startGroup(row)) return;
    const { record, problems } = this.#readRow(row);
    this.#problems.push(...problems);
    if (record) this.#merge(record);
    if (this.#records.size > MOST_RECOMMENDATIONS) throw new UnreadableFileError('too_complex');
  }

  *items(): Generator<ReadItem> {
    const symbol = this.#heading.symbol ?? this.#usualSymbol();
    if (!this.#addressee()) {
      yield {
        kind: 'problem',
        problem: { row: 1, code: 'missing_addressee', severity: 'warning', values: {} },
      };
    }
    for (const problem of this.#problems) yield { kind: 'problem', problem };
    for (const record of this.#records.values()) {
      yield { kind: 'record', record: record.symbol || !symbol ? record : { ...record, symbol } };
    }
  }

  /** A row across the table opens a group of a theme, or is a heading that says nothing of a recommendation. */
  #startGroup(row: FieldRow): boolean {
    const text = cleanText(row.fields.text ?? '');
    const label = THEME_ROW.exec(text)?.[1]?.trim();
    if (label === undefined && isRecommendation(text)) return false;
    this.#groupTheme = knownTheme(label ?? text);
    if (label && !this.#groupTheme) {
      const reader = new RowReader(row, this.#context);
      reader.notes.unknown('theme', 'text', [label]);
      this.#problems.push(...reader.notes.problems);
    }
    return true;
  }

  #readRow(row: FieldRow): RecordReading {
    const reader = new RowReader(row, this.#context);
    if (row.fault)
      return reader.notes.rejected(row.fault, row.fault === 'text_too_long' ? 'text' : undefined);
    const cell = splitRecommendationCell(reader.cell('text') ?? '');
    const numbered = splitParagraph(cell.text);
    const closing = readClosingStates(numbered.text);
    if (!hasWords(closing.text)) return reader.notes.rejected('empty_text', 'text');
    reader.notes.unknown('state', 'text', closing.unknown);
    const symbol = cell.source?.symbol.replace(/\/(?:Add|Corr|Rev)\.\d+.*$/i, '');
    const record: RecommendationRecord = {
      row: row.row,
      text: closing.text,
      language: detectLanguage(closing.text),
      body: 'upr',
      type: 'recommendation',
      recommendingStates: closing.states,
      ...this.#labels(reader),
      unknownLabels: reader.notes.unknownLabels,
      ...given<Partial<RecommendationRecord>>({
        paragraph: numbered.paragraph,
        symbol,
        addressee: this.#addressee(),
        uprSession: this.#heading.uprSession,
        uprCycle: this.#heading.uprCycle,
        position: reader.position(),
        positionSource: cell.source,
        implementationComment: cleanText(reader.cell('implementationComment') ?? '') || undefined,
      }),
    };
    return { record, problems: reader.notes.problems };
  }

  #labels(reader: RowReader): Pick<RecommendationRecord, 'themes' | 'affectedPersons' | 'sdgs'> {
    const sections = splitThemesCell(reader.cell('themes') ?? '');
    const sdgCell = `${sections.sdgs}\n${reader.cell('sdgs') ?? ''}`;
    const themes = reader.labels('themes', 'theme', () => themesIn(sections.themes));
    return {
      themes: distinct(this.#groupTheme ? [...themes, this.#groupTheme] : themes),
      affectedPersons: reader.labels('themes', 'affected_persons', () => affectedPersonsIn(sections.persons)),
      sdgs: reader.labels('sdgs', 'sdg', () => sdgsIn(sdgCell)),
    };
  }

  #merge(record: RecommendationRecord): void {
    const key = record.paragraph ?? comparable(record.text);
    const first = this.#records.get(key);
    if (!first) {
      this.#records.set(key, record);
    } else if (comparable(first.text) === comparable(record.text)) {
      this.#records.set(key, merged(first, record));
    } else {
      const values = { paragraph: record.paragraph ?? '', firstRow: String(first.row) };
      this.#problems.push({ row: record.row, code: 'duplicate_paragraph', severity: 'rejected', values });
    }
  }

  #addressee(): string | undefined {
    return this.#heading.addressee ?? this.#context.addressee;
  }

  /** Rows without a source of their position come from the same report as the others. */
  #usualSymbol(): string | undefined {
    const counts = new Map<string, number>();
    for (const { symbol } of this.#records.values()) {
      if (symbol) counts.set(symbol, (counts.get(symbol) ?? 0) + 1);
    }
    return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
  }
}

function isAlone(row: FieldRow): boolean {
  return Object.entries(row.fields).every(([field, cell]) => field === 'text' || cell.trim() === '');
}

function isRecommendation(text: string): boolean {
  const { paragraph, text: words } = splitParagraph(text);
  return paragraph !== undefined || readClosingStates(words).states.length > 0;
}

function comparable(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

function merged(first: RecommendationRecord, again: RecommendationRecord): RecommendationRecord {
  return {
    ...again,
    ...first,
    themes: distinct([...first.themes, ...again.themes]),
    affectedPersons: distinct([...first.affectedPersons, ...again.affectedPersons]),
    sdgs: distinct([...first.sdgs, ...again.sdgs]),
    recommendingStates: distinct([...first.recommendingStates, ...again.recommendingStates]),
    unknownLabels: [
      ...first.unknownLabels,
      ...again.unknownLabels.filter(
        ({ label }) => !first.unknownLabels.some((known) => known.label === label),
      ),
    ],
  };
}

/** The cell of a recommendation ends with the document of its position on a line of its own. */
function splitRecommendationCell(cell: string): { text: string; source?: PositionSource } {
  const lines = cleanText(cell).split('\n');
  const sourceLine = lines.map((line) => POSITION_SOURCE.exec(line)?.[1]).find((line) => line !== undefined);
  const source = sourceLine === undefined ? undefined : readPositionSource(sourceLine);
  const text = lines.filter((line) => !POSITION_SOURCE.test(line)).join('\n');
  return source ? { text, source } : { text };
}

const SECTION = /^(?<name>[\p{L}\s]{3,30}?)\s*:\s*(?<rest>.*)$/u;
const SDG_SECTION = /^(?:sdgs?|odd|ods)$/i;
const PERSONS_SECTION =
  /^(?:affected persons|groups? of persons|personnes concernées|groupes de personnes|personas afectadas|grupos de personas)$/i;

/** The themes cell of the 2019 and 2025 matrices holds groups of persons, and in 2019 the goals, under headings. */
function splitThemesCell(cell: string): { themes: string; persons: string; sdgs: string } {
  const sections = { themes: '', persons: '', sdgs: '' };
  let current: keyof typeof sections = 'themes';
  for (const line of cleanText(cell).split('\n')) {
    const heading = SECTION.exec(line);
    const name = heading?.groups?.name ?? '';
    if (SDG_SECTION.test(name)) current = 'sdgs';
    else if (PERSONS_SECTION.test(name)) current = 'persons';
    else if (/^themes?$/i.test(name)) current = 'themes';
    else {
      sections[current] += `${line}\n`;
      continue;
    }
    sections[current] += `${heading?.groups?.rest ?? ''}\n`;
  }
  return sections;
}
