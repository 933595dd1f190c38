import { labels, languages, rightToLeft } from './languages.ts';

describe('languages', () => {
  it('offers the five languages of the product in a fixed order', () => {
    expect(languages).toEqual(['en', 'ar', 'fr', 'es', 'pt']);
  });

  it('mirrors Arabic and nothing else', () => {
    expect([...rightToLeft]).toEqual(['ar']);
  });

  it('builds labels in the order in which the languages are offered', () => {
    expect(Object.keys(labels('a', 'b', 'c', 'd', 'e'))).toEqual([...languages]);
    expect(Object.values(labels('a', 'b', 'c', 'd', 'e'))).toEqual(['a', 'b', 'c', 'd', 'e']);
  });
});
