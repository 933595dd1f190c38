import { type Labels, labels } from './languages.ts';

/** The five regional groups of United Nations Member States. */
export const regionalGroups = [
  'african',
  'asia_pacific',
  'eastern_european',
  'latin_american_caribbean',
  'western_european_others',
] as const;
export type RegionalGroup = (typeof regionalGroups)[number];

// biome-ignore format: one group a line
export const regionalGroupLabels: Readonly<Record<RegionalGroup, Labels>> = {
  african: labels('African States', 'الدول الأفريقية', 'États d’Afrique', 'Estados de África', 'Estados Africanos'),
  asia_pacific: labels('Asia-Pacific States', 'دول آسيا والمحيط الهادئ', 'États d’Asie et du Pacifique', 'Estados de Asia y el Pacífico', 'Estados da Ásia-Pacífico'),
  eastern_european: labels('Eastern European States', 'دول أوروبا الشرقية', 'États d’Europe orientale', 'Estados de Europa Oriental', 'Estados da Europa Oriental'),
  latin_american_caribbean: labels('Latin American and Caribbean States', 'دول أمريكا اللاتينية والبحر الكاريبي', 'États d’Amérique latine et des Caraïbes', 'Estados de América Latina y el Caribe', 'Estados da América Latina e Caraíbas'),
  western_european_others: labels('Western European and other States', 'دول أوروبا الغربية ودول أخرى', 'États d’Europe occidentale et autres États', 'Estados de Europa Occidental y otros Estados', 'Estados da Europa Ocidental e outros Estados'),
};
