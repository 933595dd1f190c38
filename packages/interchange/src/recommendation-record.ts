import type { ReviewBodyKey } from '@mutabaa/reference-data/review-bodies';
import type { Position, RecommendationType } from '@mutabaa/reference-data/vocabularies';
import type { RecognisedFile } from './open-source.ts';

export const vocabularyNames = [
  'state',
  'theme',
  'affected_persons',
  'sdg',
  'position',
  'body',
  'type',
  'upr_session',
] as const;
export type VocabularyName = (typeof vocabularyNames)[number];

/** A label that no vocabulary knows, as written in the file, with the nearest known labels or keys. */
export type UnknownLabel = { vocabulary: VocabularyName; label: string; nearest: string[] };

/** The document, and the paragraph in it, in which the State gave its position. */
export type PositionSource = { symbol: string; paragraph?: string };

export type ActionCategory = 1 | 2 | 3 | 4 | 5;

/** One recommendation, observation, pledge or network call as a file gives it, in the keys of reference-data. */
export type RecommendationRecord = {
  /** Row of the source, from 1: the sheet's row, the table's row, the line's record, the array's element. */
  row: number;
  /** UHRI `AnnotationId` ("OHCHR Annotation Id" in its spreadsheets). */
  externalId?: string;
  /** Our own id, present in files that Mutabaa exported. */
  mutabaaId?: string;
  /** Symbol of the document that holds the recommendation; for a UPR matrix the report without its addendum. */
  symbol?: string;
  /** Paragraph number as printed, without a closing full stop: `140.7`. */
  paragraph?: string;
  /** The words, without paragraph number, closing States and closing semicolons. */
  text: string;
  /** ISO 639-1 code of the text's language. */
  language: string;
  /** ISO 3166-1 alpha-3 code of the State addressed. */
  addressee?: string;
  body?: ReviewBodyKey;
  type: RecommendationType;
  uprSession?: number;
  uprCycle?: number;
  recommendingStates: string[];
  position?: Position;
  positionSource?: PositionSource;
  themes: string[];
  affectedPersons: string[];
  sdgs: string[];
  actionCategory?: ActionCategory;
  documentPublishedOn?: string;
  publishedOnUhri?: string;
  /** The State's or the Office's remark on the level of implementation (OHCHR matrix, before 2025). */
  implementationComment?: string;
  unknownLabels: UnknownLabel[];
  /** True when the source calls its own row provisional. */
  provisional?: boolean;
};

export const importProblemCodes = [
  'malformed_row',
  'empty_text',
  'text_too_long',
  'duplicate_external_id',
  'duplicate_paragraph',
  'missing_addressee',
  'several_addressees',
  'missing_type',
  'bad_date',
  'bad_number',
  'unknown_state',
  'unknown_theme',
  'unknown_affected_persons',
  'unknown_sdg',
  'unknown_position',
  'unknown_body',
  'unknown_type',
  'unknown_upr_session',
  'recommending_state_not_given',
] as const;
export type ImportProblemCode = (typeof importProblemCodes)[number];

/**
 * Something a person should know about one row. A `rejected` problem stands for exactly one record that was read and
 * not kept, so that records + rejected = read; a `warning` goes with a record that was kept.
 */
export type ImportProblem = {
  row: number;
  column?: string;
  code: ImportProblemCode;
  severity: 'rejected' | 'warning';
  values: Record<string, string>;
};

/** What a reader gives out; `recognised` comes first and once. */
export type ReadItem =
  | { kind: 'recognised'; file: RecognisedFile }
  | { kind: 'record'; record: RecommendationRecord }
  | { kind: 'problem'; problem: ImportProblem }
  | { kind: 'progress'; bytesRead: number; bytesTotal: number };
