import { type Labels, labels } from './languages.ts';

export const reviewBodyKinds = [
  'human_rights_council',
  'upr',
  'treaty_body',
  'special_procedure',
  'regional',
  'network',
] as const;
export type ReviewBodyKind = (typeof reviewBodyKinds)[number];

// biome-ignore format: one term a line
export const reviewBodyKindLabels: Readonly<Record<ReviewBodyKind, Labels>> = {
  human_rights_council: labels('Human Rights Council', 'مجلس حقوق الإنسان', 'Conseil des droits de l’homme', 'Consejo de Derechos Humanos', 'Conselho dos Direitos Humanos'),
  upr: labels('Universal periodic review', 'الاستعراض الدوري الشامل', 'Examen périodique universel', 'Examen periódico universal', 'Exame Periódico Universal'),
  treaty_body: labels('Treaty body', 'هيئة معاهدة', 'Organe conventionnel', 'Órgano de tratado', 'Órgão de tratado'),
  special_procedure: labels('Special procedure', 'إجراء خاص', 'Procédure spéciale', 'Procedimiento especial', 'Procedimento especial'),
  regional: labels('Regional body', 'هيئة إقليمية', 'Organe régional', 'Órgano regional', 'Órgão regional'),
  network: labels('International Network', 'الشبكة الدولية', 'Réseau international', 'Red internacional', 'Rede internacional'),
};

type BodyRow = readonly [
  key: string,
  kind: ReviewBodyKind,
  code: string,
  names: Labels,
  aliases: readonly string[],
];

