import type { State } from '@mutabaa/contracts/states';
import { narrowStates, sortStates } from './narrow-states.ts';

const state = (iso3: string, name: string, rest: Partial<State> = {}): State => ({
  iso3,
  iso2: iso3.slice(0, 2),
  m49: '000',
  kind: 'member_state',
  regionalGroup: 'african',
  names: { en: name },
  standing: null,
  mechanismType: null,
  recommendations: 0,
  ...rest,
});

const states = [
  state('MAR', 'Morocco', { standing: 'founding_member', recommendations: 3 }),
  state('CIV', 'Côte d’Ivoire', { recommendations: 9 }),
  state('PRT', 'Portugal', { regionalGroup: 'western_european_others' }),
];
const codes = (found: State[]) => found.map(({ iso3 }) => iso3);
const noFilter = {
  region: undefined,
  standing: undefined,
  mechanism: undefined,
  q: undefined,
  sort: undefined,
};

describe('The list of States', () => {
  it('finds a State without its accents', () => {
    expect(codes(narrowStates(states, { ...noFilter, q: 'cote d' }))).toEqual(['CIV']);
  });
  it('keeps those of a regional group that stand outside the Network', () => {
    expect(codes(narrowStates(states, { ...noFilter, region: ['african'], standing: ['none'] }))).toEqual([
      'CIV',
    ]);
  });
  it('is in the order of the alphabet, or of the recommendations on record', () => {
    const nameOf = (iso3: string) => states.find((s) => s.iso3 === iso3)?.names.en ?? '';
    expect(codes(sortStates(states, undefined, nameOf, 'en'))).toEqual(['CIV', 'MAR', 'PRT']);
    expect(codes(sortStates(states, '-recommendations', nameOf, 'en'))).toEqual(['CIV', 'MAR', 'PRT']);
    expect(codes(sortStates(states, 'recommendations', nameOf, 'en'))).toEqual(['PRT', 'MAR', 'CIV']);
  });
});
