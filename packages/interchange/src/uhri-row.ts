import { cleanText, hasWords, tidyText } from './clean-text.ts';
import { detectLanguage } from './detect-language.ts';
import type { FieldRow } from './field-row.ts';
import { affectedPersonsIn, sdgsIn, statesIn, themesIn } from './known-cells.ts';
import { readBoolean } from './read-cells.ts';
import { type FileContext, given, type RecordReading, RowReader } from './read-row.ts';
import type { RecommendationRecord } from './recommendation-record.ts';
import { fullerList, readClosingStates, splitParagraph } from './recommending-states.ts';

/**
 * Reads a row of UHRI's layout, from any of its containers or from an export of Mutabaa. In a row with a Mutabaa id the
 * text is clean already and taken word for word; in any other the paragraph number and the closing States are read from
 * it, and the States are compared with their column.
 */
export function readUhriRow(row: FieldRow, context: FileContext): RecordReading {
  const reader = new RowReader(row, context);
  if (row.fault) return reader.notes.rejected(row.fault, row.fault === 'text_too_long' ? 'text' : undefined);
  const words = readWords(reader);
  if (!hasWords(words.text)) return reader.notes.rejected('empty_text', 'text');
  const symbol = reader.value('symbol');
  const body = reader.body(symbol);
  const record: RecommendationRecord = {
    row: row.row,
    text: words.text,
    language: languageOf(reader, words.text),
    type: reader.type(body),
    recommendingStates: words.states,
    themes: reader.labels('themes', 'theme', themesIn),
    affectedPersons: reader.labels('affectedPersons', 'affected_persons', affectedPersonsIn),
    sdgs: reader.labels('sdgs', 'sdg', sdgsIn),
    unknownLabels: reader.notes.unknownLabels,
    ...reader.session(),
    ...given<Partial<RecommendationRecord>>({
      externalId: reader.value('externalId'),
      mutabaaId: reader.value('mutabaaId'),
      symbol,
      paragraph: words.paragraph,
      addressee: reader.addressee(symbol),
      body,
      position: reader.position(),
      positionSource: reader.positionSource(),
      actionCategory: reader.actionCategory(),
      documentPublishedOn: reader.date('documentPublishedOn'),
      publishedOnUhri: reader.date('publishedOnUhri'),
      implementationComment: tidyText(reader.cell('implementationComment') ?? '') || undefined,
      provisional: readBoolean(reader.cell('provisional') ?? ''),
    }),
  };
  return { record, problems: reader.notes.problems };
}

type Words = { text: string; paragraph?: string; states: string[] };

function readWords(reader: RowReader): Words {
  const column = statesIn(reader.cell('recommendingStates') ?? '');
  const ownParagraph = tidyText(reader.cell('paragraph') ?? '');
  if (reader.value('mutabaaId')) {
    reader.notes.unknown('state', 'recommendingStates', column.unknown);
    const text = tidyText(reader.cell('text') ?? '');
    return { text, states: column.known, ...(ownParagraph ? { paragraph: ownParagraph } : {}) };
  }
  const numbered = splitParagraph(cleanText(reader.cell('text') ?? ''));
  const closing = readClosingStates(numbered.text);
  reader.notes.unknown('state', 'recommendingStates', [...new Set([...column.unknown, ...closing.unknown])]);
  const paragraph = ownParagraph || numbered.paragraph;
  return {
    text: closing.text,
    states: fullerList(column.known, closing.states),
    ...(paragraph ? { paragraph } : {}),
  };
}

function languageOf(reader: RowReader, text: string): string {
  const given = reader.value('language')?.toLowerCase();
  return given && /^[a-z]{2}$/.test(given) ? given : detectLanguage(text);
}
