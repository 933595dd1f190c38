import { states } from '@mutabaa/reference-data/states';
import fc from 'fast-check';
import { fullerList, readClosingStates, readStates, splitParagraph } from './recommending-states.ts';

describe('the paragraph number', () => {
  it.each([
    ['140.7 Ratify the Protocol', '140.7', 'Ratify the Protocol'],
    ['137.197 Improve access', '137.197', 'Improve access'],
    ['166.1. Sign the Protocol', '166.1', 'Sign the Protocol'],
    ['A - 100.1 Adopt a law', '100.1', 'Adopt a law'],
    ['36.1 Ratify', '36.1', 'Ratify'],
    ['Recommendation No. 41, para. 81: 41. Adopt a law', '81', 'Adopt a law'],
    ['Recommendations contained in para. 79(a): Adopt a law', '79(a)', 'Adopt a law'],
  ])('is taken off "%s"', (text, paragraph, words) => {
    expect(splitParagraph(text)).toEqual({ paragraph, text: words });
  });

  it.each(['16 days of activism', '0.7 per cent of income for aid', '(1) Boost systems', 'Ratify 140.7'])(
    'is not found in "%s"',
    (text) => {
      expect(splitParagraph(text)).toEqual({ text });
    },
  );
});

describe('the recommending States at the end of a text', () => {
  it.each<[string, string, string[]]>([
    ['Ratify it (Maldives) (Portugal);', 'Ratify it', ['MDV', 'PRT']],
    ['Ratify it (Chile); (Estonia); (Latvia);', 'Ratify it', ['CHL', 'EST', 'LVA']],
    ['Ratify it (Portugal, Germany, Spain);', 'Ratify it', ['PRT', 'DEU', 'ESP']],
    ['Ratify it (Argentina; Djibouti).', 'Ratify it', ['ARG', 'DJI']],
    ['Ratify it (Bosnia and Herzegovina and Trinidad and Tobago)', 'Ratify it', ['BIH', 'TTO']],
    ['Ratify it (Netherlands (Kingdom of the))', 'Ratify it', ['NLD']],
    ['Ratify it (Netherlands (Kingdom of the), France)', 'Ratify it', ['NLD', 'FRA']],
    ['Ratify it (Bolivia (Plurinational State of)) (Turkey)', 'Ratify it', ['BOL', 'TUR']],
    ['Ratify it (Iran, Islamic Republic of)', 'Ratify it', ['IRN']],
    ['Ratify it (Norway on behalf of the Nordic countries)', 'Ratify it', ['NOR']],
    ['Ratify the Convention (No. 169) (Mexico);', 'Ratify the Convention (No. 169)', ['MEX']],
    ['Ratify the Convention (CEDAW)', 'Ratify the Convention (CEDAW)', []],
    ['Work with the regional body (AU)', 'Work with the regional body (AU)', []],
    [
      'Complete it (Ukraine); Increase efforts (Slovakia);',
      'Complete it (Ukraine); Increase efforts',
      ['UKR', 'SVK'],
    ],
    ['Issue (Norway) a standing invitation;', 'Issue (Norway) a standing invitation', ['NOR']],
    ['End it (Chad', 'End it (Chad', []],
    ['End (all of it (Chad)', 'End (all of it', ['TCD']],
  ])('are read from "%s"', (text, words, iso3s) => {
    expect(readClosingStates(text)).toEqual({ text: words, states: iso3s, unknown: [] });
  });

  it('keeps what it does not know beside States that it does', () => {
    expect(readClosingStates('Ratify it (France, Atlantis);')).toEqual({
      text: 'Ratify it',
      states: ['FRA'],
      unknown: ['Atlantis'],
    });
  });

  const state = fc.constantFrom(...states);
  const language = fc.constantFrom('en', 'fr', 'es', 'pt' as const);

  it('are found again however they are grouped, in any language of Latin letters', () => {
    const groups = fc.array(fc.uniqueArray(state, { minLength: 1, maxLength: 3 }), {
      minLength: 1,
      maxLength: 4,
    });
    fc.assert(
      fc.property(groups, language, fc.constantFrom(', ', '; '), (brackets, tongue, separator) => {
        const written = brackets.map(
          (group) => `(${group.map(({ names }) => names[tongue]).join(separator)})`,
        );
        const read = readClosingStates(`Adopt the law ${written.join(' ')};`);
        expect(read.text).toBe('Adopt the law');
        expect(read.states).toEqual([...new Set(brackets.flat().map(({ iso3 }) => iso3))]);
      }),
    );
  });

  it('never loses words, fails or dawdles, whatever the text', () => {
    const pieces = fc.constantFrom('(', ')', ';', '.', ' ', ',', 'France', 'and', '140.7', '\n', 'é');
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
        const text = parts.join('');
        expect(text.startsWith(readClosingStates(text).text)).toBe(true);
      }),
    );
    const started = performance.now();
    for (const unit of ['(', '()', '(France)', '((', ';', '(France;', ' '])
      readClosingStates(unit.repeat(20_000));
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});

describe('the column of recommending States', () => {
  it('reads one State a line, with or without UHRI’s dashes, and lists on one line', () => {
    expect(readStates('- Maldives\n- Portugal').known).toEqual(['MDV', 'PRT']);
    expect(readStates('Turkey - Japan').known).toEqual(['TUR', 'JPN']);
    expect(readStates('Swaziland; Czech Republic, Cape Verde').known).toEqual(['SWZ', 'CZE', 'CPV']);
    expect(readStates('-')).toEqual({ known: [], unknown: [] });
  });

  it('is completed by the text, which often names more', () => {
    expect(fullerList(['NER'], ['CHL', 'FRA', 'NER'])).toEqual(['CHL', 'FRA', 'NER']);
    expect(fullerList(['NER'], [])).toEqual(['NER']);
    expect(fullerList(['NER', 'FRA'], ['CHL'])).toEqual(['NER', 'FRA', 'CHL']);
  });
});
