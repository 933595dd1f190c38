import { bodyOfSymbol, stateOfSymbol } from '@mutabaa/reference-data/document-symbols';
import type { ReviewBodyKey } from '@mutabaa/reference-data/review-bodies';
import { uprCycle } from '@mutabaa/reference-data/upr-sessions';
import type { Position, RecommendationType } from '@mutabaa/reference-data/vocabularies';
import type { SourceFormat } from './columns.ts';
import type { Field } from './export-columns.ts';
import type { FieldRow } from './field-row.ts';
import { type KnownCell, statesIn } from './known-cells.ts';
import { knownBody, knownPosition, knownType, knownUprSession, type UnknownLabels } from './known-labels.ts';
import { cellLines, readDate, readNumber } from './read-cells.ts';
import type { ActionCategory, PositionSource, RecommendationRecord } from './recommendation-record.ts';
import { RowNotes, type RowReading } from './row-notes.ts';

/** What is known of all rows of a file. */
export type FileContext = {
  format: SourceFormat;
  headers: Partial<Record<Field, string>>;
  unknownLabels: UnknownLabels;
  /** Taken where a row names no State. */
  addressee?: string;
  /** See `readDate`. */
  serialOffset: number;
};

export type RecordReading = RowReading<RecommendationRecord>;

/** One row while it is read: its cells, and the notes made on the way. */
export class RowReader {
  readonly notes: RowNotes;
  readonly #fields: FieldRow['fields'];
  readonly #context: FileContext;

  constructor(row: FieldRow, context: FileContext) {
    this.notes = new RowNotes(row.row, context);
    this.#fields = row.fields;
    this.#context = context;
  }

  cell(field: Field): string | undefined {
    return this.#fields[field];
  }

  /** A cell that holds one short value: its first line. */
  value(field: Field): string | undefined {
    return cellLines(this.#fields[field])[0];
  }

  /** The labels of a vocabulary in a cell; those it does not know go to the notes. */
  labels(
    field: Field,
    vocabulary: 'theme' | 'affected_persons' | 'sdg' | 'state',
    read: (cell: string) => KnownCell,
  ): string[] {
    const { known, unknown } = read(this.#fields[field] ?? '');
    this.notes.unknown(vocabulary, field, unknown);
    return known;
  }

  addressee(symbol: string | undefined): string | undefined {
    const { known, unknown } = statesIn(this.#fields.addressee ?? '');
    this.notes.unknown('state', 'addressee', unknown);
    if (known.length === 1) return known[0];
    if (known.length > 1) {
      this.notes.warn('several_addressees', 'addressee', { states: known.join(', ') });
      return undefined;
    }
    const addressee = (symbol && stateOfSymbol(symbol)) || this.#context.addressee;
    if (!addressee && unknown.length === 0) this.notes.warn('missing_addressee', 'addressee');
    return addressee;
  }

  body(symbol: string | undefined): ReviewBodyKey | undefined {
    const label = this.value('body');
    const body = label ? knownBody(label) : undefined;
    if (label && !body) this.notes.unknown('body', 'body', [label]);
    return body ?? (symbol ? bodyOfSymbol(symbol) : undefined);
  }

  /** A row without a type is taken for what its body usually issues, with a warning. */
  type(body: ReviewBodyKey | undefined): RecommendationType {
    const label = this.value('type');
    const type = label ? knownType(label) : undefined;
    if (type) return type;
    if (label) this.notes.unknown('type', 'type', [label]);
    else this.notes.warn('missing_type', 'type');
    return body === 'network' ? 'network_call' : 'recommendation';
  }

  position(): Position | undefined {
    const lines = cellLines(this.#fields.position);
    if (lines.length === 0) return undefined;
    const label = lines.join(' / ');
    const position = knownPosition(label);
    if (!position) this.notes.unknown('position', 'position', [label]);
    return position;
  }

  session(): { uprSession?: number; uprCycle?: number } {
    const label = this.value('uprSession');
    const session = label ? knownUprSession(label) : undefined;
    if (session !== undefined) return { uprSession: session, uprCycle: uprCycle(session) };
    if (label) this.notes.unknown('upr_session', 'uprSession', [label]);
    const cycle = this.#number('uprCycle', 1, 9);
    return cycle === undefined ? {} : { uprCycle: cycle };
  }

  actionCategory(): ActionCategory | undefined {
    const category = this.#number('actionCategory', 1, 5);
    return ACTION_CATEGORIES.find((known) => known === category);
  }

  date(field: 'documentPublishedOn' | 'publishedOnUhri'): string | undefined {
    const value = this.value(field);
    if (!value) return undefined;
    const date = readDate(value, this.#context.serialOffset);
    if (!date) this.notes.warn('bad_date', field, { value: value.slice(0, 100) });
    return date;
  }

  positionSource(): PositionSource | undefined {
    const value = this.value('positionSource');
    return value ? readPositionSource(value) : undefined;
  }

  #number(field: 'uprCycle' | 'actionCategory', least: number, most: number): number | undefined {
    const value = this.value(field);
    if (!value) return undefined;
    const number = readNumber(value, least, most);
    if (number === undefined) this.notes.warn('bad_number', field, { value: value.slice(0, 100) });
    return number;
  }
}

const ACTION_CATEGORIES = [1, 2, 3, 4, 5] as const satisfies readonly ActionCategory[];

/** Reads "A/HRC/59/15/Add.1 - Para.3": the document in which a position was given, and the paragraph of it. */
export function readPositionSource(text: string): PositionSource | undefined {
  const symbol = /[A-Z]+(?:[./][\w.()[\]-]*\w)+/.exec(text)?.[0];
  if (!symbol) return undefined;
  const rest = text.slice(text.indexOf(symbol) + symbol.length);
  const paragraph = /(?:para(?:graph|graphe|gr[aá]fo|rrafo)?|párr(?:afo)?|§)s?[.\s]*([\w][\w.()-]*)/iu.exec(
    rest,
  )?.[1];
  return { symbol, ...(paragraph ? { paragraph: paragraph.replace(/[.,;]+$/, '') } : {}) };
}

/** Leaves out what is undefined, so that equal records are equal however they were read. */
export function given<Values extends object>(
  values: { [Key in keyof Values]: Values[Key] | undefined },
): Partial<Values> {
  const result: Partial<Values> = {};
  for (const key in values) if (values[key] !== undefined) result[key] = values[key];
  return result;
}
