import { affectedPersons } from '@mutabaa/reference-data/affected-persons';
import type { Language } from '@mutabaa/reference-data/languages';
import { regionalGroupLabels } from '@mutabaa/reference-data/regional-groups';
import { reviewBodies } from '@mutabaa/reference-data/review-bodies';
import { sdgGoals } from '@mutabaa/reference-data/sdgs';
import { states } from '@mutabaa/reference-data/states';
import { themes } from '@mutabaa/reference-data/themes';
import { uprSession } from '@mutabaa/reference-data/upr-sessions';
import {
  type ImplementationStatus,
  implementationStatusLabels,
  positionLabels,
  recommendationTypeLabels,
} from '@mutabaa/reference-data/vocabularies';
import { exportColumns, type Field } from './export-columns.ts';
import type { PositionSource, RecommendationRecord } from './recommendation-record.ts';
import { distinct } from './split-values.ts';

/** A row of an exported register: a record as it would be imported, with what only Mutabaa knows of it. */
export type ExportRow = Omit<RecommendationRecord, 'row' | 'unknownLabels' | 'mutabaaId'> & {
  mutabaaId: string;
  implementationStatus?: ImplementationStatus;
  /** `YYYY-MM-DD` */
  followUpDue?: string;
};

/** What a cell holds: words, a whole number, or a day as `YYYY-MM-DD`. */
export type ExportCell = { kind: 'text' | 'number' | 'date'; value: string };

/**
 * Where an export comes from, in the words and the language of whoever asked for it: filters, source, date, permalink.
 */
export type Provenance = { title: string; entries: readonly { label: string; value: string }[] };

const stateNames = new Map(states.map((state) => [state.iso3, state.names] as const));
const stateGroups = new Map(states.map((state) => [state.iso3, state.regionalGroup] as const));
const bodyCodes = new Map(reviewBodies.map((body) => [body.key, body.code] as const));
const themeLabels = new Map(themes.map((theme) => [theme.key, theme.labels] as const));
const personsLabels = new Map(affectedPersons.map((persons) => [persons.key, persons.labels] as const));
const goalLabels = new Map(sdgGoals.map((goal) => [goal.key, goal.labels] as const));

/** The header row in one language. */
export function exportHeader(language: Language): string[] {
  return exportColumns.map((column) => column.labels[language]);
}

/** The cells of a row in the order of `exportColumns`, with names and labels in one language. Several values stand on lines. */
export function exportCells(row: ExportRow, language: Language): ExportCell[] {
  return exportColumns.map(({ field }) => ({
    kind: CELL_KINDS[field] ?? 'text',
    value: CELLS[field](row, language),
  }));
}

const CELL_KINDS: Partial<Record<Field, ExportCell['kind']>> = {
  documentPublishedOn: 'date',
  publishedOnUhri: 'date',
  followUpDue: 'date',
  uprCycle: 'number',
  actionCategory: 'number',
};

const CELLS: Record<Field, (row: ExportRow, language: Language) => string> = {
  text: (row) => row.text,
  addressee: (row, language) => (row.addressee ? stateName(row.addressee, language) : ''),
  body: (row) => (row.body ? (bodyCodes.get(row.body) ?? row.body) : ''),
  symbol: (row) => row.symbol ?? '',
  themes: (row, language) => lines(row.themes, (key) => themeLabels.get(key)?.[language] ?? key),
  affectedPersons: (row, language) =>
    lines(row.affectedPersons, (key) => personsLabels.get(key)?.[language] ?? key),
  sdgs: (row, language) => lines(row.sdgs, (key) => goalOrTarget(key, language)),
  documentPublishedOn: (row) => row.documentPublishedOn ?? '',
  recommendingStates: (row, language) => lines(row.recommendingStates, (iso3) => stateName(iso3, language)),
  position: (row, language) => (row.position ? positionLabels[row.position][language] : ''),
  type: (row, language) => recommendationTypeLabels[row.type][language],
  externalId: (row) => row.externalId ?? '',
  uprSession: (row, language) => sessionLabel(row.uprSession, language),
  regionsConcerned: (row, language) => regions(row.addressee ? [row.addressee] : [], language),
  recommendingRegions: (row, language) => regions(row.recommendingStates, language),
  publishedOnUhri: (row) => row.publishedOnUhri ?? '',
  mutabaaId: (row) => row.mutabaaId,
  paragraph: (row) => row.paragraph ?? '',
  implementationStatus: (row, language) =>
    row.implementationStatus ? implementationStatusLabels[row.implementationStatus][language] : '',
  actionCategory: (row) => String(row.actionCategory ?? ''),
  uprCycle: (row) => String(row.uprCycle ?? ''),
  followUpDue: (row) => row.followUpDue ?? '',
  language: (row) => row.language,
  positionSource: (row) => (row.positionSource ? positionSourceText(row.positionSource) : ''),
  implementationComment: (row) => row.implementationComment ?? '',
  provisional: (row) => (row.provisional === undefined ? '' : row.provisional ? 'TRUE' : 'FALSE'),
};

function lines(keys: readonly string[], label: (key: string) => string): string {
  return keys.map(label).join('\n');
}

function stateName(iso3: string, language: Language): string {
  return stateNames.get(iso3)?.[language] ?? iso3;
}

function regions(iso3s: readonly string[], language: Language): string {
  const groups = distinct(iso3s.flatMap((iso3) => stateGroups.get(iso3) ?? []));
  return groups.map((group) => regionalGroupLabels[group][language]).join('\n');
}

/** A goal carries its name; the 169 targets have none short enough for a cell. */
function goalOrTarget(key: string, language: Language): string {
  const label = goalLabels.get(key)?.[language];
  return label ? `${key} - ${label}` : key;
}

/** In English as UHRI writes it; "48th" has no counterpart that every reader would know, so elsewhere the number. */
function sessionLabel(number: number | undefined, language: Language): string {
  if (number === undefined) return '';
  return language === 'en' ? (uprSession(number)?.label ?? String(number)) : String(number);
}

function positionSourceText({ symbol, paragraph }: PositionSource): string {
  return paragraph ? `${symbol} - Para.${paragraph}` : symbol;
}
