import { chooseLanguage, localeOf, readLanguage } from './language.ts';

describe('the language of the page', () => {
  it('is the one in the address, whatever was chosen before', () => {
    expect(chooseLanguage({ url: 'ar', saved: 'fr', preferred: ['es'] })).toBe('ar');
  });

  it('is the saved choice when the address names none', () => {
    expect(chooseLanguage({ saved: 'fr', preferred: ['es'] })).toBe('fr');
  });

  it('is the first of the browser’s languages that the product speaks', () => {
    expect(chooseLanguage({ saved: null, preferred: ['de-AT', 'pt-BR', 'en'] })).toBe('pt');
  });

  it('is English when nothing else fits, and an unknown one in the address is passed over', () => {
    expect(chooseLanguage({ url: 'xx', preferred: ['zh'] })).toBe('en');
  });

  it('is read from a regional tag', () => {
    expect(readLanguage('AR-ma')).toBe('ar');
    expect(readLanguage('arz')).toBeUndefined();
  });
});

it('Arabic numbers keep Western digits', () => {
  expect(new Intl.NumberFormat(localeOf('ar')).format(42009)).toMatch(/42.?009/);
});
