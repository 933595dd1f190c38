import { foldName, indexNames, nearest } from './names.ts';

describe('foldName', () => {
  it.each([
    ['Türkiye', 'turkiye'],
    ['Côte d’Ivoire', "COTE D'IVOIRE"],
    ['Cote d ’ Ivoire', 'Côte d’Ivoire'],
    ['São Tomé & Príncipe', 'Sao Tome and Principe'],
    ['- Timor- Leste*', 'Timor-Leste'],
    ['Œuvre', 'oeuvre'],
    ['إيران', 'ايران'],
    ['عُمان', 'عمان'],
    ['الجمهورية العربية السورية', 'الجمهوريه العربيه السوريه'],
    ['ليبيــا', 'ليبيا'],
    ['ﻟﺒﻨﺎن', 'لبنان'],
    ['zero\u200bwidth', 'zerowidth'],
  ])('reads %s and %s as one name', (one, other) => {
    expect(foldName(one)).toBe(foldName(other));
  });

  it('keeps different names apart', () => {
    expect(foldName('Niger')).not.toBe(foldName('Nigeria'));
    expect(foldName('مالي')).not.toBe(foldName('ملاوي'));
  });

  it('is settled after one folding', () => {
    const once = foldName('Économie & Société — «ß» الآليات');
    expect(foldName(once)).toBe(once);
  });

  it('folds what holds no letter or digit to nothing', () => {
    expect(foldName(' *–()… ')).toBe('');
  });
});

describe('indexNames', () => {
  it('gives a contested name to the first who claims it and ignores empty names', () => {
    const index = indexNames([
      { key: 'a', names: ['One', ''] },
      { key: 'b', names: ['one', 'Two'] },
    ]);
    expect([...index]).toEqual([
      ['one', 'a'],
      ['two', 'b'],
    ]);
  });
});

describe('nearest', () => {
  const candidates = new Map([
    ['slovenia', 'SVN'],
    ['slovenie', 'SVN'],
    ['slovakia', 'SVK'],
    ['japan', 'JPN'],
  ]);

  it('offers each key once, the closest first', () => {
    expect(nearest('sloveniia', candidates, 3)).toEqual(['SVN', 'SVK']);
  });

  it('offers no more than asked for and nothing that is far from everything', () => {
    expect(nearest('slovenia', candidates, 1)).toEqual(['SVN']);
    expect(nearest('xyz', candidates, 3)).toEqual([]);
    expect(nearest('', candidates, 3)).toEqual([]);
  });
});
