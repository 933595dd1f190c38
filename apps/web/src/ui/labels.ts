import type { Labels } from '@mutabaa/reference-data/languages';
import { useCallback } from 'react';
import { useLanguage } from '../app/language.ts';

/** Gives the label of a vocabulary's entry in the language on screen: `const label = useLabels(); label(positionLabels.noted)`. */
export function useLabels(): (labels: Labels) => string {
  const language = useLanguage();
  return useCallback((labels) => labels[language], [language]);
}
