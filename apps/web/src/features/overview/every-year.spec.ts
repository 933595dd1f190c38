import { everyYear } from './every-year.ts';

it('years without recommendations keep their place, and those without a year are left out', () => {
  const row = (key: string) => ({ key, count: 2, split: { noted: 2 } });
  expect(everyYear([row('2019'), row('2021'), row('none')])).toEqual([
    row('2019'),
    { key: '2020', count: 0, split: {} },
    row('2021'),
  ]);
  expect(everyYear([row('none')])).toEqual([]);
});
