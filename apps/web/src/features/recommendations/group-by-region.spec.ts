import { groupByRegion } from './group-by-region.ts';

it('recommending States stand under their regional groups, those of no group last', () => {
  const groups = groupByRegion(['PSE', 'PRY', 'MAR', 'DZA', 'PRT'], (one, other) => one.localeCompare(other));
  expect(groups).toEqual([
    { region: 'african', states: ['DZA', 'MAR'] },
    { region: 'latin_american_caribbean', states: ['PRY'] },
    { region: 'western_european_others', states: ['PRT'] },
    { region: null, states: ['PSE'] },
  ]);
});
