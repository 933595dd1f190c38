import type { Labels, Language } from '@mutabaa/reference-data/languages';
import { sampleState } from '@mutabaa/reference-data/sample-state';
import { states } from '@mutabaa/reference-data/states';
import { useCallback, useMemo } from 'react';
import { localeOf, useLanguage } from '../app/language.ts';

const namesByCode: ReadonlyMap<string, Labels> = new Map(
  [...states, sampleState].map(({ iso3, names }) => [iso3, names]),
);

/** The State's short name in the language; the code itself when no such State is known. */
export const stateName = (iso3: string, language: Language): string =>
  namesByCode.get(iso3)?.[language] ?? iso3;

/** Names of States in the language on screen: `const nameOf = useStateNames(); nameOf('MAR')`. */
export function useStateNames(): (iso3: string) => string {
  const language = useLanguage();
  return useCallback((iso3) => stateName(iso3, language), [language]);
}

/** All States as options of a select, in the alphabet of the language on screen. */
export function useStateOptions(): { value: string; label: string }[] {
  const language = useLanguage();
  return useMemo(() => {
    const order = new Intl.Collator(localeOf(language));
    return states
      .map((state) => ({ value: state.iso3, label: state.names[language] }))
      .sort((one, other) => order.compare(one.label, other.label));
  }, [language]);
}
