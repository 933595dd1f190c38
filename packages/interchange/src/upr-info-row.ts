import { cleanText, hasWords } from './clean-text.ts';
import { detectLanguage } from './detect-language.ts';
import type { FieldRow } from './field-row.ts';
import { statesIn, themesIn } from './known-cells.ts';
import { knownPosition, knownType } from './known-labels.ts';
import { cellLines } from './read-cells.ts';
import { type FileContext, given, type RecordReading, RowReader } from './read-row.ts';
import type { RecommendationRecord } from './recommendation-record.ts';

/**
 * Reads a row of UPR Info's export: one recommendation of one State, or a pledge of the State itself. Its texts carry
 * neither numbers nor closing States; its `Response` is a position, or says that the row is a voluntary pledge.
 */
export function readUprInfoRow(row: FieldRow, context: FileContext): RecordReading {
  const reader = new RowReader(row, context);
  if (row.fault) return reader.notes.rejected(row.fault, row.fault === 'text_too_long' ? 'text' : undefined);
  const text = cleanText(reader.cell('text') ?? '');
  if (!hasWords(text)) return reader.notes.rejected('empty_text', 'text');
  const isPledge = respondsWithPledge(reader.value('position'));
  const record: RecommendationRecord = {
    row: row.row,
    text,
    language: detectLanguage(text),
    body: 'upr',
    type: isPledge ? 'pledge' : 'recommendation',
    recommendingStates: isPledge ? [] : recommendingStates(reader),
    themes: reader.labels('themes', 'theme', themesIn),
    affectedPersons: [],
    sdgs: [],
    unknownLabels: reader.notes.unknownLabels,
    ...reader.session(),
    ...given<Partial<RecommendationRecord>>({
      addressee: reader.addressee(undefined),
      position: isPledge ? undefined : reader.position(),
      actionCategory: reader.actionCategory(),
    }),
  };
  return { record, problems: reader.notes.problems };
}

function respondsWithPledge(response: string | undefined): boolean {
  return response !== undefined && knownPosition(response) === undefined && knownType(response) === 'pledge';
}

/** UPR Info writes "(Unknown)" where the report does not say who spoke: that is no State's name to be learnt. */
function recommendingStates(reader: RowReader): string[] {
  const cell = cellLines(reader.cell('recommendingStates')).join('\n');
  if (cell === '' || /^\(?unknown\)?$/i.test(cell)) {
    reader.notes.warn('recommending_state_not_given', 'recommendingStates');
    return [];
  }
  const { known, unknown } = statesIn(cell);
  reader.notes.unknown('state', 'recommendingStates', unknown);
  return known;
}
