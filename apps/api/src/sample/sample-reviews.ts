import { type Labels, labels } from '@mutabaa/reference-data/languages';
import type { InstitutionKind, SessionKind } from '@mutabaa/reference-data/vocabularies';

/** Codes that ISO 3166 leaves to users: no State will ever have them. M49 has assigned no 999 either. */
export const SAMPLE_STATE = {
  iso3: 'XSA',
  iso2: 'XS',
  m49: '999',
  names: labels(
    'Exemplia (sample)',
    'إكزمبليا (مثال)',
    'Exemplie (exemple)',
    'Ejemplia (ejemplo)',
    'Exemplia (exemplo)',
  ),
} as const;

/** One occasion on which the sample State got recommendations. */
export interface SampleReview {
  body: string;
  label: string;
  symbol: string;
  kind: SessionKind;
  cycle: number | null;
  opensOn: string;
  /** The day of the State's answers and the symbol they stand under, in the universal periodic review. */
  answer: { on: string; symbol: string } | null;
  /** Number of the paragraph before the first; in the review they are counted under one paragraph. */
  paragraphs: { under: string } | { after: number };
  count: number;
}

const upr = (
  cycle: number,
  opensOn: string,
  answeredOn: string,
  under: string,
  count: number,
): SampleReview => ({
  body: 'upr',
  label: `SAMPLE UPR ${cycle}`,
  symbol: `SAMPLE/UPR/${cycle}`,
  kind: 'review',
  cycle,
  opensOn,
  answer: { on: answeredOn, symbol: `SAMPLE/UPR/${cycle}/Add.1` },
  paragraphs: { under },
  count,
});

const other = (
  body: string,
  code: string,
  kind: SessionKind,
  opensOn: string,
  count: number,
): SampleReview => ({
  body,
  label: `SAMPLE ${code}`,
  symbol: `SAMPLE/${code}/1`,
  kind,
  cycle: null,
  opensOn,
  answer: null,
  paragraphs: { after: 9 },
  count,
});

/** 360 recommendations in ten occasions. */
export const sampleReviews: readonly SampleReview[] = [
  upr(2, '2014-11-03', '2015-03-19', '118', 70),
  upr(3, '2019-11-11', '2020-03-12', '131', 90),
  upr(4, '2024-11-11', '2025-03-20', '142', 110),
  other('cedaw', 'CEDAW', 'dialogue', '2023-02-14', 20),
  other('crc', 'CRC', 'dialogue', '2022-09-06', 22),
  other('ccpr', 'CCPR', 'dialogue', '2021-10-18', 12),
  other('crpd', 'CRPD', 'dialogue', '2023-08-22', 14),
  other('cat', 'CAT', 'dialogue', '2018-05-02', 10),
  other('special_procedures', 'VISIT', 'visit', '2022-03-21', 8),
  other('network', 'NETWORK', 'network_meeting', '2025-06-12', 4),
];

export const sessionTitles = ({ label }: SampleReview): Labels =>
  labels(
    `Sample session: ${label}`,
    `دورة للتجربة: ${label}`,
    `Session d’exemple : ${label}`,
    `Período de sesiones de ejemplo: ${label}`,
    `Sessão de exemplo: ${label}`,
  );

export const sampleInstitutions: readonly { key: string; kind: InstitutionKind; names: Labels }[] = [
  {
    key: 'justice',
    kind: 'ministry',
    names: labels(
      'Ministry of Justice (sample)',
      'وزارة العدل (مثال)',
      'Ministère de la justice (exemple)',
      'Ministerio de Justicia (ejemplo)',
      'Ministério da Justiça (exemplo)',
    ),
  },
  {
    key: 'education',
    kind: 'ministry',
    names: labels(
      'Ministry of Education (sample)',
      'وزارة التعليم (مثال)',
      'Ministère de l’éducation (exemple)',
      'Ministerio de Educación (ejemplo)',
      'Ministério da Educação (exemplo)',
    ),
  },
  {
    key: 'health',
    kind: 'ministry',
    names: labels(
      'Ministry of Health (sample)',
      'وزارة الصحة (مثال)',
      'Ministère de la santé (exemple)',
      'Ministerio de Salud (ejemplo)',
      'Ministério da Saúde (exemplo)',
    ),
  },
  {
    key: 'nhri',
    kind: 'nhri',
    names: labels(
      'National Human Rights Commission (sample)',
      'اللجنة الوطنية لحقوق الإنسان (مثال)',
      'Commission nationale des droits de l’homme (exemple)',
      'Comisión Nacional de Derechos Humanos (ejemplo)',
      'Comissão Nacional dos Direitos Humanos (exemplo)',
    ),
  },
  {
    key: 'statistics',
    kind: 'statistics_office',
    names: labels(
      'National Statistical Office (sample)',
      'المكتب الإحصائي الوطني (مثال)',
      'Bureau national de statistique (exemple)',
      'Oficina Nacional de Estadística (ejemplo)',
      'Instituto Nacional de Estatística (exemplo)',
    ),
  },
];

/** States that speak in the sample reviews: some of every regional group. */
export const recommendingStates: readonly string[] = [
  'MAR',
  'EGY',
  'GHA',
  'KEN',
  'SEN',
  'ZAF',
  'IDN',
  'JPN',
  'NPL',
  'PHL',
  'SAU',
  'THA',
  'CZE',
  'EST',
  'GEO',
  'POL',
  'SVN',
  'UKR',
  'ARG',
  'BRA',
  'CHL',
  'CRI',
  'MEX',
  'PRY',
  'AUS',
  'DEU',
  'FRA',
  'ISL',
  'PRT',
  'ESP',
];
