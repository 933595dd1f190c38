import { requestLanguage } from './request-language.ts';

describe('The language of an answer', () => {
  it.each([
    ['ar', 'ar'],
    ['fr-CA, fr;q=0.9, en;q=0.8', 'fr'],
    ['de, es;q=0.5, en;q=0.4', 'es'],
    ['pt-BR', 'pt'],
    ['PT-pt', 'pt'],
    ['en;q=0.1, ar;q=0.9', 'ar'],
    ['de', 'en'],
    ['*', 'en'],
    ['', 'en'],
    [';;;,,q=9', 'en'],
  ])('to %p is %s', (accepted, language) => {
    expect(requestLanguage({ 'accept-language': accepted })).toBe(language);
  });

  it('is English for a reader who names none', () => {
    expect(requestLanguage({})).toBe('en');
  });
});
