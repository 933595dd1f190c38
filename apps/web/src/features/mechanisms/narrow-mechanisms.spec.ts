import type { Mechanism } from '@mutabaa/contracts/mechanisms';
import { mechanismsSearch } from './mechanisms-url.ts';
import { narrowMechanisms, sortMechanisms } from './narrow-mechanisms.ts';

const mechanism = (state: string, rest: Partial<Mechanism> = {}): Mechanism => ({
  id: `00000000-0000-4000-8000-000000000${state.length}00`,
  state,
  names: {},
  acronym: null,
  type: null,
  surveyClass: null,
  standing: null,
  legalBasis: null,
  legalBasisOn: null,
  establishedYear: null,
  hostInstitution: null,
  chairLevel: null,
  secretariat: null,
  meetingFrequency: null,
  trackingTool: null,
  website: null,
  summary: {},
  survey: null,
  source: { title: 'A survey', url: null, asOf: null },
  ...rest,
});

const all = [
  mechanism('MAR', { type: 'institutionally_separate', establishedYear: 2011, acronym: 'DIDH' }),
  mechanism('CIV', { surveyClass: 'NMIRF', survey: { sophistication: 4, institutionalisation: 2 } }),
  mechanism('PRT', { type: 'interministerial', establishedYear: 2010 }),
];
const codes = (found: readonly Mechanism[]) => found.map(({ state }) => state);
const search = (part: Record<string, unknown>) => mechanismsSearch.parse(part);

describe('The list of mechanisms', () => {
  it('finds one by its acronym, or by its State in any language and without accents', () => {
    expect(codes(narrowMechanisms(all, search({ q: 'didh' })))).toEqual(['MAR']);
    expect(codes(narrowMechanisms(all, search({ q: 'cote d' })))).toEqual(['CIV']);
  });
  it('filters by type, and by the survey’s class where no type is told', () => {
    expect(codes(narrowMechanisms(all, search({ type: ['NMIRF', 'interministerial'] })))).toEqual([
      'CIV',
      'PRT',
    ]);
  });
  it('filters by regional group', () => {
    expect(codes(narrowMechanisms(all, search({ region: ['african'] })))).toEqual(['MAR', 'CIV']);
  });
  it('puts those without the number last, whichever way it is sorted', () => {
    const sorted = (sort: string) => codes(sortMechanisms(all, sort, (iso3) => iso3, 'en'));
    expect(sorted('established')).toEqual(['PRT', 'MAR', 'CIV']);
    expect(sorted('-established')).toEqual(['MAR', 'PRT', 'CIV']);
    expect(sorted('-state')).toEqual(['PRT', 'MAR', 'CIV']);
  });
});
