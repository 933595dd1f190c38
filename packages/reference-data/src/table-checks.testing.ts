import { type Labels, languages } from './languages.ts';
import { foldName } from './names.ts';

/** The labels that lack a text in one of the languages, or have spaces at its ends. */
export function incomplete(table: readonly Labels[]): Labels[] {
  return table.filter((texts) =>
    languages.some((language) => !texts[language] || texts[language] !== texts[language].trim()),
  );
}

/** What occurs more than once. */
export function repeated(values: readonly string[]): string[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}

/** The folded names that two keys claim. */
export function contested(entries: readonly { key: string; names: readonly string[] }[]): string[] {
  const owners = new Map<string, Set<string>>();
  for (const { key, names } of entries) {
    for (const name of names) {
      const folded = foldName(name);
      owners.set(folded, (owners.get(folded) ?? new Set()).add(key));
    }
  }
  return [...owners]
    .filter(([, keys]) => keys.size > 1)
    .map(([name, keys]) => `${name}: ${[...keys].join(', ')}`);
}
