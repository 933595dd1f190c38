import { findTheme } from '@mutabaa/reference-data/theme-names';
import fc from 'fast-check';
import { cleanText, tidyText } from './clean-text.ts';
import { detectLanguage } from './detect-language.ts';
import { guardFormula, unguardFormula } from './formula-guard.ts';
import { readMatrixHeading } from './matrix-headings.ts';
import { cellLines, excelSerial, readDate, readLabels } from './read-cells.ts';
import { readPositionSource } from './read-row.ts';

describe('dates', () => {
  it.each([
    ['45743', '2025-03-27'],
    ['45743.5', '2025-03-27'],
    ['2025-03-27', '2025-03-27'],
    ['2025-03-27T23:59:59+02:00', '2025-03-27'],
    ['27/03/2025', '2025-03-27'],
    ['27.3.2025', '2025-03-27'],
    ['27 March 2025', '2025-03-27'],
    ['27-Mar-2025', '2025-03-27'],
    ['29/02/2024', '2024-02-29'],
  ])('%s is %s', (cell, date) => {
    expect(readDate(cell)).toBe(date);
  });

  it.each(['2025', '31/02/2025', '29/02/2025', '03/27/2025', '0', '99999', 'soon', '2025-13-01'])(
    '%s is none',
    (cell) => {
      expect(readDate(cell)).toBeUndefined();
    },
  );

  it('come back from Excel’s serials', () => {
    const days = fc.integer({ min: 0, max: 40_000 });
    fc.assert(
      fc.property(days, (day) => {
        const date = new Date(Date.UTC(1950, 0, 1) + day * 86_400_000).toISOString().slice(0, 10);
        expect(readDate(String(excelSerial(date)))).toBe(date);
      }),
    );
  });
});

describe('cells', () => {
  it('give their values without dashes', () => {
    expect(cellLines('- Slovenia\r\n-Croatia\n\n - 16 - PEACE\n-')).toEqual([
      'Slovenia',
      'Croatia',
      '16 - PEACE',
    ]);
    expect(cellLines(undefined)).toEqual([]);
  });

  it('give labels whose own commas and semicolons do not separate', () => {
    const { known, unknown } = readLabels(
      'Children: definition; general principles; protection, Death penalty; Torture & other cruelty\nNo such, thing',
      findTheme,
    );
    expect(known).toEqual(['children-definition-principles-protection', 'death-penalty']);
    expect(unknown).toEqual(['Torture & other cruelty', 'No such, thing']);
  });
});

describe('texts', () => {
  it.each([
    ['Women &amp; girls&#39; rights', "Women & girls' rights"],
    ['<p>First</p><p>Second &lt;3</p>', 'First\nSecond <3'],
    ['less < more & <5 per cent', 'less < more & <5 per cent'],
    ['  two \t spaces\u00a0here \r\n\r\n next ', 'two spaces here\nnext'],
    ['nul\u0000 and \u00adsoft\ufeff', 'nul and soft'],
    ['e\u0301cole', 'école'],
  ])('%j is %j', (raw, text) => {
    expect(cleanText(raw)).toBe(text);
  });

  it('that are nothing but markup, however deep, cost no more than their length', () => {
    const started = performance.now();
    for (const unit of ['<b>', '<', '<!--', '<p a', '&amp;', '</']) cleanText(`${unit.repeat(25_000)}x`);
    expect(performance.now() - started).toBeLessThan(3_000);
    expect(cleanText(`${'<b>'.repeat(25_000)}x`)).toBe('x');
  });

  it('are tidied once and for all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (raw) =>
        expect(tidyText(tidyText(raw))).toBe(tidyText(raw)),
      ),
    );
  });

  it.each([
    ['Ratify the Convention and protect the rights of all', 'en'],
    ['Ratifier la Convention et garantir les droits de l’enfant', 'fr'],
    ['Ratificar la Convención y garantizar los derechos de las mujeres', 'es'],
    ['Ratificar a Convenção e garantir os direitos das mulheres', 'pt'],
    ['التصديق على الاتفاقية', 'ar'],
    ['Ратифицировать Конвенцию', 'ru'],
    ['批准公约', 'zh'],
    ['Ratify', 'en'],
  ])('%s is in %s', (text, language) => {
    expect(detectLanguage(text)).toBe(language);
  });
});

describe('the guard against formulas', () => {
  it('covers every sign that starts one, and comes off again without a trace', () => {
    for (const start of ['=', '+', '-', '@', '\t', '\r', '\n'])
      expect(guardFormula(`${start}1`)).toBe(`'${start}1`);
    expect(guardFormula('Ratify - now')).toBe('Ratify - now');
    const text = fc
      .array(fc.constantFrom("'", '=', '-', '@', 'a', '\t'), { maxLength: 6 })
      .map((parts) => parts.join(''));
    fc.assert(fc.property(text, (words) => expect(unguardFormula(guardFormula(words))).toBe(words)));
  });
});

describe('what a matrix says outside its table', () => {
  it.each([
    ['UPR of Slovenia (4th Cycle - 48th Session)', { addressee: 'SVN', uprSession: 48, uprCycle: 4 }],
    [
      'UPR of Iran (Islamic Republic of) (3rd Cycle – 34th session)',
      { addressee: 'IRN', uprSession: 34, uprCycle: 3 },
    ],
    [
      'Universal Periodic Review of the Republic of Korea\nA/HRC/53/11',
      { addressee: 'KOR', symbol: 'A/HRC/53/11' },
    ],
    ['EPU de la Slovénie (4e cycle - 48e session)', { addressee: 'SVN', uprSession: 48, uprCycle: 4 }],
    ['Thematic list of recommendations', {}],
  ])('%s', (text, heading) => {
    expect(readMatrixHeading(`Page 1\n${text}\nThematic list`)).toEqual(heading);
  });

  it.each([
    ['A/HRC/59/15/Add.1 - Para.3', { symbol: 'A/HRC/59/15/Add.1', paragraph: '3' }],
    ['A/HRC/43/15 - Para 121', { symbol: 'A/HRC/43/15', paragraph: '121' }],
    ['A/HRC/43/15', { symbol: 'A/HRC/43/15' }],
    ['not given', undefined],
  ])('its source of a position: %s', (text, source) => {
    expect(readPositionSource(text)).toEqual(source);
  });
});
