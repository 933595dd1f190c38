import { languages } from './languages.ts';
it('speaks five languages', () => { expect(languages).toHaveLength(5); });
