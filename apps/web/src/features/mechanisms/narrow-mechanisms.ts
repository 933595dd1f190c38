import type { Mechanism } from '@mutabaa/contracts/mechanisms';
import { foldName } from '@mutabaa/reference-data/names';
import { states } from '@mutabaa/reference-data/states';
import { mechanismClassOf } from '../../ui/mechanism-classes.ts';
import type { MechanismsSearch } from './mechanisms-url.ts';

const stateByCode = new Map(states.map((state) => [state.iso3, state]));

export const regionOf = (iso3: string): string | undefined =>
  stateByCode.get(iso3)?.regionalGroup ?? undefined;

const chosen = (wanted: readonly string[] | undefined, value: string | undefined): boolean =>
  !wanted || wanted.length === 0 || (value !== undefined && wanted.includes(value));

const isNamed = (mechanism: Mechanism, words: string): boolean =>
  [
    mechanism.state,
    mechanism.acronym ?? '',
    ...Object.values(mechanism.names),
    ...Object.values(stateByCode.get(mechanism.state)?.names ?? {}),
  ].some((name) => foldName(name).includes(words));

/** The mechanisms that the filters leave. All of them are on the page already, so nothing is asked of the API. */
export function narrowMechanisms(mechanisms: readonly Mechanism[], search: MechanismsSearch): Mechanism[] {
  const words = foldName(search.q ?? '');
  return mechanisms.filter(
    (mechanism) =>
      chosen(search.type, mechanismClassOf(mechanism)) &&
      chosen(search.region, regionOf(mechanism.state)) &&
      isNamed(mechanism, words),
  );
}

const numbers: Readonly<Record<string, (mechanism: Mechanism) => number | null>> = {
  established: ({ establishedYear }) => establishedYear,
  sophistication: ({ survey }) => survey?.sophistication ?? null,
  institutionalisation: ({ survey }) => survey?.institutionalisation ?? null,
};

/** By a number, those without it last in either direction; else in the alphabet of the States' names. */
export function sortMechanisms(
  mechanisms: readonly Mechanism[],
  sort: string | undefined,
  nameOf: (iso3: string) => string,
  locale: string,
): Mechanism[] {
  const alphabet = new Intl.Collator(locale);
  const byName = mechanisms.toSorted((one, other) =>
    alphabet.compare(nameOf(one.state), nameOf(other.state)),
  );
  const direction = sort?.startsWith('-') ? -1 : 1;
  const numberOf = numbers[sort?.replace(/^-/, '') ?? ''];
  if (!numberOf) return sort === '-state' ? byName.reverse() : byName;
  return byName.toSorted((one, other) => {
    const [a, b] = [numberOf(one), numberOf(other)];
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    return direction * (a - b);
  });
}
