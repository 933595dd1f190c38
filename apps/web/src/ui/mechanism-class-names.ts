import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { mechanismTypeLabels } from '@mutabaa/reference-data/vocabularies';
import { useCallback } from 'react';
import { useLabels } from './labels.ts';

const types = new Map(Object.entries(mechanismTypeLabels));
const surveyNames = new Map([
  ['NMIRF', msg`Standing, type not told`],
  ['Hybrid', msg`Hybrid`],
  ['unknown', msg`Not told`],
]);

/** The name of a type or of a survey's class in the language on screen. */
export function useMechanismClasses(): (key: string) => string {
  const { t } = useLingui();
  const label = useLabels();
  return useCallback(
    (key) => {
      const type = types.get(key);
      if (type) return label(type);
      const name = surveyNames.get(key);
      return name ? t(name) : key;
    },
    [t, label],
  );
}
