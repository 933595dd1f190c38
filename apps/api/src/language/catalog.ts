import { readFileSync } from 'node:fs';
import { type I18n, type Messages, setupI18n } from '@lingui/core';
import { compileMessage } from '@lingui/message-utils/compileMessage';
import { type Language, languages } from '@mutabaa/reference-data/languages';
import PO from 'pofile';

const readMessages = (language: Language): Messages => {
  const file = new URL(`../../messages/${language}.po`, import.meta.url);
  const { items } = PO.parse(readFileSync(file, 'utf8'));
  return Object.fromEntries(items.map((item) => [item.msgid, compileMessage(item.msgstr.join(''))]));
};

const load = (language: Language): I18n =>
  setupI18n({ locale: language, messages: { [language]: readMessages(language) } });

const catalogs = new Map<Language, I18n>(languages.map((language) => [language, load(language)]));

/** Whether the catalogs have a sentence under this id. */
export const hasSentence = (id: string): boolean => Object.hasOwn(catalogs.get('en')?.messages ?? {}, id);

/** The sentence `id` in `language`, its ICU placeholders filled from `values`. */
export const say = (language: Language, id: string, values: Record<string, string | number> = {}): string =>
  (catalogs.get(language) ?? setupI18n())._(id, values);
