import { readFileSync } from 'node:fs';
import { compileMessage } from '@lingui/message-utils/compileMessage';
import { type Language, languages } from '@mutabaa/reference-data/languages';
import PO from 'pofile';

type Tokens = ReturnType<typeof compileMessage>;

const readCatalog = (language: Language): Map<string, string> => {
  const file = new URL(`../locales/${language}.po`, import.meta.url);
  return new Map(
    PO.parse(readFileSync(file, 'utf8')).items.map((item) => [item.msgid, item.msgstr.join('')]),
  );
};

/** A placeholder, or a plural with its forms, of a compiled message. */
interface Part {
  name: string;
  kind: string | undefined;
  forms: Record<string, Tokens>;
}

const isForms = (value: unknown): value is Record<string, Tokens> =>
  typeof value === 'object' && value !== null;

const partsOf = (tokens: Tokens): Part[] =>
  Array.isArray(tokens)
    ? tokens.flatMap((token) =>
        Array.isArray(token)
          ? [{ name: token[0], kind: token[1], forms: isForms(token[2]) ? token[2] : {} }]
          : [],
      )
    : [];

const namesIn = (tokens: Tokens): string[] =>
  partsOf(tokens).flatMap(({ name, forms }) => [name, ...Object.values(forms).flatMap(namesIn)]);

/** The placeholders, each once, except `#`, which a form such as "one" may spell out as a word. */
const placeholders = (message: string): string[] =>
  [...new Set(namesIn(compileMessage(message)))].filter((name) => name !== '#').sort();

const tags = (message: string): string[] => (message.match(/<\/?\d+\/?>/g) ?? []).sort();

const missingForms = (message: string, language: Language): string[] => {
  const needed = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
  const plurals = partsOf(compileMessage(message)).filter(({ kind }) => kind === 'plural');
  return plurals.flatMap(({ forms }) => needed.filter((category) => !(category in forms)));
};

const source = readCatalog('en');

describe.each(languages.filter((language) => language !== 'en'))('The texts in %s', (language) => {
  const catalog = readCatalog(language);

  it('are all translated', () => {
    expect([...catalog].filter(([, text]) => text.trim() === '').map(([id]) => id)).toEqual([]);
    expect([...catalog.keys()].sort()).toEqual([...source.keys()].sort());
  });

  it('have the placeholders and the links of the source', () => {
    const different = [...catalog].filter(
      ([id, text]) =>
        placeholders(text).join() !== placeholders(id).join() || tags(text).join() !== tags(id).join(),
    );
    expect(different).toEqual([]);
  });

  it('have every plural form that the language has', () => {
    expect(
      [...catalog].filter(([, text]) => missingForms(text, language).length > 0).map(([id]) => id),
    ).toEqual([]);
  });
});
