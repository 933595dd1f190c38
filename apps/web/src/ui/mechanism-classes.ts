import type { Mechanism } from '@mutabaa/contracts/mechanisms';
import { categoryColour } from './status-colours.ts';

/** What a mechanism is put under: its type or, where a survey tells none, the survey's own class. */
export const mechanismClassOf = ({ type, surveyClass }: Pick<Mechanism, 'type' | 'surveyClass'>): string =>
  type ?? surveyClass ?? 'unknown';

/** In the order in which charts and legends name them; from the most to the least firmly set up. */
export const mechanismClasses = [
  'institutionally_separate',
  'interministerial',
  'NMIRF',
  'ministerial',
  'Hybrid',
  'ad_hoc',
] as const;

const colours = new Map<string, string>([
  ['institutionally_separate', categoryColour(2)],
  ['interministerial', categoryColour(4)],
  ['NMIRF', categoryColour(0)],
  ['ministerial', categoryColour(3)],
  ['Hybrid', categoryColour(5)],
  ['ad_hoc', categoryColour(1)],
]);

export const mechanismClassColour = (key: string): string => colours.get(key) ?? categoryColour(5);
