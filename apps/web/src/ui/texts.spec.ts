import { chooseText } from './texts.ts';

describe('A text that exists in some languages', () => {
  it('is shown in the language of the reader', () => {
    expect(chooseText({ en: 'Session', ar: 'دورة' }, 'ar')).toEqual({ language: 'ar', text: 'دورة' });
  });
  it('falls back to English, then to the language it was written in', () => {
    expect(chooseText({ en: 'Session', es: 'Período' }, 'ar')?.language).toBe('en');
    expect(chooseText({ pt: 'Sessão' }, 'ar')).toEqual({ language: 'pt', text: 'Sessão' });
  });
  it('is missing when no language has it', () => {
    expect(chooseText({}, 'en')).toBeUndefined();
  });
});
