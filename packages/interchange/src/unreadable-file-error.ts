export const unreadableFileCodes = [
  'empty_file',
  'truncated_file',
  'not_recognised',
  'missing_columns',
  'encrypted_file',
  'old_office_file',
  'too_large_inflated',
  'too_complex',
  'xml_entities_refused',
  'value_too_long',
  'malformed_file',
] as const;
export type UnreadableFileCode = (typeof unreadableFileCodes)[number];

/**
 * A file that cannot be read as a whole: nothing of it may be kept. Words are made elsewhere from `code` and `values`.
 * Survives the way out of a worker thread through `toMessage` and `fromMessage`.
 */
export class UnreadableFileError extends Error {
  override readonly name = 'UnreadableFileError';
  readonly code: UnreadableFileCode;
  readonly values: Record<string, string>;

  constructor(code: UnreadableFileCode, values: Record<string, string> = {}, options?: ErrorOptions) {
    super(`The file cannot be read: ${code}`, options);
    this.code = code;
    this.values = values;
  }
}
