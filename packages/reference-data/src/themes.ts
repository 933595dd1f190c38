import { type Labels, labels } from './languages.ts';
import { foldName, indexNames, nearest } from './names.ts';
import { themeRows } from './theme-rows.ts';

/** A theme under which recommendations are filed. */
export type Theme = {
  /** Kebab-case and stable: stored with recommendations and used in addresses. */
  readonly key: string;
  readonly labels: Labels;
  /** What older lists and other sources call it. */
  readonly aliases: readonly string[];
};

export const themes: readonly Theme[] = themeRows.map(([key, en, ar, fr, es, pt, aliases]) => ({
  key,
  labels: labels(en, ar, fr, es, pt),
  aliases,
}));

const themesByName = indexNames(
  themes.map(({ key, labels, aliases }) => ({ key, names: [key, ...Object.values(labels), ...aliases] })),
);

/** The key of the theme so called, in any of the five languages or any generation of the list. */
export function findTheme(label: string): string | undefined {
  return themesByName.get(foldName(label.replace(/^\s*themes?\s*:/i, '')));
}

/** The keys of the themes whose names come closest to `label`, best first. */
export function nearestThemes(label: string, limit = 3): string[] {
  return nearest(foldName(label), themesByName, limit);
}
