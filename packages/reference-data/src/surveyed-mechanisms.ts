import { type FactSource, mechanismSurvey } from './sources.ts';
import type { MechanismType } from './vocabularies.ts';

/** What the survey scored for the sophistication of a mechanism, in the order of its columns. */
export const sophisticationCriteria = [
  'parliament',
  'judiciary',
  'civil_society',
  'statistics_office',
  'nhri',
  'business',
  'state_agencies',
  'weighted_participation',
  'sdg_integration',
  'clustering',
  'tracking_database',
  'implementation_monitoring',
  'impact_indicators',
  'holistic_approach',
  'coordination_responsibility',
] as const;

/** What the survey scored for how firmly a mechanism is established, in the order of its columns. */
export const institutionalisationCriteria = [
  'established_by_law',
  'permanent',
  'regular_meetings',
  'secretariat',
  'budget',
  'dedicated_staff',
] as const;

/** The survey's classes, in its own words. */
export const surveyClasses = [
  'Ad hoc inter-ministerial',
  'Hybrid',
  'NMIRF',
  'Single inter-ministerial',
  'Single ministerial',
] as const;
export type SurveyClass = (typeof surveyClasses)[number];

/** One State's mechanism as the survey of 2021–22 classed and scored it; a score is null where it was left out. */
export type SurveyedMechanism = {
  readonly iso3: string;
  readonly surveyClass: SurveyClass;
  /** Null where the class says nothing about the type. */
  readonly type: MechanismType | null;
  readonly sophisticationScores: readonly (number | null)[];
  readonly sophistication: number;
  readonly institutionalisationScores: readonly (number | null)[];
  readonly institutionalisation: number;
  readonly source: FactSource;
};

/**
 * The class "NMIRF" holds standing mechanisms of every type (Morocco's separate institution beside Portugal's
 * interministerial committee), and "Hybrid" mixes types, so neither tells one.
 */
const typeOfClass: Readonly<Record<SurveyClass, MechanismType | null>> = {
  'Ad hoc inter-ministerial': 'ad_hoc',
  'Single inter-ministerial': 'interministerial',
  'Single ministerial': 'ministerial',
  Hybrid: null,
  NMIRF: null,
};

type SurveyRow = readonly [
  iso3: string,
  surveyClass: SurveyClass,
  sophisticationScores: readonly (number | null)[],
  sophistication: number,
  institutionalisationScores: readonly (number | null)[],
  institutionalisation: number,
];

