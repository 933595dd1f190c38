import fc from 'fast-check';
import { parseSearch, stringifySearch } from './search-params.ts';

describe('the address of a view', () => {
  it('repeats a name for each of its values', () => {
    expect(stringifySearch({ state: ['MAR', 'PRY'], q: 'clean water' })).toBe(
      '?state=MAR&state=PRY&q=clean+water',
    );
  });

  it('says nothing about what is not filtered', () => {
    expect(stringifySearch({ state: [], q: '', sort: undefined })).toBe('');
  });

  it('reads one value as a text and several as a list', () => {
    expect(parseSearch('?state=MAR&body=upr&body=crc')).toEqual({ state: 'MAR', body: ['upr', 'crc'] });
  });

  it('takes names from outside as plain names', () => {
    expect(Object.keys(parseSearch('?__proto__=x'))).toEqual(['__proto__']);
    expect(Object.prototype).not.toHaveProperty('x');
  });

  it('comes back as it was written', () => {
    const text = fc.string({ minLength: 1, unit: 'grapheme' });
    const value = fc.oneof(text, fc.array(text, { minLength: 2, maxLength: 5 }));
    fc.assert(
      fc.property(fc.dictionary(text, value), (search) => {
        expect(parseSearch(stringifySearch(search))).toEqual({ ...search });
      }),
    );
  });
});
