import { safeReturnPath } from './return-path.ts';

describe('after sign-in', () => {
  it('the reader comes back to the page they were on, filters included', () => {
    expect(safeReturnPath('/recommendations?state=MAR&lang=ar#x')).toBe(
      '/recommendations?state=MAR&lang=ar#x',
    );
  });

  it.each([
    undefined,
    '',
    'https://example.org/',
    '//example.org/x',
    '/\\example.org',
    'javascript:alert(1)',
  ])('an address of another site (%s) leads to the Overview', (from) => {
    expect(safeReturnPath(from)).toBe('/');
  });
});
