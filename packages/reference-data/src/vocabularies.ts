import { type Labels, labels } from './languages.ts';
import { foldName } from './names.ts';

/** The answer of the State under review to a recommendation. */
export const positions = ['pending', 'supported', 'partially_supported', 'noted'] as const;
export type Position = (typeof positions)[number];

// biome-ignore format: one term a line
export const positionLabels: Readonly<Record<Position, Labels>> = {
  pending: labels('Pending', 'قيد النظر', 'En attente', 'Pendiente', 'Pendente'),
  supported: labels('Supported', 'حظيت بالتأييد', 'Acceptée', 'Aceptada', 'Aceite'),
  partially_supported: labels('Partially supported', 'حظيت بالتأييد جزئياً', 'Partiellement acceptée', 'Aceptada parcialmente', 'Parcialmente aceite'),
  noted: labels('Noted', 'أُحيط بها علماً', 'Notée', 'Se toma nota', 'Toma-se nota'),
};

/** How far a recommendation has been carried out. */
export const implementationStatuses = [
  'not_assessed',
  'not_started',
  'in_progress',
  'partially_implemented',
  'implemented',
  'continuous',
  'not_planned',
] as const;
export type ImplementationStatus = (typeof implementationStatuses)[number];

// biome-ignore format: one term a line
export const implementationStatusLabels: Readonly<Record<ImplementationStatus, Labels>> = {
  not_assessed: labels('Not assessed', 'لم تُقيَّم', 'Non évaluée', 'Sin evaluar', 'Não avaliada'),
  not_started: labels('Not started', 'لم يبدأ التنفيذ', 'Non commencée', 'No iniciada', 'Não iniciada'),
  in_progress: labels('In progress', 'قيد التنفيذ', 'En cours de mise en œuvre', 'En curso', 'Em curso'),
  partially_implemented: labels('Partially implemented', 'نُفّذت جزئياً', 'Partiellement mise en œuvre', 'Aplicada parcialmente', 'Parcialmente implementada'),
  implemented: labels('Implemented', 'نُفّذت', 'Mise en œuvre', 'Aplicada', 'Implementada'),
  continuous: labels('Continuous', 'تنفيذ مستمر', 'Mise en œuvre continue', 'De aplicación continua', 'De implementação contínua'),
  not_planned: labels('Not planned', 'غير مقرر تنفيذها', 'Mise en œuvre non prévue', 'Aplicación no prevista', 'Implementação não prevista'),
};

/** What kind of thing a body asks or a State promises. */
export const recommendationTypes = [
  'recommendation',
  'observation',
  'pledge',
  'network_call',
  'other',
] as const;
export type RecommendationType = (typeof recommendationTypes)[number];

// biome-ignore format: one term a line
export const recommendationTypeLabels: Readonly<Record<RecommendationType, Labels>> = {
  recommendation: labels('Recommendation', 'توصية', 'Recommandation', 'Recomendación', 'Recomendação'),
  observation: labels('Observation', 'ملاحظة', 'Observation', 'Observación', 'Observação'),
  pledge: labels('Voluntary pledge', 'تعهد طوعي', 'Engagement volontaire', 'Promesa voluntaria', 'Compromisso voluntário'),
  network_call: labels('Call of the Network', 'نداء الشبكة', 'Appel du Réseau', 'Llamamiento de la Red', 'Apelo da Rede'),
  other: labels('Other', 'غير ذلك', 'Autre', 'Otro', 'Outro'),
};

/** UPR Info's grades of the action a recommendation asks for, from 1 (least) to 5. */
export const actionCategories = [1, 2, 3, 4, 5] as const;
export type ActionCategory = (typeof actionCategories)[number];

// biome-ignore format: one term a line
export const actionCategoryLabels: Readonly<Record<ActionCategory, Labels>> = {
  1: labels('Minimal action', 'إجراء في الحد الأدنى', 'Action minimale', 'Acción mínima', 'Ação mínima'),
  2: labels('Continuing action', 'مواصلة الإجراءات', 'Poursuite de l’action', 'Acción de continuidad', 'Ação de continuidade'),
  3: labels('Considering action', 'النظر في اتخاذ إجراء', 'Action à envisager', 'Consideración de una acción', 'Consideração de uma ação'),
  4: labels('General action', 'إجراء عام', 'Action générale', 'Acción general', 'Ação geral'),
  5: labels('Specific action', 'إجراء محدد', 'Action spécifique', 'Acción específica', 'Ação específica'),
};

