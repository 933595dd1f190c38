import { type Labels, labels } from './languages.ts';
import type { ReviewBodyKey } from './review-bodies.ts';
import {
  asuncionDeclaration,
  committeeStatement,
  councilProgramme,
  type FactSource,
  lisbonSeminar,
} from './sources.ts';
import type { SessionKind } from './vocabularies.ts';

/** A meeting at which the Network, or the Council on its subject, has met. */
export type NetworkSession = {
  readonly body: ReviewBodyKey;
  /** Unique within the body. */
  readonly label: string;
  /** Of the Council's regular sessions. */
  readonly number: number | null;
  readonly kind: SessionKind;
  readonly titles: Labels;
  readonly opensOn: string | null;
  readonly closesOn: string | null;
  /** The year, where no day is known. */
  readonly period: string | null;
  readonly place: string;
  readonly agendaItem: string | null;
  /** The label of the session it took place in, where that session is listed too. */
  readonly parentLabel: string | null;
  readonly source: FactSource;
};

const unknown = { number: null, period: null, agendaItem: null, parentLabel: null };

const councilSessions = [
  councilSession(57, '57th', '2024-09-09', '2024-10-11'),
  councilSession(58, '58th', '2025-02-24', '2025-04-04'),
  councilSession(59, '59th', '2025-06-16', '2025-07-09'),
  councilSession(60, '60th', '2025-09-08', '2025-10-08'),
  councilSession(61, '61st', '2026-02-23', '2026-03-31'),
];

const panel: NetworkSession = {
  ...unknown,
  body: 'hrc',
  label: 'HRC59 panel on technical cooperation',
  kind: 'panel',
  titles: labels(
    'Annual thematic panel on technical cooperation and capacity-building',
    'حلقة النقاش المواضيعية السنوية بشأن التعاون التقني وبناء القدرات',
    'Réunion-débat thématique annuelle sur la coopération technique et le renforcement des capacités',
    'Mesa redonda temática anual sobre la cooperación técnica y el fomento de la capacidad',
    'Painel temático anual sobre cooperação técnica e reforço de capacidades',
  ),
  opensOn: '2025-07-04',
  closesOn: '2025-07-04',
  place: 'Geneva',
  agendaItem: '10',
  parentLabel: 'HRC59',
  source: committeeStatement,
};

const sideEvents: readonly NetworkSession[] = [
  sideEvent(52, '2023', null, [
    'Side event on NMIRFs at the 52nd session of the Human Rights Council',
    'مناسبة جانبية بشأن الآليات الوطنية للتنفيذ وإعداد التقارير والمتابعة في الدورة 52 لمجلس حقوق الإنسان',
    'Manifestation parallèle sur les mécanismes nationaux, 52e session du Conseil des droits de l’homme',
    'Evento paralelo sobre los mecanismos nacionales, 52.º período de sesiones del Consejo de Derechos Humanos',
    'Evento paralelo sobre os mecanismos nacionais, 52.ª sessão do Conselho dos Direitos Humanos',
  ]),
  sideEvent(58, '2025', null, [
    'Side event on NMIRFs at the 58th session of the Human Rights Council',
    'مناسبة جانبية بشأن الآليات الوطنية للتنفيذ وإعداد التقارير والمتابعة في الدورة 58 لمجلس حقوق الإنسان',
    'Manifestation parallèle sur les mécanismes nationaux, 58e session du Conseil des droits de l’homme',
    'Evento paralelo sobre los mecanismos nacionales, 58.º período de sesiones del Consejo de Derechos Humanos',
    'Evento paralelo sobre os mecanismos nacionais, 58.ª sessão do Conselho dos Direitos Humanos',
  ]),
  sideEvent(61, null, '2026-02-24', [
    'Next steps for the International Network and the virtual hub',
    'الخطوات المقبلة للشبكة الدولية والمركز الافتراضي',
    'Prochaines étapes du Réseau international et de la plateforme virtuelle',
    'Próximos pasos de la Red Internacional y del centro virtual',
    'Próximos passos da Rede Internacional e da plataforma virtual',
  ]),
];