// biome-ignore format: one State a line
const rows: readonly SurveyRow[] = [
  ['AFG', 'Hybrid', [3, 0, 3, 3, 1, 0, 0, 3.33, 0, 0, 1, 1, 0, 1, 1], 7.33, [-1, 1, 3, 2, 0, 0], 5],
  ['AGO', 'NMIRF', [0, 3, 2, 3, 0, 0, 3, 3.67, 0, 0, 2, 1, 1, 1, -1], 7.67, [1, 1, 2, 0, 1, 0], 5],
  ['ARG', 'Single inter-ministerial', [1, 1, 1, 0, 0, 0, 1, 1.33, 1, 0, 2, 1, 0, 0, -1], 4.33, [0, 1, 0, 2, 0, 0], 3],
  ['AUS', 'Hybrid', [-1, 0, 1, -1, 1, 0, 0, 0, -1, 0, 1, -1, -1, -1, 1], -2, [-1, -1, 3, 2, 0, 0], 3],
  ['AZE', 'NMIRF', [-1, -1, 2, 3, 3, 0, 0, 2, 0, 1, -1, 1, 0, 1, 1], 5, [1, 1, 2, 1, -1, 1], 5],
  ['BFA', 'NMIRF', [2, 0, 2, 3, 2, 0, 0, 3, 0, 0, 0, 1, 0, -1, 1], 4, [1, 1, 3, 2, 0, 0], 7],
  ['BHR', 'Single inter-ministerial', [2, 2, 2, 2, 1, 0, 1, 3.33, 0, 0, 0, 1, -1, 0, -1], 2.33, [1, 0, 0, 2, -1, 1], 3],
  ['BHS', 'NMIRF', [2, -1, 3, 0, -1, -1, 3, 1.67, 0, 1, 1, 1, 0, 1, 0], 5.67, [-1, 1, 3, 1, -1, 1], 4],
  ['BOL', 'Single inter-ministerial', [1, 1, 1, 1, 0, 0, 1, 1.67, 0, 1, 2, 1, 1, 1, -1], 6.67, [0, 1, 0, 2, 0, 0], 3],
  ['BRA', 'Single ministerial', [0, 0, 0, 0, 0, 0, 1, 0.33, 0, 1, -1, -1, -1, 1, -1], -1.67, [-1, 1, 0, 0, -1, 0], -1],
  ['CAN', 'Ad hoc inter-ministerial', [0, 0, 1, 0, 1, 0, 0, 0.67, -1, -1, 0, 1, -1, 1, 0], -0.33, [-1, 0, 0, 1, -1, 0], -1],
  ['CHE', 'NMIRF', [2, 0, 2, 0, 0, 0, 0, 1.33, 1, 1, 0, 1, 0, 1, 0], 5.33, [0, 0, 1, 2, 0, 1], 4],
  ['CHL', 'Single inter-ministerial', [1, 2, 2, 2, 2, 1, 2, 4, 1, 1, 1, 1, 1, 0, -1], 8, [-1, 0, 0, 2, 0, 0], 1],
  ['CHN', 'Ad hoc inter-ministerial', [3, 3, 2, 0, 0, 0, 3, 3.67, 0, 0, 0, 1, 0, 0, -1], 3.67, [-1, -1, 1, 2, -1, 0], 0],
  ['CPV', 'NMIRF', [1, 1, 1, 1, 1, 0, 1, 2, 0, 0, 0, 1, 0, 1, -1], 3, [1, 1, 2, 2, 0, 0], 6],
  ['CRI', 'NMIRF', [1, 1, 1, 2, 1, 0, 3, 3, 1, 0, 2, 1, 0, 1, -1], 7, [1, 1, 2, 2, -1, 1], 6],
  ['CZE', 'Ad hoc inter-ministerial', [-1, -1, 2, 2, 2, 0, 2, 2, 0, 0, 0, 0, 0, -1, 0], 1, [-1, -1, 2, 1, -1, 1], 1],
  ['DEU', 'Single ministerial', [1, 0, 1, -1, 1, 0, 1, 1, 0, -1, 0, -1, 0, 1, -1], -1, [-1, 1, -1, 1, -1, 0], -1],
  ['DNK', 'NMIRF', [1, -1, 3, 0, 3, -1, 3, 2.67, 0, 1, 0, 1, 0, 1, 1], 6.67, [0, 1, 3, 2, -1, 1], 6],
  ['DOM', 'NMIRF', [3, 3, 3, 0, 0, 0, 3, 4, 0, 0, 0, 0, 0, 1, 1], 6, [1, 1, 2, 2, 0, 0], 6],
  ['ECU', 'NMIRF', [3, 3, 1, null, null, -1, 3, 5, -1, 1, 2, 1, -1, 1, -1], 7, [-1, 1, 2, 2, -1, 1], 4],
  ['ESP', 'Ad hoc inter-ministerial', [2, 0, 0, -1, 2, 0, 0, 1, 0, 0, 0, 0, 0, 1, 0], 2, [-1, -1, -1, -1, -1, 0], -5],
  ['ETH', 'Hybrid', [1, 0, 2, 1, 2, 0, 0, 2, 0, 0, -1, 0, 0, -1, 1], 1, [-1, 1, 3, 2, 0, 0], 5],
  ['FIN', 'Ad hoc inter-ministerial', [1, 1, 2, 0, 1, 0, 1, 2, 0, 0, 0, 1, 0, 0, -1], 2, [-1, -1, -1, 2, -1, 0], -2],
  ['GBR', 'Single ministerial', [1, 0, 2, 1, 2, 0, 0, 2, 0, 0, -1, 0, 0, -1, -1], -1, [-1, -1, -1, -1, -1, 0], -5],
  ['GEO', 'NMIRF', [3, 3, 3, 2, 2, 0, 3, 5.33, 1, 1, 1, 1, 0, 1, 1], 11.33, [1, 1, 3, 2, -1, 1], 7],
  ['GHA', 'Single inter-ministerial', [2, 3, 2, 0, 0, 0, 3, 3.33, 0, 0, 0, 1, 0, 0, -1], 3.33, [0, 0, 0, 2, 0, 0], 2],
  ['GMB', 'Single inter-ministerial', [3, 0, 3, 3, 3, 0, 0, 4, -1, 0, 0, -1, -1, 1, 0], 2, [0, 1, -1, 1, 0, 1], 2],
  ['GTM', 'NMIRF', [3, 3, 2, 2, -1, -1, 2, 3.33, 0, 1, 2, 1, -1, 0, -1], 5.33, [1, 1, 0, 0, 1, 1], 4],
  ['HTI', 'NMIRF', [0, 0, 2, 2, 0, 0, 2, 2, 0, 1, 0, 1, 0, 1, -1], 4, [1, 0, 2, 2, -1, 1], 5],
  ['IRQ', 'Single inter-ministerial', [3, 0, 3, 0, 0, 0, 0, 2, 0, 0, 0, 1, 0, -1, -1], 1, [1, 1, -1, 2, -1, 1], 3],
  ['ITA', 'NMIRF', [1, 1, 1, 0, -1, 0, 1, 1, 0, 1, -1, 1, 0, 1, 1], 4, [1, 1, 3, 1, 1, -1], 6],
  ['JAM', 'NMIRF', [-1, 2, 2, -1, 0, 0, 3, 1.67, -1, 0, 0, 0, 0, 1, 1], 2.67, [1, 1, 3, 2, -1, 1], 7],
  ['JOR', 'Single inter-ministerial', [2, 0, 2, 0, 2, 2, 2, 3.33, 0, 0, 0, 1, 0, 1, 1], 6.33, [0, 1, 0, 2, 0, 0], 3],
  ['KEN', 'NMIRF', [2, 3, 2, 3, 3, 0, 3, 5.33, -1, 0, -1, -1, -1, 1, 1], 3.33, [1, 1, 1, 2, -1, 1], 5],
  ['KIR', 'NMIRF', [2, 3, 2, 3, 2, 0, 3, 4, 0, 1, -1, 0, 0, 1, 1], 6, [1, 1, 3, 2, 1, 1], 9],
  ['KOR', 'Ad hoc inter-ministerial', [1, 0, 2, 0, 2, 0, 3, 2.67, 0, 0, 0, 1, 0, 1, -1], 3.67, [-1, -1, -1, -1, -1, 1], -4],
  ['LBN', 'NMIRF', [0, 0, 2, 3, 2, 0, 3, 3.33, 0, 0, 0, 0, 0, 1, 1], 5.33, [1, 1, 0, 2, 0, 0], 4],
  ['LBR', 'Ad hoc inter-ministerial', [0, 0, 3, 0, 3, 0, 0, 2, 0, 0, 0, 0, 0, 0, -1], 1, [-1, -1, -1, 1, -1, 0], -3],
  ['LSO', 'Ad hoc inter-ministerial', [1, 2, 2, 1, -1, 2, 2, 3, 0, -1, 0, 0, 0, -1, -1], 0, [1, 1, -1, 0, -1, 1], 1],
  ['LTU', 'Ad hoc inter-ministerial', [2, 0, 1, 0, 2, 0, 2, 2.33, 0, 0, 0, 1, 0, 0, -1], 2.33, [-1, -1, -1, 2, 0, 0], -1],
  ['LVA', 'Hybrid', [-1, 0, 2, 1, 2, 0, 1, 1.67, -1, -1, -1, -1, -1, 1, -1], -3.33, [1, 1, -1, 2, -1, -1], 1],
  ['MAR', 'NMIRF', [2, 2, 2, 2, 2, 1, 2, 4.33, 1, 1, 2, 1, -1, 1, 1], 10.33, [1, 1, 3, 3, 1, 2], 11],
  ['MDA', 'NMIRF', [3, 3, 3, 3, 1, 3, 3, 6.33, -1, 1, 1, 1, -1, 1, 1], 9.33, [1, 1, 0, 2, 0, 1], 5],
  ['MDG', 'NMIRF', [3, 0, 3, 3, 0, 0, 3, 4, 0, 0, 0, 1, 0, 1, -1], 5, [1, 1, 2, 2, 0, 1], 7],
  ['MDV', 'NMIRF', [3, 3, 2, 3, 2, -1, 3, 5, -1, -1, 1, 1, -1, 1, 1], 6, [1, 1, 3, 2, -1, 2], 8],
  ['MEX', 'Ad hoc inter-ministerial', [2, 2, 0, 0, 0, 0, 2, 2, 1, 1, 2, 1, -1, 0, -1], 5, [-1, -1, 0, 1, -1, 0], -2],
  ['MHL', 'NMIRF', [0, 0, 3, 3, 0, 3, 3, 4, 0, 0, 0, 1, 0, 1, 1], 7, [1, 1, 3, 2, -1, 0], 6],
  ['MLI', 'Single inter-ministerial', [2, 0, 2, 0, 2, 0, 2, 2.67, 0, 0, 0, 0, 0, 0, 1], 3.67, [1, 0, -1, 2, -1, 0], 1],
  ['MNG', 'Hybrid', [1, 0, 2, 2, 1, -1, 1, 2, -1, 1, 0, 1, 0, -1, -1], 1, [1, 1, 2, 1, -1, -1], 3],
  ['MOZ', 'NMIRF', [0, 0, 0, 0, 0, 0, 1, 0.33, 0, 0, 0, 1, 0, 1, 0], 2.33, [1, 1, 2, 2, 1, 2], 9],
  ['MRT', 'NMIRF', [0, 0, 2, 0, 3, 0, 0, 1.67, 0, 0, 0, 0, 0, 1, 1], 3.67, [1, 1, 1, 1, 0, 0], 4],
  ['MUS', 'NMIRF', [-1, 0, 3, null, 3, 3, 3, 4.67, -1, 1, 1, 1, -1, 1, 1], 7.67, [1, 1, 3, 2, 1, 1], 9],
  ['MYS', 'Hybrid', [2, 2, 2, 2, 2, 1, 2, 4.33, -1, 1, 1, 1, 1, -1, -1], 5.33, [-1, -1, 2, 2, -1, 1], 2],
  ['NER', 'NMIRF', [2, 0, 2, 3, 2, 0, 0, 3, 0, 0, 0, 1, 0, -1, 1], 4, [1, 1, 0, 2, 0, 0], 4],
  ['NLD', 'Ad hoc inter-ministerial', [2, 0, 0, 2, 2, 0, 0, 2, 1, 1, -1, 0, 0, -1, 0], 2, [-1, -1, 2, -1, -1, 0], -2],
  ['NOR', 'Ad hoc inter-ministerial', [2, -1, 3, 2, 3, -1, -1, 2.33, 0, 1, -1, 1, 1, 1, -1], 4.33, [-1, 1, 2, -1, -1, -1], -1],
  ['PAN', 'NMIRF', [3, 3, 2, 0, 3, 0, 2, 4.33, 1, -1, 2, 1, 0, 0, -1], 6.33, [1, 1, 3, 2, -1, 0], 6],
  ['PHL', 'Single inter-ministerial', [3, 3, 1, 0, 3, 0, 0, 3.33, -1, -1, 0, 1, 0, 1, -1], 2.33, [1, 1, 0, 2, -1, 0], 3],
  ['PRT', 'NMIRF', [3, 0, 2, 3, 3, 0, 3, 4.67, 0, 1, -1, 1, 1, 1, -1], 6.67, [1, 1, 3, 2, -1, -1], 5],
  ['PRY', 'NMIRF', [3, 3, 3, 3, 3, 0, 3, 6, 1, 1, 2, 1, 1, 1, 1], 14, [1, 1, 3, 2, -1, 1], 7],
  ['QAT', 'Single inter-ministerial', [1, 1, 1, 0, 1, 0, 0, 1.33, 0, 0, 0, 1, 0, 1, -1], 2.33, [1, 0, -1, 2, 0, 0], 2],
  ['RWA', 'NMIRF', [3, 1, 1, 0, 3, 1, 1, 3.33, -1, -1, 1, 1, -1, 1, 1], 4.33, [1, 1, 3, 1, -1, 1], 6],
  ['SDN', 'Single inter-ministerial', [-1, 0, 0, -1, -1, 0, 0, -1, -1, 1, 0, 1, -1, 1, 1], 1, [1, 1, 2, -1, -1, 0], 2],
  ['SGP', 'Ad hoc inter-ministerial', [2, 0, 0, -1, -1, 0, 0, 0, 0, 1, 0, 1, 1, 1, 0], 4, [-1, 0, 0, 0, -1, -1], -3],
  ['SVN', 'Single inter-ministerial', [1, -1, 1, 2, 1, -1, 1, 1.33, 1, -1, 1, 1, -1, 1, -1], 2.33, [0, 0, 2, 2, -1, 1], 4],
  ['SWE', 'Single inter-ministerial', [1, 0, 0, 0, -1, 0, 0, 0, 0, 0, 0, 1, -1, 1, 1], 2, [0, 1, 3, -1, -1, 0], 2],
  ['SWZ', 'NMIRF', [3, 3, 2, null, 2, 0, 3, 5.33, -1, -1, -1, -1, -1, 1, 1], 2.33, [1, 1, 3, 2, -1, 1], 7],
  ['SYC', 'Ad hoc inter-ministerial', [2, 0, 3, -1, 2, 3, 3, 4, 0, -1, -1, -1, 0, 1, -1], 1, [-1, -1, -1, -1, -1, 0], -5],
  ['TCD', 'Single inter-ministerial', [0, 0, 3, 0, 3, 0, 3, 3, 0, 0, 0, 1, 0, 0, -1], 3, [1, 0, 0, 0, 0, 0], 1],
  ['TGO', 'Single inter-ministerial', [0, 0, 2, 1, 2, 2, 2, 3, 0, 0, 0, 1, 0, 1, -1], 4, [1, 1, -1, 2, -1, 1], 3],
  ['THA', 'Single inter-ministerial', [1, 3, 1, 0, 3, -1, 3, 3.33, -1, -1, 2, 1, 0, 1, 0], 5.33, [1, 0, 0, 1, 1, -1], 2],
  ['TON', 'Single inter-ministerial', [0, 0, 0, 3, 0, 0, 3, 2, 0, 0, 0, 1, 0, -1, 1], 3, [1, -1, -1, 2, 0, 0], 1],
  ['TUN', 'NMIRF', [0, 0, 2, 3, 0, 0, 3, 2.67, 0, 0, 0, 1, 0, 1, 1], 5.67, [1, 1, 2, 2, -1, 0], 5],
  ['UKR', 'Ad hoc inter-ministerial', [1, 0, 1, 2, 1, 0, 2, 2.33, 0, 0, 0, 0, 0, -1, 0], 1.33, [-1, -1, -1, -1, -1, 0], -5],
  ['URY', 'NMIRF', [3, 3, 2, 3, 1, 0, 3, 5, 0, 1, 2, 1, 0, 1, 1], 11, [1, 1, 3, 2, -1, 1], 7],
  ['UZB', 'NMIRF', [2, 2, 2, 2, 0, 2, 2, 4, 1, 0, 0, 0, 1, 1, 1], 8, [1, 1, 0, 2, 1, 0], 5],
  ['VCT', 'NMIRF', [-1, 2, 2, 3, 2, 2, 3, 4.33, -1, 0, 0, -1, -1, 1, 1], 3.33, [1, 1, 3, 2, 1, 1], 9],
  ['VEN', 'NMIRF', [2, 2, 1, 0, 0, 0, 1, 2, 0, 0, 0, 1, 0, 1, -1], 3, [1, 1, 0, 2, -1, 1], 4],
  ['VNM', 'Ad hoc inter-ministerial', [2, 3, 2, 0, 0, 2, 2, 3.67, 0, 0, 0, 1, 0, 0, -1], 3.67, [-1, -1, -1, 2, -1, 0], -2],
  ['VUT', 'Single ministerial', [1, 0, 1, 2, -1, 0, 0, 1, 0, -1, -1, -1, -1, 1, 0], -2, [-1, 0, -1, -1, -1, 1], -3],
  ['WSM', 'NMIRF', [2, 0, 3, 3, 3, 3, 3, 5.67, 1, 1, 2, 1, 1, 1, 1], 13.67, [1, 1, 3, 2, -1, 1], 7],
  ['ZAF', 'Single ministerial', [2, 3, 0, 2, 2, 0, 1, 3.33, -1, -1, 0, -1, 0, -1, -1], -1.67, [-1, -1, 0, -1, -1, 0], -4],
];

/** The mechanisms of the 83 States that took part in the survey, by ISO code. */
export const surveyedMechanisms: readonly SurveyedMechanism[] = rows.map(
  ([
    iso3,
    surveyClass,
    sophisticationScores,
    sophistication,
    institutionalisationScores,
    institutionalisation,
  ]) => ({
    iso3,
    surveyClass,
    type: typeOfClass[surveyClass],
    sophisticationScores,
    sophistication,
    institutionalisationScores,
    institutionalisation,
    source: mechanismSurvey,
  }),
);
