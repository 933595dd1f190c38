import { orderFacet } from './order-facet.ts';

const counts = [
  { key: 'none', count: 50 },
  { key: 'b', count: 3 },
  { key: 'a', count: 3 },
  { key: 'c', count: 7 },
];
const keysOf = (order?: readonly string[] | 'newest', selected: string[] = []) =>
  orderFacet(counts, selected, order).map(({ key }) => key);

describe('the values of a facet', () => {
  it('begin with the most frequent and end with what is not recorded', () => {
    expect(keysOf()).toEqual(['c', 'a', 'b', 'none']);
  });

  it('keep the order of their vocabulary', () => {
    expect(keysOf(['b', 'c', 'a'])).toEqual(['b', 'c', 'a', 'none']);
  });

  it('go from the newest year back', () => {
    const years = orderFacet(
      [
        { key: '2016', count: 9 },
        { key: '2024', count: 1 },
      ],
      [],
      'newest',
    );
    expect(years.map(({ key }) => key)).toEqual(['2024', '2016']);
  });

  it('still hold a chosen one that nothing has any more, so that it can be taken off', () => {
    expect(orderFacet(counts, ['z'], undefined)).toContainEqual({ key: 'z', count: 0 });
  });
});
