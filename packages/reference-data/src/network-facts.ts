import { type Labels, labels } from './languages.ts';
import { asuncionDeclaration, committeeStatement, type FactSource, lisbonSeminar } from './sources.ts';
import type { MembershipStanding, NetworkOrgan, NetworkRole } from './vocabularies.ts';

export { type NetworkSession, networkSessions } from './network-sessions.ts';

/** The Network's founding; `on` is the closing day of the seminar that founded it. */
export const networkFounding = {
  on: '2024-05-09',
  place: 'Asunción',
  instrument: labels(
    'Asunción Declaration',
    'إعلان أسونسيون',
    'Déclaration d’Asunción',
    'Declaración de Asunción',
    'Declaração de Assunção',
  ),
  source: asuncionDeclaration,
} as const;

export type NetworkMembershipFact = {
  readonly state: string;
  readonly standing: MembershipStanding;
  readonly from: string;
  readonly source: FactSource;
};

/** The founding members known by name. The total reported is larger: see `reportedMemberTotal`. */
export const networkMemberships: readonly NetworkMembershipFact[] = ['MAR', 'PRT', 'PRY'].map((state) => ({
  state,
  standing: 'founding_member',
  from: networkFounding.on,
  source: committeeStatement,
}));

export type NetworkRoleFact = {
  readonly organ: NetworkOrgan;
  readonly role: NetworkRole;
  readonly state: string;
  readonly from: string;
  readonly source: FactSource;
};

const committeeSeat = {
  organ: 'executive_committee',
  from: networkFounding.on,
  source: committeeStatement,
} as const;

/**
 * The Executive Committee. The source names who sits in it in July 2025 and not since when, so the seats are
 * dated from the founding.
 */
export const networkRoleSeats: readonly NetworkRoleFact[] = [
  { ...committeeSeat, role: 'coordinator', state: 'MAR' },
  { ...committeeSeat, role: 'member', state: 'PRY' },
  { ...committeeSeat, role: 'member', state: 'PRT' },
];

/** How many founding members the Network was reported to have, named or not. */
export const reportedMemberTotal = { count: 24, asOf: '2025-07-04', source: committeeStatement } as const;

/** Whom the Network addresses. */
export const networkAddressees = ['states', 'ohchr', 'un_agencies'] as const;
export type NetworkAddressee = (typeof networkAddressees)[number];

// biome-ignore format: one term a line
export const networkAddresseeLabels: Readonly<Record<NetworkAddressee, Labels>> = {
  states: labels('States', 'الدول', 'États', 'Estados', 'Estados'),
  ohchr: labels('OHCHR', 'مفوضية الأمم المتحدة السامية لحقوق الإنسان', 'HCDH', 'ACNUDH', 'ACNUDH'),
  un_agencies: labels('United Nations agencies', 'وكالات الأمم المتحدة', 'Organismes des Nations Unies', 'Organismos de las Naciones Unidas', 'Agências das Nações Unidas'),
};

/** A thing that the Executive Committee asked for, in our words. */
export type NetworkCall = {
  /** Its place in the statement, stable. */
  readonly number: number;
  readonly texts: Labels;
  readonly addressees: readonly NetworkAddressee[];
  /** The label of the session at which it was asked. */
  readonly sessionLabel: string;
  readonly source: FactSource;
};

const askedAtPanel = {
  sessionLabel: 'HRC59 panel on technical cooperation',
  addressees: networkAddressees,
  source: committeeStatement,
};

