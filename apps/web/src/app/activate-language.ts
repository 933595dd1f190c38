import { i18n, type Messages } from '@lingui/core';
import type { Language } from '@mutabaa/reference-data/languages';
import { chooseLanguage, directionOf, localeOf, readLanguage } from './language.ts';

const savedKey = 'mutabaa-language';
const catalogs = import.meta.glob<{ messages: Messages }>('../locales/*.po');

function readSaved(): string | null {
  try {
    return localStorage.getItem(savedKey);
  } catch {
    // Storage may be forbidden; then the choice lives in the address only.
    return null;
  }
}

function save(language: Language): void {
  try {
    localStorage.setItem(savedKey, language);
  } catch {
    // As above.
  }
}

/** Loads the catalog of the language that the address, the saved choice or the browser asks for, and shows it. */
export async function activateLanguage(url: string | undefined): Promise<void> {
  const language = chooseLanguage({ url, saved: readSaved(), preferred: navigator.languages });
  if (readLanguage(url)) save(language);
  if (i18n.locale !== language) {
    const load = catalogs[`../locales/${language}.po`];
    if (!load) throw new Error(`No catalog for ${language}`);
    const { messages } = await load();
    i18n.loadAndActivate({ locale: language, locales: localeOf(language), messages });
  }
  document.documentElement.lang = language;
  document.documentElement.dir = directionOf(language);
}

/** The language on screen, for code outside React such as requests. */
export const currentLanguage = (): Language => readLanguage(i18n.locale) ?? 'en';
