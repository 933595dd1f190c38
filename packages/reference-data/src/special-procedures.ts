import { type Labels, labels } from './languages.ts';

/** Who holds a special-procedure mandate. */
export const specialProcedureKinds = ['special_rapporteur', 'independent_expert', 'working_group'] as const;
export type SpecialProcedureKind = (typeof specialProcedureKinds)[number];

// biome-ignore format: one term a line
export const specialProcedureKindLabels: Readonly<Record<SpecialProcedureKind, Labels>> = {
  special_rapporteur: labels('Special Rapporteur', 'المقرر الخاص', 'Rapporteur spécial', 'Relator Especial', 'Relator Especial'),
  independent_expert: labels('Independent Expert', 'الخبير المستقل', 'Expert indépendant', 'Experto Independiente', 'Perito Independente'),
  working_group: labels('Working Group', 'الفريق العامل', 'Groupe de travail', 'Grupo de Trabajo', 'Grupo de Trabalho'),
};

/** Whether a mandate follows a subject everywhere or everything in one State. */
export const mandateKinds = ['thematic', 'country'] as const;
export type MandateKind = (typeof mandateKinds)[number];

// biome-ignore format: one term a line
export const mandateKindLabels: Readonly<Record<MandateKind, Labels>> = {
  thematic: labels('Thematic mandate', 'ولاية مواضيعية', 'Mandat thématique', 'Mandato temático', 'Mandato temático'),
  country: labels('Country mandate', 'ولاية قطرية', 'Mandat de pays', 'Mandato de país', 'Mandato por país'),
};
