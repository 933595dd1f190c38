import { foldName, nearest } from './names.ts';
import { stateAliases } from './state-aliases.ts';
import { states } from './states.ts';

const codes: ReadonlyMap<string, string> = new Map(
  states.flatMap(({ iso2, iso3 }): [string, string][] => [
    [iso2, iso3],
    [iso3, iso3],
  ]),
);

const spellings = states.flatMap(({ iso3, names }) =>
  [...Object.values(names), ...(stateAliases[iso3] ?? [])].map((name) => ({
    iso3,
    folded: withoutArticle(foldName(name)),
  })),
);
const byName = firstOfEach(spellings.map(({ iso3, folded }) => [folded, iso3] as const));
const byWords = firstOfEach(spellings.map(({ iso3, folded }) => [sortedWords(folded), iso3] as const));

/**
 * The ISO code of the State called `name`, in any of the five languages, by a former, short or formal name or
 * by its code in capitals ("SI", "SVN"; in small letters too many codes are ordinary words). The order of the
 * words does not matter, so "Netherlands (Kingdom of the)" is the Kingdom of the Netherlands.
 */
export function findState(name: string): string | undefined {
  const code = codes.get(name.replace(/[^\p{L}]/gu, ''));
  if (code) return code;
  const folded = withoutArticle(foldName(name));
  return byName.get(folded) ?? byWords.get(sortedWords(folded));
}

/** The ISO codes of the States whose names come closest to `name`, best first. */
export function nearestStates(name: string, limit = 3): string[] {
  return nearest(withoutArticle(foldName(name)), byName, limit);
}

function withoutArticle(folded: string): string {
  return folded
    .split(' ')
    .filter((word) => word !== 'the')
    .join(' ');
}

function sortedWords(folded: string): string {
  return folded
    .split(' ')
    .filter((word) => word !== 'of')
    .sort()
    .join(' ');
}

function firstOfEach(pairs: readonly (readonly [string, string])[]): ReadonlyMap<string, string> {
  const map = new Map<string, string>();
  for (const [text, iso3] of pairs) if (text && !map.has(text)) map.set(text, iso3);
  return map;
}