// biome-ignore format: one name a line
const rows = [
  ['hrc', 'human_rights_council', 'HRC', labels(
    'Human Rights Council',
    'مجلس حقوق الإنسان',
    'Conseil des droits de l’homme',
    'Consejo de Derechos Humanos',
    'Conselho dos Direitos Humanos',
  ), ['UN Human Rights Council', 'United Nations Human Rights Council', 'UNHRC', 'CDH', 'Conselho de Direitos Humanos']],
  ['upr', 'upr', 'UPR', labels(
    'Universal periodic review',
    'الاستعراض الدوري الشامل',
    'Examen périodique universel',
    'Examen periódico universal',
    'Revisão Periódica Universal',
  ), ['EPU', 'Working Group on the Universal Periodic Review', 'UPR Working Group', 'RPU', 'Exame Periódico Universal']],
  ['ccpr', 'treaty_body', 'CCPR', labels(
    'Human Rights Committee',
    'اللجنة المعنية بحقوق الإنسان',
    'Comité des droits de l’homme',
    'Comité de Derechos Humanos',
    'Comité dos Direitos Humanos',
  ), ['HRCttee', 'ICCPR', 'HR Committee']],
  ['cescr', 'treaty_body', 'CESCR', labels(
    'Committee on Economic, Social and Cultural Rights',
    'اللجنة المعنية بالحقوق الاقتصادية والاجتماعية والثقافية',
    'Comité des droits économiques, sociaux et culturels',
    'Comité de Derechos Económicos, Sociales y Culturales',
    'Comité dos Direitos Económicos, Sociais e Culturais',
  ), ['ICESCR']],
  ['cerd', 'treaty_body', 'CERD', labels(
    'Committee on the Elimination of Racial Discrimination',
    'لجنة القضاء على التمييز العنصري',
    'Comité pour l’élimination de la discrimination raciale',
    'Comité para la Eliminación de la Discriminación Racial',
    'Comité para a Eliminação da Discriminação Racial',
  ), ['ICERD']],
  ['cedaw', 'treaty_body', 'CEDAW', labels(
    'Committee on the Elimination of Discrimination against Women',
    'اللجنة المعنية بالقضاء على التمييز ضد المرأة',
    'Comité pour l’élimination de la discrimination à l’égard des femmes',
    'Comité para la Eliminación de la Discriminación contra la Mujer',
    'Comité para a Eliminação da Discriminação contra as Mulheres',
  ), []],
  ['cat', 'treaty_body', 'CAT', labels(
    'Committee against Torture',
    'لجنة مناهضة التعذيب',
    'Comité contre la torture',
    'Comité contra la Tortura',
    'Comité contra a Tortura',
  ), []],
  ['spt', 'treaty_body', 'SPT', labels(
    'Subcommittee on Prevention of Torture and Other Cruel, Inhuman or Degrading Treatment or Punishment',
    'اللجنة الفرعية لمنع التعذيب وغيره من ضروب المعاملة أو العقوبة القاسية أو اللاإنسانية أو المهينة',
    'Sous-Comité pour la prévention de la torture et autres peines ou traitements cruels, inhumains ou dégradants',
    'Subcomité para la Prevención de la Tortura y Otros Tratos o Penas Crueles, Inhumanos o Degradantes',
    'Subcomité para a Prevenção da Tortura e Outras Penas ou Tratamentos Cruéis, Desumanos ou Degradantes',
  ), ['Subcommittee on Prevention of Torture', 'CAT-OP', 'OPCAT']],
  ['crc', 'treaty_body', 'CRC', labels(
    'Committee on the Rights of the Child',
    'لجنة حقوق الطفل',
    'Comité des droits de l’enfant',
    'Comité de los Derechos del Niño',
    'Comité dos Direitos da Criança',
  ), ['CRC-OP-AC', 'CRC-OP-SC', 'CRC/OPAC', 'CRC/OPSC']],
  ['cmw', 'treaty_body', 'CMW', labels(
    'Committee on the Protection of the Rights of All Migrant Workers and Members of Their Families',
    'اللجنة المعنية بحماية حقوق جميع العمال المهاجرين وأفراد أسرهم',
    'Comité pour la protection des droits de tous les travailleurs migrants et des membres de leur famille',
    'Comité de Protección de los Derechos de Todos los Trabajadores Migratorios y de sus Familiares',
    'Comité para a Proteção dos Direitos de Todos os Trabalhadores Migrantes e dos Membros das Suas Famílias',
  ), ['Committee on Migrant Workers', 'ICRMW']],
  ['crpd', 'treaty_body', 'CRPD', labels(
    'Committee on the Rights of Persons with Disabilities',
    'اللجنة المعنية بحقوق الأشخاص ذوي الإعاقة',
    'Comité des droits des personnes handicapées',
    'Comité sobre los Derechos de las Personas con Discapacidad',
    'Comité dos Direitos das Pessoas com Deficiência',
  ), []],
  ['ced', 'treaty_body', 'CED', labels(
    'Committee on Enforced Disappearances',
    'اللجنة المعنية بحالات الاختفاء القسري',
    'Comité des disparitions forcées',
    'Comité contra la Desaparición Forzada',
    'Comité dos Desaparecimentos Forçados',
  ), ['CPED', 'ICPPED']],
  ['special_procedures', 'special_procedure', 'SP', labels(
    'Special procedures of the Human Rights Council',
    'الإجراءات الخاصة لمجلس حقوق الإنسان',
    'Procédures spéciales du Conseil des droits de l’homme',
    'Procedimientos especiales del Consejo de Derechos Humanos',
    'Procedimentos especiais do Conselho dos Direitos Humanos',
  ), ['Special Procedures', 'Special Procedure', 'Procédures spéciales', 'Procedimientos especiales', 'Procedimentos especiais', 'الإجراءات الخاصة']],
  ['network', 'network', 'NMIRF', labels(
    'International Network of National Mechanisms for Implementation, Reporting and Follow-up',
    'الشبكة الدولية للآليات الوطنية للتنفيذ وإعداد التقارير والمتابعة',
    'Réseau international des mécanismes nationaux d’application, d’établissement de rapports et de suivi',
    'Red Internacional de Mecanismos Nacionales de Aplicación, Presentación de Informes y Seguimiento',
    'Rede Internacional de Mecanismos Nacionais de Implementação, Elaboração de Relatórios e Seguimento',
  ), ['International Network of NMIRFs', 'NMIRF Network', 'NMIRFs', 'International NMIRF Network']],
] as const satisfies readonly BodyRow[];

export type ReviewBodyKey = (typeof rows)[number][0];

/** A body before which States report, or from which recommendations come. */
export type ReviewBody = {
  readonly key: ReviewBodyKey;
  readonly kind: ReviewBodyKind;
  readonly code: string;
  readonly names: Labels;
  readonly aliases: readonly string[];
};

/** The Council, its review and its special procedures, the ten treaty bodies, and the Network. */
export const reviewBodies: readonly ReviewBody[] = rows.map(([key, kind, code, names, aliases]) => ({
  key,
  kind,
  code,
  names,
  aliases,
}));
