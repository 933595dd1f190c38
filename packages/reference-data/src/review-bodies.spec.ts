import { bodyOfSymbol, stateOfSymbol } from './document-symbols.ts';
import { reviewBodies, reviewBodyKindLabels, reviewBodyKinds } from './review-bodies.ts';
import { findReviewBody } from './review-body-names.ts';
import { contested, incomplete, repeated } from './table-checks.testing.ts';

describe('reviewBodies', () => {
  it('has the ten treaty bodies, the Council, its review, its special procedures and the Network', () => {
    const treatyBodies = reviewBodies.filter(({ kind }) => kind === 'treaty_body').map(({ code }) => code);
    expect(treatyBodies).toEqual([
      'CCPR',
      'CESCR',
      'CERD',
      'CEDAW',
      'CAT',
      'SPT',
      'CRC',
      'CMW',
      'CRPD',
      'CED',
    ]);
    expect(reviewBodies).toHaveLength(14);
    expect(repeated(reviewBodies.flatMap(({ key, code }) => [`key ${key}`, `code ${code}`]))).toEqual([]);
  });

  it('names bodies and kinds in five languages', () => {
    expect(incomplete(reviewBodies.map(({ names }) => names))).toEqual([]);
    expect(Object.keys(reviewBodyKindLabels)).toEqual([...reviewBodyKinds]);
    expect(incomplete(Object.values(reviewBodyKindLabels))).toEqual([]);
  });

  it('has no name that two bodies share, and finds each by all of its names', () => {
    const entries = reviewBodies.map(({ key, code, names, aliases }) => ({
      key,
      names: [code, ...Object.values(names), ...aliases],
    }));
    expect(contested(entries)).toEqual([]);
    for (const { key, names } of entries) {
      for (const name of names) expect(findReviewBody(name)).toBe(key);
    }
  });
});

describe('findReviewBody', () => {
  it.each([
    ['- UPR', 'upr'],
    ['CEDAW', 'cedaw'],
    ['Human Rights Committee', 'ccpr'],
    ['Committee against Torture (CAT)', 'cat'],
    ['- SR Housing', 'special_procedures'],
    ['WG Arbitrary detention', 'special_procedures'],
    ['Working Group on the Universal Periodic Review, 48th session', 'upr'],
    ['Special Procedures', 'special_procedures'],
    ['SR on torture', 'special_procedures'],
    ['Special Rapporteur on the right to food', 'special_procedures'],
    ['Working Group on Arbitrary Detention', 'special_procedures'],
    ['Independent Expert on older persons', 'special_procedures'],
    ['المقرر الخاص المعني بالتعذيب', 'special_procedures'],
    ['Working Group on the Universal Periodic Review', 'upr'],
  ])('reads "%s" as %s', (label, key) => {
    expect(findReviewBody(label)).toBe(key);
  });

  it('finds no body in what names none', () => {
    expect(findReviewBody('Slovenia')).toBeUndefined();
    expect(findReviewBody('')).toBeUndefined();
  });
});

describe('symbols', () => {
  it.each([
    ['CEDAW/C/ALB/CO/4', 'cedaw', 'ALB'],
    ['CCPR/C/SVN/CO/3', 'ccpr', 'SVN'],
    ['E/C.12/SVN/CO/2', 'cescr', 'SVN'],
    ['CAT/C/BIH/CO/2-5', 'cat', 'BIH'],
    ['CAT/OP/MEX/R.1', 'spt', 'MEX'],
    ['CRC/C/OPAC/SVN/CO/1', 'crc', 'SVN'],
    ['cerd/c/svn/co/8-11', 'cerd', 'SVN'],
    ['CMW/C/MAR/CO/1', 'cmw', 'MAR'],
    ['CRPD/C/PRT/CO/2-3', 'crpd', 'PRT'],
    ['CED/C/PRY/CO/1', 'ced', 'PRY'],
    ['CCPR/C/79/Add.1', 'ccpr', undefined],
    ['A/HRC/59/15', undefined, undefined],
    ['A/HRC/59/15/Add.1', undefined, undefined],
    ['', undefined, undefined],
  ])('reads %s as body %s, State %s', (symbol, body, state) => {
    expect(bodyOfSymbol(symbol)).toBe(body);
    expect(stateOfSymbol(symbol)).toBe(state);
  });
});
