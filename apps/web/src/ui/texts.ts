import { useCallback } from 'react';
import { useLanguage } from '../app/language.ts';

/** A text in the language it was found in. */
export interface FoundText {
  text: string;
  language: string;
}

/** The text in the reader's language, else in English, else in whichever it exists; undefined when there is none. */
export function chooseText(texts: Readonly<Record<string, string>>, wanted: string): FoundText | undefined {
  const language = [wanted, 'en', ...Object.keys(texts)].find((candidate) => texts[candidate]);
  return language === undefined ? undefined : { language, text: texts[language] ?? '' };
}

/** `chooseText` for the language on screen. */
export function useTexts(): (texts: Readonly<Record<string, string>>) => FoundText | undefined {
  const language = useLanguage();
  return useCallback((texts) => chooseText(texts, language), [language]);
}
