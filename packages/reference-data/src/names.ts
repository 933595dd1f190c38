const letterVariants: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  ة: 'ه',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ـ: '',
  '&': ' and ',
};
const variantPattern = new RegExp(`[${Object.keys(letterVariants).join('')}]`, 'g');

/**
 * The one normalisation behind every look-up: two spellings that differ only in case, accents, Arabic letter
 * forms and vowel signs, punctuation, `&` for "and" or spacing fold to the same text.
 */
export function foldName(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase()
    .replace(variantPattern, (letter) => letterVariants[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** A key of a vocabulary with everything it may be called. */
export type NamedKey<Key extends string = string> = { readonly key: Key; readonly names: readonly string[] };

/** Folded name → key. When two keys claim one name the first keeps it; the specs of the tables forbid that. */
export function indexNames<Key extends string>(entries: Iterable<NamedKey<Key>>): ReadonlyMap<string, Key> {
  const index = new Map<string, Key>();
  for (const { key, names } of entries) {
    for (const name of names) {
      const folded = foldName(name);
      if (folded && !index.has(folded)) index.set(folded, key);
    }
  }
  return index;
}

/**
 * The keys whose names look most like `folded`, best first, for "did you mean". Names that share almost
 * nothing are left out, so the answer may hold fewer than `limit` keys, or none.
 */
export function nearest<Key extends string>(
  folded: string,
  candidates: Iterable<readonly [folded: string, key: Key]>,
  limit: number,
): Key[] {
  const wanted = trigrams(folded);
  const scores = new Map<Key, number>();
  for (const [name, key] of candidates) {
    const score = likeness(wanted, trigrams(name));
    if (score > (scores.get(key) ?? leastLikeness)) scores.set(key, score);
  }
  return [...scores]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, limit)
    .map(([key]) => key);
}

const leastLikeness = 0.2;

function trigrams(folded: string): ReadonlySet<string> {
  const padded = `  ${folded} `;
  const parts = new Set<string>();
  for (let start = 0; start + 3 <= padded.length; start++) parts.add(padded.slice(start, start + 3));
  return parts;
}

function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const part of a) if (b.has(part)) shared++;
  return (2 * shared) / (a.size + b.size);
}
