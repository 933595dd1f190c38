/** What the address carries: plain texts, repeated names as lists. Schemas of the routes turn them into more. */
export type RawSearch = Record<string, string | string[]>;

/** `?state=MAR&state=PRY&q=water` → `{ state: ['MAR', 'PRY'], q: 'water' }`. */
export function parseSearch(text: string): RawSearch {
  const grouped = Map.groupBy(new URLSearchParams(text), ([name]) => name);
  return Object.fromEntries(
    [...grouped].map(([name, pairs]) => {
      const values = pairs.map(([, value]) => value);
      const [only] = values;
      return [name, values.length === 1 && only !== undefined ? only : values];
    }),
  );
}

/** The reverse of {@link parseSearch}; empty values are left out, so that an unfiltered page has a bare address. */
export function stringifySearch(search: Record<string, unknown>): string {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(search)) {
    for (const one of Array.isArray(value) ? value : [value]) {
      if (one === undefined || one === null || one === '') continue;
      params.append(name, String(one));
    }
  }
  const text = params.toString();
  return text && `?${text}`;
}
