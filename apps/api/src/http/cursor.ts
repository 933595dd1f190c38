import { z } from 'zod';
import { FieldError } from './problem-error.ts';

/** A place in a list, made opaque so that nobody builds on what is inside. */
export const encodeCursor = (place: readonly (string | number | null)[]): string =>
  Buffer.from(JSON.stringify(place)).toString('base64url');

/**
 * Reads a place that `encodeCursor` wrote.
 * @throws FieldError on `cursor` when it is none of ours
 */
export const decodeCursor = <S extends z.ZodType>(cursor: string, place: S): z.output<S> => {
  const result = place.safeParse(parseJson(Buffer.from(cursor, 'base64url').toString('utf8')));
  if (!result.success) throw new FieldError('cursor', 'issue.cursor');
  return result.data;
};

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};
