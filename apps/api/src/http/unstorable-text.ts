type Path = readonly (string | number)[];

/**
 * Where in a parsed request a text stands that PostgreSQL cannot hold: one with NUL, or with half a surrogate pair.
 * Looked for once and everywhere, so that no schema has to think of it.
 */
export const findUnstorableText = (value: unknown, path: Path = []): Path | undefined => {
  if (typeof value === 'string') return value.includes('\u0000') || !value.isWellFormed() ? path : undefined;
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [key, inner] of Object.entries(value)) {
    const found = findUnstorableText(inner, [...path, key]);
    if (found) return found;
  }
  return undefined;
};
