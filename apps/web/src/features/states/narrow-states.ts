import { NONE } from '@mutabaa/contracts/recommendations';
import type { State } from '@mutabaa/contracts/states';
import { foldName } from '@mutabaa/reference-data/names';
import type { StatesSearch } from './states-url.ts';

const chosen = (wanted: readonly string[] | undefined, value: string | null): boolean =>
  !wanted || wanted.length === 0 || wanted.includes(value ?? NONE);

const isNamed = (state: State, words: string): boolean =>
  [state.iso3, state.iso2, ...Object.values(state.names)].some((name) => foldName(name).includes(words));

/** The States that the filters leave. The list is 195 long and on the page already, so nothing is asked of the API. */
export const narrowStates = (states: readonly State[], search: StatesSearch): State[] => {
  const words = foldName(search.q ?? '');
  return states.filter(
    (state) =>
      chosen(search.region, state.regionalGroup) &&
      chosen(search.standing, state.standing) &&
      chosen(search.mechanism, state.mechanismType) &&
      isNamed(state, words),
  );
};

const byNumber = (one: State, other: State): number => one.recommendations - other.recommendations;

/** In the alphabet of the language, or by how many recommendations are on record. */
export const sortStates = (
  states: readonly State[],
  sort: string | undefined,
  nameOf: (iso3: string) => string,
  locale: string,
): State[] => {
  const alphabet = new Intl.Collator(locale);
  const byName = (one: State, other: State) => alphabet.compare(nameOf(one.iso3), nameOf(other.iso3));
  const sorted = states.toSorted(byName);
  if (sort === '-name') return sorted.reverse();
  if (sort === 'recommendations') return sorted.toSorted(byNumber);
  if (sort === '-recommendations') return sorted.toSorted((one, other) => byNumber(other, one));
  return sorted;
};
