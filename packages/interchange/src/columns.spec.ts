import { languages } from '@mutabaa/reference-data/languages';
import { recogniseColumns } from './columns.ts';
import { exportColumns } from './export-columns.ts';

const UHRI = [
  'Text',
  'Countries Concerned',
  'Reccomending Body',
  'Document Symbol',
  'UPR Reccomending States',
];

describe('the header row', () => {
  it('is recognised whatever its case, spacing, punctuation or misspelling', () => {
    const fields = ['text', 'addressee', 'body', 'symbol', 'recommendingStates'];
    const variants = [
      UHRI,
      UHRI.map((header) => header.toUpperCase()),
      UHRI.map((header) => header.toLowerCase().replaceAll(' ', '_')),
      UHRI.map((header) => ` ${header.replace('Reccom', 'Recom')}: `),
    ];
    for (const header of variants) {
      expect(recogniseColumns(header).columns).toMatchObject({ format: 'uhri', fields });
    }
  });

  it.each(languages)('of our own export is recognised in %s, every column of it', (language) => {
    const header = exportColumns.map(({ labels }) => labels[language]);
    expect(new Set(header).size).toBe(header.length);
    expect(recogniseColumns(header).columns?.format).toBe('uhri');
    expect(recogniseColumns(header).columns?.fields).toEqual(exportColumns.map(({ field }) => field));
  });

  it.each([
    [
      [
        'To',
        'To-Rgrp',
        'To-Org',
        'Text',
        'From',
        'From-Rgrp',
        'From-Org',
        'Response',
        'Action',
        'Issue',
        'Session',
      ],
      'upr-info',
    ],
    [
      ['Recommendation and recommending State', 'Position of the State under review', 'Relevant SDGs'],
      'ohchr-matrix',
    ],
    [
      ['Recommendation', 'Position', 'Full list of themes', 'Assessment/Comments on level of implementation'],
      'ohchr-matrix',
    ],
    [['Recomendación', 'Posición', 'Lista completa de temas'], 'ohchr-matrix'],
  ])('%j is a header of %s', (header, format) => {
    expect(recogniseColumns(header).columns?.format).toBe(format);
  });

  it('says what is missing', () => {
    expect(recogniseColumns(['Text', 'Themes', 'Sdgs'])).toMatchObject({
      format: 'uhri',
      missing: ['addressee / symbol / externalId'],
    });
    expect(recogniseColumns(UHRI, 'upr-info').columns).toBeUndefined();
  });
});