/** What the Executive Committee asked for at the Council's panel of 4 July 2025, paraphrased. */
export const networkCalls: readonly NetworkCall[] = [
  {
    ...askedAtPanel,
    number: 1,
    texts: labels(
      'Increase the support that international partners give to national mechanisms for implementation, reporting and follow-up.',
      'زيادة الدعم الذي يقدمه الشركاء الدوليون إلى الآليات الوطنية للتنفيذ وإعداد التقارير والمتابعة.',
      'Accroître l’appui que les partenaires internationaux apportent aux mécanismes nationaux d’application, d’établissement de rapports et de suivi.',
      'Aumentar el apoyo que los asociados internacionales prestan a los mecanismos nacionales de aplicación, presentación de informes y seguimiento.',
      'Aumentar o apoio que os parceiros internacionais prestam aos mecanismos nacionais de implementação, elaboração de relatórios e seguimento.',
    ),
  },
  {
    ...askedAtPanel,
    number: 2,
    texts: labels(
      'Make national mechanisms part of the United Nations country strategies and programmes.',
      'إدراج الآليات الوطنية في استراتيجيات الأمم المتحدة وبرامجها القطرية.',
      'Intégrer les mécanismes nationaux dans les stratégies et programmes de pays des Nations Unies.',
      'Integrar los mecanismos nacionales en las estrategias y los programas de las Naciones Unidas para los países.',
      'Integrar os mecanismos nacionais nas estratégias e programas das Nações Unidas para os países.',
    ),
  },
  {
    ...askedAtPanel,
    number: 3,
    texts: labels(
      'Better integrate strategies of support to national mechanisms into United Nations programmes.',
      'إدماج استراتيجيات دعم الآليات الوطنية في برامج الأمم المتحدة على نحو أفضل.',
      'Mieux intégrer les stratégies d’appui aux mécanismes nationaux dans les programmes des Nations Unies.',
      'Integrar mejor las estrategias de apoyo a los mecanismos nacionales en los programas de las Naciones Unidas.',
      'Integrar melhor as estratégias de apoio aos mecanismos nacionais nos programas das Nações Unidas.',
    ),
  },
  {
    ...askedAtPanel,
    number: 4,
    texts: labels(
      'Strengthen learning among peers at the regional level.',
      'تعزيز التعلم من الأقران على الصعيد الإقليمي.',
      'Renforcer l’apprentissage entre pairs au niveau régional.',
      'Reforzar el aprendizaje entre pares a nivel regional.',
      'Reforçar a aprendizagem entre pares a nível regional.',
    ),
  },
  {
    ...askedAtPanel,
    number: 5,
    texts: labels(
      'Develop guidance tools, such as the Marrakech Guidance Framework.',
      'تطوير أدوات توجيهية مثل الإطار التوجيهي لمراكش.',
      'Élaborer des outils d’orientation, tels que le Cadre d’orientation de Marrakech.',
      'Elaborar herramientas de orientación, como el Marco de Orientación de Marrakech.',
      'Desenvolver instrumentos de orientação, como o Quadro de Orientação de Marraquexe.',
    ),
  },
];

export type CouncilResolution = {
  readonly symbol: string;
  readonly year: number;
  readonly titles: Labels;
  readonly source: FactSource;
};

/** The Human Rights Council's resolutions on NMIRFs. */
export const networkResolutions: readonly CouncilResolution[] = [
  resolution('30/25', 2015),
  resolution('36/29', 2017),
  resolution('42/30', 2019),
  resolution('51/33', 2022),
  resolution('60/27', 2025),
];

/** The Network's action plan. Five priorities were adopted; the three known ones are listed. */
export const networkActionPlan = {
  firstYear: 2026,
  lastYear: 2030,
  adoptedAt: 'Lisbon 2026',
  priorityTotal: 5,
  knownPriorities: [
    labels('Expand the Network', 'توسيع الشبكة', 'Élargir le Réseau', 'Ampliar la Red', 'Alargar a Rede'),
    labels(
      'Communication, above all the digital platform',
      'التواصل، ولا سيما المنصة الرقمية',
      'Communication, en particulier la plateforme numérique',
      'Comunicación, sobre todo la plataforma digital',
      'Comunicação, sobretudo a plataforma digital',
    ),
    labels(
      'Support the establishment of mechanisms',
      'دعم إنشاء الآليات',
      'Appuyer la création de mécanismes',
      'Apoyar el establecimiento de mecanismos',
      'Apoiar a criação de mecanismos',
    ),
  ],
  source: lisbonSeminar,
} as const;

function resolution(number: string, year: number): CouncilResolution {
  return {
    symbol: `A/HRC/RES/${number}`,
    year,
    titles: labels(
      `Human Rights Council resolution ${number}, on national mechanisms for implementation, reporting and follow-up`,
      `قرار مجلس حقوق الإنسان ${number} بشأن الآليات الوطنية للتنفيذ وإعداد التقارير والمتابعة`,
      `Résolution ${number} du Conseil des droits de l’homme, sur les mécanismes nationaux d’application, d’établissement de rapports et de suivi`,
      `Resolución ${number} del Consejo de Derechos Humanos, sobre los mecanismos nacionales de aplicación, presentación de informes y seguimiento`,
      `Resolução ${number} do Conselho dos Direitos Humanos, sobre os mecanismos nacionais de implementação, elaboração de relatórios e seguimento`,
    ),
    source: { title: `A/HRC/RES/${number}`, url: `https://undocs.org/A/HRC/RES/${number}`, asOf: null },
  };
}
