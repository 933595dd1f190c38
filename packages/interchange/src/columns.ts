import { exportHeaders, type Field } from './export-columns.ts';
import { unguardFormula } from './formula-guard.ts';

export const sourceFormats = ['uhri', 'ohchr-matrix', 'upr-info'] as const;
export type SourceFormat = (typeof sourceFormats)[number];

/** Which field each column of a table holds; columns that nobody needs have none. */
export type Columns = {
  format: SourceFormat;
  fields: (Field | undefined)[];
  /** The header of each field as the file writes it, for messages about its cells. */
  headers: Partial<Record<Field, string>>;
};

/** The best reading of a possible header row: `columns` is there when all that a format needs is. */
export type ColumnReading = { known: number; columns?: Columns; format: SourceFormat; missing: string[] };

/** Other headers of a field, as other sources write them. */
type Headers = readonly (readonly [field: Field, names: readonly string[]])[];

// biome-ignore format: one field a line
const UHRI_HEADERS: Headers = [
  ['text', ['Text', 'Annotation', 'Recommendation Text']],
  ['addressee', ['Countries Concerned', 'Country Concerned', 'Countries', 'Country', 'State under review']],
  ['body', ['Recommending Body', 'Body', 'Mechanism']],
  ['symbol', ['Document Symbol', 'Symbol', 'Document']],
  ['themes', ['Themes', 'Theme']],
  ['affectedPersons', ['Affected Persons', 'Groups of Persons', 'Concerned Persons']],
  ['sdgs', ['Sdgs', 'Sdg', 'Sustainable Development Goals']],
  ['documentPublishedOn', ['Document Publication Date', 'Publication Date']],
  ['recommendingStates', ['UPR Recommending States', 'UPR Recommending State', 'UPR Recommending Country', 'UPR Recommending Countries', 'Recommending States', 'Recommending State']],
  ['position', ['UPR Position', 'UPR Positions', 'Position']],
  ['type', ['Type', 'Annotation Type']],
  ['externalId', ['OHCHR Annotation Id', 'Annotation Id']],
  ['uprSession', ['UPR Session', 'Session']],
  ['uprCycle', ['UPR Cycle', 'Cycle']],
  ['regionsConcerned', ['Regions Concerned', 'Regions']],
  ['recommendingRegions', ['Recommending Regions', 'UPR Recommending Regions']],
  ['publishedOnUhri', ['Date of publication on UHRI', 'Publication Date On Uhri']],
  ['provisional', ['Provisional']],
];

// biome-ignore format: one field a line
const UPR_INFO_HEADERS: Headers = [
  ['addressee', ['To', 'State under Review', 'SuR']],
  ['text', ['Text', 'Recommendation']],
  ['recommendingStates', ['From', 'Recommending State']],
  ['position', ['Response']],
  ['actionCategory', ['Action', 'Action Category']],
  ['themes', ['Issue', 'Issues']],
  ['uprSession', ['Session']],
  ['uprCycle', ['Cycle']],
];

// biome-ignore format: one field a line
const MATRIX_HEADERS: Headers = [
  ['text', ['Recommendation and recommending State', 'Recommendation', 'Recommendations', 'Recommandation', 'Recommandations', 'Recommandation et État auteur', 'Recomendación', 'Recomendaciones']],
  ['position', ['Position of the State under review', 'Position', 'Position de l’État examiné', 'Posición', 'Posición del Estado examinado']],
  ['themes', ['Human rights themes and groups of persons', 'Full list of themes', 'Themes', 'List of themes', 'Liste complète des thèmes', 'Lista completa de temas']],
  ['sdgs', ['Relevant SDGs', 'SDGs', 'ODD', 'ODS']],
  ['implementationComment', ['Assessment/comments on level of implementation', 'Comments on level of implementation', 'Assessment', 'Comments', 'Évaluation/commentaires sur le niveau de mise en œuvre', 'Evaluación/comentarios sobre el nivel de cumplimiento']],
];

type FormatColumns = {
  format: SourceFormat;
  headers: ReadonlyMap<string, Field>;
  needs: readonly (readonly Field[])[];
};

/** In the order in which formats are tried: on a draw the narrower one is meant. `needs` lists alternatives. */
const FORMATS: readonly FormatColumns[] = [
  {
    format: 'upr-info',
    headers: headerIndex(UPR_INFO_HEADERS),
    needs: [['addressee'], ['text'], ['recommendingStates'], ['position', 'themes', 'uprSession']],
  },
  {
    format: 'ohchr-matrix',
    headers: headerIndex(MATRIX_HEADERS),
    needs: [['text'], ['position']],
  },
  {
    format: 'uhri',
    headers: headerIndex(UHRI_HEADERS, exportHeaders),
    needs: [['text'], ['addressee', 'symbol', 'externalId']],
  },
];

/** Letters and digits only, without case, accents or the known misspelling of "recommending". */
function foldHeader(header: string): string {
  return header
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replaceAll(/rec+om+end/g, 'recommend');
}

function headerIndex(headers: Headers, more: typeof exportHeaders = []): Map<string, Field> {
  const index = new Map<string, Field>();
  const ours = more.map(([header, field]) => [field, [header]] as const);
  for (const [field, names] of [...ours, ...headers]) {
    for (const name of names) if (!index.has(foldHeader(name))) index.set(foldHeader(name), field);
  }
  return index;
}

/**
 * Reads a row as the header of one of the formats, or of `only`. Headers match without case, accents, spaces,
 * underscores and punctuation.
 */
export function recogniseColumns(cells: readonly string[], only?: SourceFormat): ColumnReading {
  const folded = cells.slice(0, 200).map((cell) => foldHeader(unguardFormula(cell.slice(0, 200))));
  const readings = FORMATS.filter(({ format }) => only === undefined || format === only).map((format) =>
    readAs(format, folded, cells),
  );
  return readings.reduce((best, reading) => (isBetter(reading, best) ? reading : best));
}

function isBetter(reading: ColumnReading, best: ColumnReading): boolean {
  if ((reading.columns === undefined) !== (best.columns === undefined)) return reading.columns !== undefined;
  return reading.known > best.known;
}

function readAs(format: FormatColumns, folded: readonly string[], cells: readonly string[]): ColumnReading {
  const seen = new Set<Field>();
  const headers: Partial<Record<Field, string>> = {};
  const fields = folded.map((header, index) => {
    const field = format.headers.get(header);
    if (field === undefined || seen.has(field)) return undefined;
    seen.add(field);
    headers[field] = cells[index]?.trim() ?? '';
    return field;
  });
  const missing = format.needs.filter((anyOf) => !anyOf.some((field) => seen.has(field)));
  return {
    known: seen.size,
    format: format.format,
    missing: missing.map((anyOf) => anyOf.join(' / ')),
    ...(missing.length === 0 ? { columns: { format: format.format, fields, headers } } : {}),
  };
}

/** The field that one header or JSON key stands for in a format. */
export function fieldOfHeader(format: SourceFormat, header: string): Field | undefined {
  return FORMATS.find((known) => known.format === format)?.headers.get(foldHeader(header.slice(0, 200)));
}
