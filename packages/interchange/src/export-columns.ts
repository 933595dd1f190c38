import { type Labels, labels, languages } from '@mutabaa/reference-data/languages';

/**
 * The columns of an exported register, in order: UHRI's own sixteen, then what only Mutabaa has. The reader knows each
 * header in all five languages, which is what makes an export importable.
 */
// biome-ignore format: one column a line
export const exportColumns = [
  { field: 'text', labels: labels('Text', 'النص', 'Texte', 'Texto', 'Texto') },
  { field: 'addressee', labels: labels('Countries Concerned', 'الدول المعنية', 'Pays concernés', 'Países de que se trata', 'Países em causa') },
  { field: 'body', labels: labels('Recommending Body', 'الهيئة الموصية', 'Organe auteur', 'Órgano recomendante', 'Órgão recomendante') },
  { field: 'symbol', labels: labels('Document Symbol', 'رمز الوثيقة', 'Cote du document', 'Signatura del documento', 'Símbolo do documento') },
  { field: 'themes', labels: labels('Themes', 'المواضيع', 'Thèmes', 'Temas', 'Temas') },
  { field: 'affectedPersons', labels: labels('Affected Persons', 'الأشخاص المتأثرون', 'Personnes concernées', 'Personas afectadas', 'Pessoas afetadas') },
  { field: 'sdgs', labels: labels('SDGs', 'أهداف التنمية المستدامة', 'ODD', 'ODS', 'ODS') },
  { field: 'documentPublishedOn', labels: labels('Document Publication Date', 'تاريخ نشر الوثيقة', 'Date de publication du document', 'Fecha de publicación del documento', 'Data de publicação do documento') },
  { field: 'recommendingStates', labels: labels('UPR Recommending States', 'الدول الموصية في الاستعراض الدوري الشامل', 'États auteurs (EPU)', 'Estados recomendantes (EPU)', 'Estados recomendantes (RPU)') },
  { field: 'position', labels: labels('UPR Position', 'الموقف في الاستعراض الدوري الشامل', 'Position (EPU)', 'Posición (EPU)', 'Posição (RPU)') },
  { field: 'type', labels: labels('Type', 'النوع', 'Type', 'Tipo', 'Tipo') },
  { field: 'externalId', labels: labels('OHCHR Annotation Id', 'معرّف المفوضية للتعليق', 'Identifiant HCDH', 'Identificador del ACNUDH', 'Identificador do ACNUDH') },
  { field: 'uprSession', labels: labels('UPR Session', 'دورة الاستعراض الدوري الشامل', 'Session (EPU)', 'Período de sesiones (EPU)', 'Sessão (RPU)') },
  { field: 'regionsConcerned', labels: labels('Regions Concerned', 'المناطق المعنية', 'Régions concernées', 'Regiones de que se trata', 'Regiões em causa') },
  { field: 'recommendingRegions', labels: labels('Recommending Regions', 'المناطق الموصية', 'Régions auteurs', 'Regiones recomendantes', 'Regiões recomendantes') },
  { field: 'publishedOnUhri', labels: labels('Date of publication on UHRI', 'تاريخ النشر في الفهرس العالمي', 'Date de publication sur l’Index', 'Fecha de publicación en el Índice', 'Data de publicação no Índice') },
  { field: 'mutabaaId', labels: labels('Mutabaa Id', 'معرّف متابعة', 'Identifiant Mutabaa', 'Identificador Mutabaa', 'Identificador Mutabaa') },
  { field: 'paragraph', labels: labels('Paragraph', 'الفقرة', 'Paragraphe', 'Párrafo', 'Parágrafo') },
  { field: 'implementationStatus', labels: labels('Implementation Status', 'حالة التنفيذ', 'État de mise en œuvre', 'Estado de aplicación', 'Estado de implementação') },
  { field: 'actionCategory', labels: labels('Action Category', 'فئة الإجراء', 'Catégorie d’action', 'Categoría de acción', 'Categoria de ação') },
  { field: 'uprCycle', labels: labels('UPR Cycle', 'جولة الاستعراض الدوري الشامل', 'Cycle (EPU)', 'Ciclo (EPU)', 'Ciclo (RPU)') },
  { field: 'followUpDue', labels: labels('Follow-up due', 'موعد المتابعة', 'Échéance du suivi', 'Plazo de seguimiento', 'Prazo de acompanhamento') },
  { field: 'language', labels: labels('Language', 'اللغة', 'Langue', 'Idioma', 'Língua') },
  { field: 'positionSource', labels: labels('Source of Position', 'مصدر الموقف', 'Source de la position', 'Fuente de la posición', 'Fonte da posição') },
  { field: 'implementationComment', labels: labels('Comments on implementation', 'ملاحظات على التنفيذ', 'Observations sur la mise en œuvre', 'Observaciones sobre la aplicación', 'Observações sobre a implementação') },
  { field: 'provisional', labels: labels('Provisional', 'مؤقت', 'Provisoire', 'Provisional', 'Provisório') },
] as const satisfies readonly { field: string; labels: Labels }[];

/** What a column holds, whatever it is called. */
export type Field = (typeof exportColumns)[number]['field'];

/** Every header an export may carry, with the field it stands for. */
export const exportHeaders: readonly (readonly [header: string, field: Field])[] = exportColumns.flatMap(
  (column) => languages.map((language) => [column.labels[language], column.field] as const),
);
