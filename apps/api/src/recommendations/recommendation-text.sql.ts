/** A condition on `recommendation r`; each `?` in it stands for the next of the values. */
export type Part = readonly [condition: string, values: readonly unknown[]];

/** Languages with a stemmer of their own; `search_configuration` of the database knows the same. */
const STEMMED_LANGUAGES = ['en', 'ar', 'fr', 'es', 'pt', 'ru'] as const;
const otherLanguages = `r.language not in (${STEMMED_LANGUAGES.map((language) => `'${language}'`).join(', ')})`;

/** The words of a search that the database can use; undefined when nothing in it is a letter or a digit. */
export const searchWords = (q: string | undefined): string | undefined => {
  const words = q?.trim();
  return words && /[\p{L}\p{N}]/u.test(words) ? words : undefined;
};

/**
 * Each text is searched by the rules of its own language, so that a word left out by `-word` is left out in all its
 * forms. What looks like a symbol or a paragraph number is looked up as one besides.
 */
export const textPart = (q: string | undefined): Part | undefined => {
  const words = searchWords(q);
  if (words === undefined) return undefined;
  const arms = [
    ...STEMMED_LANGUAGES.map(
      (language) => `r.language = '${language}' and r.search @@ search_query('${language}', ?)`,
    ),
    `${otherLanguages} and r.search @@ search_query('', ?)`,
    ...(SYMBOL.test(words) ? [OF_SYMBOL] : []),
    ...(PARAGRAPH.test(words) ? ['r.paragraph = ?'] : []),
  ];
  return [arms.map((arm) => `(${arm})`).join(' or '), arms.map(() => words)];
};

const SYMBOL = /^[\p{L}\p{N}]+(\/[\p{L}\p{N}.()-]+)+$/u;
const PARAGRAPH = /^\d{1,5}([.(-]?[\p{L}\p{N})]{1,6}){0,4}$/u;
const OF_SYMBOL = `r.document_id = any(array(
  select d.id from source_document d, (select upper(?) as symbol) wanted
  where upper(d.symbol) = wanted.symbol or starts_with(upper(d.symbol), wanted.symbol || '/')))`;

/** How well a text fits the search, from 0; whole numbers, so that a place in the list is exact. */
export const relevanceOf = (words: string): Part => [
  `(1000000 * case r.language
    ${STEMMED_LANGUAGES.map((l) => `when '${l}' then ts_rank(r.search, search_query('${l}', ?))`).join(' ')}
    else ts_rank(r.search, search_query('', ?)) end)::int`,
  Array.from({ length: STEMMED_LANGUAGES.length + 1 }, () => words),
];
