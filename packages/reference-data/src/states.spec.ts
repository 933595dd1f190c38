import { regionalGroupLabels, regionalGroups } from './regional-groups.ts';
import { stateAliases } from './state-aliases.ts';
import { findState } from './state-names.ts';
import { states } from './states.ts';
import { incomplete, repeated } from './table-checks.testing.ts';

describe('states', () => {
  it('lists the 193 Member States and the two observer States, by code', () => {
    const observers = states.filter(({ kind }) => kind === 'observer_state');
    expect(states).toHaveLength(195);
    expect(observers.map(({ iso3 }) => iso3)).toEqual(['PSE', 'VAT']);
    expect(states.map(({ iso3 }) => iso3)).toEqual(states.map(({ iso3 }) => iso3).sort());
  });

  it('counts the regional groups as the United Nations does', () => {
    const totals = regionalGroups.map(
      (group) => states.filter(({ regionalGroup }) => regionalGroup === group).length,
    );
    expect(totals).toEqual([54, 54, 23, 33, 29]);
  });

  it.each([
    ['TUR', 'western_european_others'],
    ['ISR', 'western_european_others'],
    ['USA', 'western_european_others'],
    ['KIR', 'asia_pacific'],
    ['CYP', 'asia_pacific'],
    ['VAT', null],
    ['PSE', null],
  ])('counts %s with %s', (iso3, group) => {
    expect(states.find((state) => state.iso3 === iso3)?.regionalGroup).toBe(group);
  });

  it('gives every State well-formed codes of its own', () => {
    for (const { iso2, iso3, m49 } of states) {
      expect(`${iso2} ${iso3} ${m49}`).toMatch(/^[A-Z]{2} [A-Z]{3} \d{3}$/);
    }
    expect(repeated(states.flatMap(({ iso2, iso3, m49 }) => [iso2, iso3, m49]))).toEqual([]);
  });

  it('names every State and regional group in five languages', () => {
    expect(incomplete(states.map(({ names }) => names))).toEqual([]);
    expect(incomplete(Object.values(regionalGroupLabels))).toEqual([]);
  });

  it('has no name by which two States are called', () => {
    const lost = states.flatMap(({ iso3, iso2, names }) =>
      [iso2, iso3, ...Object.values(names), ...(stateAliases[iso3] ?? [])]
        .filter((name) => findState(name) !== iso3)
        .map((name) => `${name}: ${iso3} or ${findState(name)}`),
    );
    expect(lost).toEqual([]);
  });
});