/** How a State's mechanism sits in its government. */
export const mechanismTypes = [
  'ad_hoc',
  'ministerial',
  'interministerial',
  'institutionally_separate',
] as const;
export type MechanismType = (typeof mechanismTypes)[number];

// biome-ignore format: one term a line
export const mechanismTypeLabels: Readonly<Record<MechanismType, Labels>> = {
  ad_hoc: labels('Ad hoc', 'مخصصة', 'Ad hoc', 'Ad hoc', 'Ad hoc'),
  ministerial: labels('Ministerial', 'وزارية', 'Ministériel', 'Ministerial', 'Ministerial'),
  interministerial: labels('Interministerial', 'مشتركة بين الوزارات', 'Interministériel', 'Interministerial', 'Interministerial'),
  institutionally_separate: labels('Institutionally separate', 'مستقلة مؤسسياً', 'Institutionnellement distinct', 'Institucionalmente independiente', 'Institucionalmente separado'),
};

/** A State's standing in the International Network of NMIRFs. */
export const membershipStandings = [
  'founding_member',
  'member',
  'observer',
  'applicant',
  'withdrawn',
] as const;
export type MembershipStanding = (typeof membershipStandings)[number];

// biome-ignore format: one term a line
export const membershipStandingLabels: Readonly<Record<MembershipStanding, Labels>> = {
  founding_member: labels('Founding member', 'عضو مؤسس', 'Membre fondateur', 'Miembro fundador', 'Membro fundador'),
  member: labels('Member', 'عضو', 'Membre', 'Miembro', 'Membro'),
  observer: labels('Observer', 'مراقب', 'Observateur', 'Observador', 'Observador'),
  applicant: labels('Applicant', 'مقدم طلب انضمام', 'Candidat', 'Solicitante', 'Candidato'),
  withdrawn: labels('Withdrawn', 'منسحب', 'Retiré', 'Retirado', 'Retirado'),
};

/** The Network's organs that have seats. */
export const networkOrgans = ['executive_committee'] as const;
export type NetworkOrgan = (typeof networkOrgans)[number];

// biome-ignore format: one term a line
export const networkOrganLabels: Readonly<Record<NetworkOrgan, Labels>> = {
  executive_committee: labels('Executive Committee', 'اللجنة التنفيذية', 'Comité exécutif', 'Comité Ejecutivo', 'Comité Executivo'),
};

/** What a State does in its seat. */
export const networkRoles = ['coordinator', 'member'] as const;
export type NetworkRole = (typeof networkRoles)[number];

// biome-ignore format: one term a line
export const networkRoleLabels: Readonly<Record<NetworkRole, Labels>> = {
  coordinator: labels('Coordinator', 'منسق', 'Coordonnateur', 'Coordinador', 'Coordenador'),
  member: labels('Member', 'عضو', 'Membre', 'Miembro', 'Membro'),
};

/** What kind of meeting a session is. */
export const sessionKinds = [
  'regular',
  'panel',
  'review',
  'dialogue',
  'visit',
  'side_event',
  'seminar',
  'network_meeting',
] as const;
export type SessionKind = (typeof sessionKinds)[number];

// biome-ignore format: one term a line
export const sessionKindLabels: Readonly<Record<SessionKind, Labels>> = {
  regular: labels('Regular session', 'دورة عادية', 'Session ordinaire', 'Período ordinario de sesiones', 'Sessão ordinária'),
  panel: labels('Panel discussion', 'حلقة نقاش', 'Réunion-débat', 'Mesa redonda', 'Painel de debate'),
  review: labels('Review', 'استعراض', 'Examen', 'Examen', 'Exame'),
  dialogue: labels('Interactive dialogue', 'حوار تفاعلي', 'Dialogue', 'Diálogo interactivo', 'Diálogo interativo'),
  visit: labels('Visit', 'زيارة', 'Visite', 'Visita', 'Visita'),
  side_event: labels('Side event', 'مناسبة جانبية', 'Manifestation parallèle', 'Evento paralelo', 'Evento paralelo'),
  seminar: labels('Seminar', 'ندوة', 'Séminaire', 'Seminario', 'Seminário'),
  network_meeting: labels('Meeting of the Network', 'اجتماع الشبكة', 'Réunion du Réseau', 'Reunión de la Red', 'Reunião da Rede'),
};

/** What kind of institution takes part in follow-up. */
export const institutionKinds = [
  'ministry',
  'agency',
  'parliament',
  'judiciary',
  'nhri',
  'statistics_office',
  'municipality',
  'civil_society',
  'un_entity',
] as const;
export type InstitutionKind = (typeof institutionKinds)[number];