const networkMeetings: readonly NetworkSession[] = [
  {
    ...unknown,
    body: 'network',
    label: 'Marrakech 2022',
    kind: 'seminar',
    titles: labels(
      'First international seminar of NMIRFs',
      'الندوة الدولية الأولى للآليات الوطنية للتنفيذ وإعداد التقارير والمتابعة',
      'Premier séminaire international des mécanismes nationaux',
      'Primer seminario internacional de los mecanismos nacionales',
      'Primeiro seminário internacional dos mecanismos nacionais',
    ),
    opensOn: '2022-12-07',
    closesOn: '2022-12-08',
    place: 'Marrakech',
    source: {
      title: 'First international seminar of NMIRFs, Marrakech, 7–8 December 2022',
      url: null,
      asOf: '2022-12-08',
    },
  },
  {
    ...unknown,
    body: 'network',
    label: 'Asunción 2024',
    kind: 'seminar',
    titles: labels(
      'Second international seminar of NMIRFs, which founded the Network',
      'الندوة الدولية الثانية للآليات الوطنية للتنفيذ وإعداد التقارير والمتابعة، التي أسست الشبكة',
      'Deuxième séminaire international des mécanismes nationaux, qui a fondé le Réseau',
      'Segundo seminario internacional de los mecanismos nacionales, que fundó la Red',
      'Segundo seminário internacional dos mecanismos nacionais, que fundou a Rede',
    ),
    opensOn: '2024-05-08',
    closesOn: '2024-05-09',
    place: 'Asunción',
    source: asuncionDeclaration,
  },
  {
    ...unknown,
    body: 'network',
    label: 'Marrakech Guidance Framework 2024',
    kind: 'network_meeting',
    titles: labels(
      'Meeting that drew up the Marrakech Guidance Framework',
      'الاجتماع الذي وضع الإطار التوجيهي لمراكش',
      'Réunion d’élaboration du Cadre d’orientation de Marrakech',
      'Reunión en que se elaboró el Marco de Orientación de Marrakech',
      'Reunião que elaborou o Quadro de Orientação de Marraquexe',
    ),
    opensOn: '2024-10-16',
    closesOn: '2024-10-17',
    place: 'Marrakech',
    source: { title: 'Marrakech Guidance Framework, 16–17 October 2024', url: null, asOf: '2024-10-17' },
  },
  {
    ...unknown,
    body: 'network',
    label: 'Lisbon 2026',
    kind: 'seminar',
    titles: labels(
      'Third international seminar of NMIRFs, which adopted the Action Plan 2026–2030',
      'الندوة الدولية الثالثة للآليات الوطنية للتنفيذ وإعداد التقارير والمتابعة، التي اعتمدت خطة العمل 2026-2030',
      'Troisième séminaire international des mécanismes nationaux, qui a adopté le Plan d’action 2026-2030',
      'Tercer seminario internacional de los mecanismos nacionales, que aprobó el Plan de Acción 2026-2030',
      'Terceiro seminário internacional dos mecanismos nacionais, que adotou o Plano de Ação 2026-2030',
    ),
    opensOn: '2026-01-26',
    closesOn: '2026-01-27',
    place: 'Lisbon',
    source: lisbonSeminar,
  },
];

/** The Council's sessions 57–61, its panel and side events on NMIRFs, and the Network's own meetings. */
export const networkSessions: readonly NetworkSession[] = [
  ...councilSessions,
  panel,
  ...sideEvents,
  ...networkMeetings,
];

function councilSession(number: number, ordinal: string, opensOn: string, closesOn: string): NetworkSession {
  const titles = labels(
    `Human Rights Council, ${ordinal} session`,
    `مجلس حقوق الإنسان، الدورة ${number}`,
    `Conseil des droits de l’homme, ${number}e session`,
    `Consejo de Derechos Humanos, ${number}.º período de sesiones`,
    `Conselho dos Direitos Humanos, ${number}.ª sessão`,
  );
  return {
    ...unknown,
    body: 'hrc',
    label: `HRC${number}`,
    number,
    kind: 'regular',
    titles,
    opensOn,
    closesOn,
    place: 'Geneva',
    source: councilProgramme,
  };
}

function sideEvent(
  council: number,
  period: string | null,
  day: string | null,
  titles: readonly [en: string, ar: string, fr: string, es: string, pt: string],
): NetworkSession {
  const parentLabel = `HRC${council}`;
  return {
    ...unknown,
    body: 'hrc',
    label: `${parentLabel} side event on NMIRFs`,
    kind: 'side_event',
    titles: labels(...titles),
    opensOn: day,
    closesOn: day,
    period,
    place: 'Geneva',
    parentLabel: councilSessions.some(({ label }) => label === parentLabel) ? parentLabel : null,
    source: councilProgramme,
  };
}
