import { useLingui } from '@lingui/react';
import { type Labels, type Language, languages, rightToLeft } from '@mutabaa/reference-data/languages';

/** Each language by its own name, as its speakers look for it in a menu. */
export const languageNames: Labels = {
  en: 'English',
  ar: 'العربية',
  fr: 'Français',
  es: 'Español',
  pt: 'Português',
};

const isLanguage = (value: string): value is Language => languages.some((language) => language === value);

/** The language that a tag such as `pt-BR` asks for, when the product speaks it. */
export function readLanguage(tag: string | null | undefined): Language | undefined {
  const primary = tag?.toLowerCase().split('-')[0] ?? '';
  return isLanguage(primary) ? primary : undefined;
}

/** The address wins over the saved choice, the saved choice over the browser's wish list, English over nothing. */
export function chooseLanguage(wishes: {
  url?: string | undefined;
  saved?: string | null;
  preferred?: readonly string[];
}): Language {
  const asked = [wishes.url, wishes.saved, ...(wishes.preferred ?? [])];
  for (const tag of asked) {
    const language = readLanguage(tag);
    if (language) return language;
  }
  return 'en';
}

export const directionOf = (language: Language): 'ltr' | 'rtl' => (rightToLeft.has(language) ? 'rtl' : 'ltr');

/**
 * The locale for `Intl`. Arabic keeps Western digits and the Gregorian calendar: they are what the Maghreb and the
 * United Nations' Arabic documents of a statistical kind use, and what paragraph numbers and symbols are written in.
 */
export const localeOf = (language: Language): string =>
  language === 'ar' ? 'ar-u-ca-gregory-nu-latn' : language;

/** The language on screen. */
export function useLanguage(): Language {
  const { i18n } = useLingui();
  return readLanguage(i18n.locale) ?? 'en';
}
