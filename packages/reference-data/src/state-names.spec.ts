import { closingBrackets, csvRecords, docxLines, itOnFile, xlsxColumnLines } from './shared-files.testing.ts';
import { findState, nearestStates } from './state-names.ts';

/** What else stands in brackets at the end of a recommendation: instruments, bodies and years, no States. */
const bracketedInstruments: ReadonlySet<string> = new Set([
  'WHO',
  'Venice Commission',
  'CEDAW',
  'CAT',
  'CRPD',
  'OP-CAT',
  'ICCPR-OP 2',
  'ICCPR-OP2',
  'European Convention on Human Rights',
  'Istanbul Convention',
  'Ottawa Convention',
  'the Nelson Mandela Rules',
  'the Paris Principles',
  'ECW/CCJ/JUD/40/45',
  'No. 29',
  'No. 169',
  'No. 189',
  '2000',
  '2022–2032',
  '2024-2030',
]);

describe('findState', () => {
  it.each([
    ['Netherlands (Kingdom of the)', 'NLD'],
    ['Kingdom of the Netherlands', 'NLD'],
    ['- State of Palestine*', 'PSE'],
    ['Bolivia (Plurinational State of)', 'BOL'],
    ['Bolivarian Republic of Venezuela', 'VEN'],
    ['The Bahamas', 'BHS'],
    ['TÜRKIYE', 'TUR'],
    ['Swaziland', 'SWZ'],
    ['Macedonia FYR', 'MKD'],
    ['the former Yugoslav Republic of Macedonia', 'MKD'],
    ['RoK', 'KOR'],
    ['Republic of Congo', 'COG'],
    ['Democratic Republic of Congo', 'COD'],
    ['Guinea Bissau', 'GNB'],
    ['المغرب', 'MAR'],
    ['المملكة المغربية', 'MAR'],
    ['République tchèque', 'CZE'],
    ['Países Bajos', 'NLD'],
    ['Cabo Verde', 'CPV'],
    ['SI', 'SVN'],
    ['SVN', 'SVN'],
  ])('knows %s', (name, iso3) => {
    expect(findState(name)).toBe(iso3);
  });

  it.each([
    'Kosovo',
    'Kosovo*',
    'European Union',
    '(Unknown)',
    'Taiwan',
    'no',
    'in',
    'Korea',
    '',
    'of the',
    '*',
  ])('takes "%s" for no State', (name) => {
    expect(findState(name)).toBeUndefined();
  });

  it('suggests the States that a misspelt name may mean', () => {
    expect(nearestStates('Sloveenia')[0]).toBe('SVN');
    expect(nearestStates('Swazilend')[0]).toBe('SWZ');
    expect(nearestStates('Bolivia, State of', 1)).toEqual(['BOL']);
  });
});

describe('the State names of real files', () => {
  itOnFile(
    'uprinfo_sessions1-20_utf8.csv',
    'are all known, but for the one that says it is not',
    (content) => {
      const names = new Set(
        csvRecords(content.toString('utf8')).flatMap(({ To = '', From = '' }) => [To, From]),
      );
      expect(unknownAmong(names)).toEqual(['&#40;Unknown&#41;']);
      expect(new Set([...names].map(findState)).size).toBe(195 + 1);
    },
  );

  itOnFile(
    'uhri_style_recs_combined.csv',
    'are all known in the columns and in the closing brackets',
    (content) => {
      const records = csvRecords(content.toString('utf8'));
      const named = records.flatMap((record) => [
        record.countries_concerned ?? '',
        ...(record.upr_reccomending_states ?? '').split(/ - |, /),
      ]);
      const bracketed = records.flatMap(({ text = '' }) => closingBrackets(text).flatMap(severalStates));
      expect(records).toHaveLength(2978);
      expect(unknownAmong(named)).toEqual([]);
      expect(unknownAmong(bracketed).filter((name) => !bracketedInstruments.has(name))).toEqual([]);
    },
  );

  itOnFile('fixture_uhri_layout_slovenia_upr48.xlsx', 'are all known', (content) => {
    const names = xlsxColumnLines(content, 'I');
    expect(names.length).toBeGreaterThan(200);
    expect(unknownAmong(names)).toEqual([]);
  });

  for (const file of ['slo34.docx', 'slo48.docx']) {
    itOnFile(file, 'are all known in the closing brackets', (content) => {
      const recommendations = docxLines(content).filter((line) => /^\d+\.\d+ /.test(line));
      const names = recommendations.flatMap((line) => closingBrackets(line).flatMap(severalStates));
      expect(names.length).toBeGreaterThan(200);
      expect(unknownAmong(names).filter((name) => !bracketedInstruments.has(name))).toEqual([]);
    });
  }
});

/** Several States in one pair of brackets; a name with a comma of its own is not split. */
function severalStates(group: string): string[] {
  return findState(group) ? [group] : group.split(/[,;] ?/);
}

function unknownAmong(names: Iterable<string>): string[] {
  return [...new Set(names)].filter((name) => !findState(name));
}