// biome-ignore format: one term a line
export const institutionKindLabels: Readonly<Record<InstitutionKind, Labels>> = {
  ministry: labels('Ministry', 'وزارة', 'Ministère', 'Ministerio', 'Ministério'),
  agency: labels('Government agency', 'هيئة حكومية', 'Organisme public', 'Organismo público', 'Organismo público'),
  parliament: labels('Parliament', 'البرلمان', 'Parlement', 'Parlamento', 'Parlamento'),
  judiciary: labels('Judiciary', 'السلطة القضائية', 'Pouvoir judiciaire', 'Poder judicial', 'Poder judicial'),
  nhri: labels('National human rights institution', 'المؤسسة الوطنية لحقوق الإنسان', 'Institution nationale des droits de l’homme', 'Institución nacional de derechos humanos', 'Instituição nacional de direitos humanos'),
  statistics_office: labels('National statistical office', 'المكتب الإحصائي الوطني', 'Bureau national de statistique', 'Oficina nacional de estadística', 'Instituto nacional de estatística'),
  municipality: labels('Municipality', 'بلدية', 'Municipalité', 'Municipio', 'Município'),
  civil_society: labels('Civil society', 'المجتمع المدني', 'Société civile', 'Sociedad civil', 'Sociedade civil'),
  un_entity: labels('United Nations entity', 'كيان تابع للأمم المتحدة', 'Entité des Nations Unies', 'Entidad de las Naciones Unidas', 'Entidade das Nações Unidas'),
};

/** Who may read a record. */
export const visibilities = ['public', 'internal'] as const;
export type Visibility = (typeof visibilities)[number];

// biome-ignore format: one term a line
export const visibilityLabels: Readonly<Record<Visibility, Labels>> = {
  public: labels('Public', 'عام', 'Public', 'Público', 'Público'),
  internal: labels('Internal', 'داخلي', 'Interne', 'Interno', 'Interno'),
};

/** How urgent the follow-up of a recommendation is. */
export const priorities = ['low', 'medium', 'high'] as const;
export type Priority = (typeof priorities)[number];

// biome-ignore format: one term a line
export const priorityLabels: Readonly<Record<Priority, Labels>> = {
  low: labels('Low', 'منخفضة', 'Faible', 'Baja', 'Baixa'),
  medium: labels('Medium', 'متوسطة', 'Moyenne', 'Media', 'Média'),
  high: labels('High', 'عالية', 'Élevée', 'Alta', 'Alta'),
};

const supportedWords =
  /\b(?:support(?:ed|s)?|accept(?:ed|s|ee)?|acept(?:ad[ao]s?)|aceite|enjoys? support)\b|تاييد/;
const notedWords =
  /\b(?:noted?|reject(?:ed|s)?|not (?:supported|accepted)|does not enjoy support|notee|toma(?:da|do| se)?(?: e[nm])? (?:nota|consideracion))\b|علما/;
const partialWords = /\b(?:partial(?:ly)?|partiellement|parcialmente|in part)\b|جزييا/;
const pendingWords =
  /\b(?:pending|under consideration|to be examined|no (?:response|position)|en attente|pendi?ente)\b|قيد النظر/;

/**
 * The position that a label states, by this product's or another source's words. "Supported" and "Noted" in one
 * cell, in either order, are partial support. A pledge is a type of recommendation and no position.
 */
export function findPosition(label: string): Position | undefined {
  const folded = foldName(label);
  const noted = notedWords.test(folded);
  const supported = supportedWords.test(
    folded.replace(/\bnot (?:supported|accepted)\b|does not enjoy support/g, ' '),
  );
  if (partialWords.test(folded) || (noted && supported)) return 'partially_supported';
  if (supported) return 'supported';
  if (noted) return 'noted';
  return pendingWords.test(folded) ? 'pending' : undefined;
}

/** The type that a label states: "- Recommendations", "Voluntary Pledge", "Concerns/Observations" … */
export function findRecommendationType(label: string): RecommendationType | undefined {
  const folded = foldName(label);
  if (/pledge|commitment|engagement volontaire|promesa|compromisso|compromiso|تعهد/.test(folded))
    return 'pledge';
  if (/network call|call of the network|appel du reseau|llamamiento|apelo|نداء/.test(folded))
    return 'network_call';
  if (/observation|concern|observaci|observac|preoccupation|ملاحظ/.test(folded)) return 'observation';
  if (/recom|توصي/.test(folded)) return 'recommendation';
  return /^(?:others?|autres?|otr[ao]s?|outr[ao]s?|غير ذلك)$/.test(folded) ? 'other' : undefined;
}
