import { filterSearch } from '../../app/filter-search.ts';
import { narrowFilter } from './narrow-filter.ts';

const filter = (search: Record<string, unknown> = {}) => filterSearch.parse(search);

describe('Where a number of the Overview leads', () => {
  it('adds the value to the filter that is on', () => {
    expect(narrowFilter(filter({ state: ['MAR'] }), 'status', ['implemented', 'continuous'])).toEqual({
      state: ['MAR'],
      status: ['implemented', 'continuous'],
    });
  });
  it('keeps of several statuses those that the filter already asks for', () => {
    expect(
      narrowFilter(filter({ status: ['continuous', 'in_progress'] }), 'status', [
        'implemented',
        'continuous',
      ]),
    ).toEqual({ status: ['continuous'] });
  });
  it('leads nowhere when the filter rules the value out', () => {
    expect(narrowFilter(filter({ position: ['noted'] }), 'position', ['supported'])).toBeUndefined();
  });
  it('narrows to one of several themes asked for, and not to one that would have to be shared', () => {
    const two = filter({ theme: ['water', 'health'] });
    expect(narrowFilter(two, 'theme', ['water'])).toEqual({ theme: ['water'] });
    expect(narrowFilter(two, 'theme', ['food'])).toBeUndefined();
  });
  it('counts a target asked for within its goal', () => {
    const target = filter({ sdg: ['16.3'] });
    expect(narrowFilter(target, 'sdg', ['16'])).toEqual(target);
    expect(narrowFilter(target, 'sdg', ['1'])).toBeUndefined();
  });
});
