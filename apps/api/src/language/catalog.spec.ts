import { readFileSync } from 'node:fs';
import { problemCodes } from '@mutabaa/contracts/problem';
import { type Language, languages } from '@mutabaa/reference-data/languages';
import PO from 'pofile';
import { hasSentence, say } from './catalog.ts';

const items = (language: Language) =>
  PO.parse(readFileSync(new URL(`../../messages/${language}.po`, import.meta.url), 'utf8')).items.map(
    ({ msgid, msgstr }) => ({ id: msgid, text: msgstr.join('') }),
  );
const placeholders = (text: string): string[] =>
  [...new Set([...text.matchAll(/\{\s*(\w+)\s*[,}]/g)].map(([, name = '']) => name))].sort();

describe('The catalogs', () => {
  const english = items('en');

  it('have a title and a sentence for everything that can go wrong', () => {
    for (const code of problemCodes) {
      expect([code, hasSentence(`title.${code}`), hasSentence(`detail.${code}`)]).toEqual([code, true, true]);
    }
  });

  it.each(languages)('have every sentence once, and none empty: %s', (language) => {
    const ids = items(language).map(({ id }) => id);
    expect(ids.toSorted()).toEqual(english.map(({ id }) => id).toSorted());
    expect(new Set(ids).size).toBe(ids.length);
    expect(items(language).filter(({ text }) => text.trim() === '')).toEqual([]);
  });

  it.each(languages)('speak of the same values: %s', (language) => {
    const texts = new Map(items(language).map(({ id, text }) => [id, text]));
    for (const { id, text } of english) {
      expect([id, placeholders(texts.get(id) ?? '')]).toEqual([id, placeholders(text)]);
    }
  });

  it.each(languages.filter((language) => language !== 'en'))(
    'are translated and not copied: %s',
    (language) => {
      const texts = new Map(items(language).map(({ id, text }) => [id, text]));
      const sentences = english.filter(({ text }) => /\p{L}+ \p{L}+/u.test(text.replaceAll(/\{\w+\}/g, '')));
      expect(sentences.filter(({ id, text }) => texts.get(id) === text)).toEqual([]);
    },
  );

  it('count in Arabic as Arabic counts', () => {
    const wait = (minutes: number) => say('ar', 'detail.TOO_MANY_ATTEMPTS', { minutes });
    expect(new Set([1, 2, 3, 11].map((minutes) => wait(minutes).replace(/[\d٠-٩]+/, ''))).size).toBe(4);
  });
});
