import type { Field } from './export-columns.ts';
import type { FieldRow } from './field-row.ts';
import type { JsonElement } from './read-json-array.ts';
import { LONGEST_TEXT } from './table-row.ts';

/** Every key that the first objects of an array carry: any single one may leave some out. */
export function keysOf(elements: readonly JsonElement[]): string[] {
  return [...new Set(elements.flatMap(({ value }) => (isObject(value) ? Object.keys(value) : [])))];
}

/** Turns an element of a JSON array into a row: lists become lines, nested labels their name. */
export function nameKeys(fieldOf: (key: string) => Field | undefined, { row, value }: JsonElement): FieldRow {
  if (!isObject(value)) return { row, fields: {}, fault: 'malformed_row' };
  const fields: Partial<Record<Field, string>> = {};
  let fault: FieldRow['fault'];
  for (const [key, content] of Object.entries(value)) {
    const field = fieldOf(key);
    const text = field ? asText(content) : '';
    if (text.length > LONGEST_TEXT) fault = 'text_too_long';
    if (field && text !== '') fields[field] = text;
  }
  return fault ? { row, fields: {}, fault } : { row, fields };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function asText(content: unknown): string {
  if (typeof content === 'string') return content;
  if (typeof content === 'number' || typeof content === 'boolean') return String(content);
  if (Array.isArray(content)) {
    return content
      .map((item) => asText(item).trim())
      .filter((item) => item !== '')
      .join('\n');
  }
  if (!isObject(content)) return '';
  return asText(
    content.name ?? content.Name ?? content.label ?? content.Label ?? content.value ?? content.Value,
  );
}
