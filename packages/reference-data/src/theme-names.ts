import { foldName, indexNames, nearest } from './names.ts';
import { themeAliases } from './theme-aliases.ts';
import { themes } from './themes.ts';

const themesByName = indexNames(
  themes.map(({ key, labels }) => ({
    key,
    names: [key, ...Object.values(labels), ...(themeAliases[key] ?? [])],
  })),
);

/** The key of the theme so called, in any of the five languages or any generation of the list. */
export function findTheme(label: string): string | undefined {
  return themesByName.get(foldName(label.replace(/^\s*themes?\s*:/i, '')));
}

/** The keys of the themes whose names come closest to `label`, best first. */
export function nearestThemes(label: string, limit = 3): string[] {
  return nearest(foldName(label), themesByName, limit);
}
