import type { ImportProblem, RecommendationRecord } from '@mutabaa/interchange/recommendation-record';
import { textFingerprint } from '@mutabaa/interchange/text-fingerprint';
import type { ReviewBodyKey } from '@mutabaa/reference-data/review-bodies';
import { suggestActionCategory } from './suggest-action-category.ts';

/** What only storing can find wrong; reading has codes of its own. */
export const storingProblemCodes = ['missing_body', 'identifier_too_long', 'paragraph_taken'] as const;
export type StoringProblemCode = (typeof storingProblemCodes)[number];

export type StagedProblem = Omit<ImportProblem, 'code'> & {
  code: ImportProblem['code'] | StoringProblemCode;
};

/** Identifiers are indexed, and an index holds no long values; real ones have some 40 characters. */
const LONGEST_IDENTIFIER = 200;

const UUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

/** Bodies whose recommendations may address no single State. */
const addressesOthers: ReadonlySet<ReviewBodyKey> = new Set(['network', 'hrc']);

/**
 * The rows of a file on their way in, as the file has them. Private to the connection, so that any number of files can be
 * read at once and a lost connection leaves nothing behind.
 */
export const CREATE_STAGING = `
  create temp table staged_record (
    ord integer, source_row integer, external_id text, mutabaa_id uuid, symbol text, paragraph text, text text,
    language text, fingerprint text, state text, body text, type text, upr_session integer, cycle integer,
    recommending_states text[], position text, position_symbol text, position_paragraph text, themes text[],
    affected_persons text[], sdgs text[], action_category integer, action_category_suggested boolean,
    published_on date, implementation_comment text, unknown_labels jsonb
  );
  create temp table staged_problem (
    ord integer, source_row integer, source_column text, code text, severity text, details jsonb
  )`;

export const COPY_RECORDS = 'copy staged_record from stdin';
export const COPY_PROBLEMS = 'copy staged_problem from stdin';

/** The body that a record comes from: only the UPR has sessions and cycles of the UPR. */
const bodyOf = (record: RecommendationRecord): ReviewBodyKey | undefined =>
  record.body ?? (record.uprSession !== undefined || record.uprCycle !== undefined ? 'upr' : undefined);

/** Why a record that was read cannot be stored; undefined when it can. */
export const whyNotStored = (record: RecommendationRecord): StagedProblem | undefined => {
  const rejected = (code: StagedProblem['code'], values = {}): StagedProblem => ({
    row: record.row,
    code,
    severity: 'rejected',
    values,
  });
  const body = bodyOf(record);
  if (!body) return rejected('missing_body');
  if (!record.addressee && !addressesOthers.has(body)) return rejected('missing_addressee');
  const identifiers = [record.externalId, record.symbol, record.paragraph, record.positionSource?.symbol];
  if (identifiers.some((identifier) => identifier && identifier.length > LONGEST_IDENTIFIER)) {
    return rejected('identifier_too_long', { limit: String(LONGEST_IDENTIFIER) });
  }
  return undefined;
};

/** One line of `COPY_RECORDS`. */
export const recordLine = (ord: number, record: RecommendationRecord): string => {
  const suggested =
    record.actionCategory === undefined && record.language === 'en'
      ? suggestActionCategory(record.text)
      : undefined;
  return line([
    ord,
    record.row,
    record.externalId,
    record.mutabaaId && UUID.test(record.mutabaaId) ? record.mutabaaId : undefined,
    record.symbol,
    record.paragraph,
    record.text,
    record.language,
    textFingerprint(record.text),
    record.addressee,
    bodyOf(record),
    record.type,
    record.uprSession,
    record.uprCycle,
    keys(record.recommendingStates),
    record.position,
    record.positionSource?.symbol,
    record.positionSource?.paragraph,
    keys(record.themes),
    keys(record.affectedPersons),
    keys(record.sdgs),
    record.actionCategory ?? suggested,
    suggested === undefined ? 'f' : 't',
    record.documentPublishedOn,
    record.implementationComment,
    JSON.stringify(record.unknownLabels.map(({ vocabulary, label }) => ({ vocabulary, label }))),
  ]);
};

/** One line of `COPY_PROBLEMS`. */
export const problemLine = (ord: number, problem: StagedProblem): string =>
  line([ord, problem.row, problem.column, problem.code, problem.severity, JSON.stringify(problem.values)]);

/** Keys of vocabularies hold nothing that an array literal would have to quote; sorted, so that lists compare. */
const keys = (list: readonly string[]): string => `{${[...new Set(list)].sort().join(',')}}`;

const SPECIAL = /[\\\n\r\t\0]/;
const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
  '\0': '',
};

/** COPY's text format. PostgreSQL holds no NUL: it is left out. */
const line = (values: readonly (string | number | undefined)[]): string =>
  `${values.map((value) => (value === undefined ? '\\N' : escaped(String(value)))).join('\t')}\n`;

const escaped = (value: string): string =>
  SPECIAL.test(value) ? value.replace(/[\\\n\r\t\0]/g, (character) => ESCAPES[character] ?? '') : value;
