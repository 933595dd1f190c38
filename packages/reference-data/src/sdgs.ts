import { type Labels, labels } from './languages.ts';
import { foldName, indexNames } from './names.ts';

/** One of the seventeen Sustainable Development Goals. */
export type SdgGoal = {
  readonly number: number;
  /** The number as text, as recommendations carry it. */
  readonly key: string;
  readonly labels: Labels;
  readonly aliases: readonly string[];
};

/** One target of a goal, such as 16.3, or a means of implementation, such as 16.a. */
export type SdgTarget = { readonly key: string; readonly goal: number };

type GoalRow = readonly [
  en: string,
  ar: string,
  fr: string,
  es: string,
  pt: string,
  outcomeTargets: number,
  means: string,
];

/** Goals 1–17, each with the number of its outcome targets and the letters of its means of implementation. */
// biome-ignore format: one goal a line
const rows: readonly GoalRow[] = [
  ['No poverty', 'القضاء على الفقر', 'Pas de pauvreté', 'Fin de la pobreza', 'Erradicar a pobreza', 5, 'ab'],
  ['Zero hunger', 'القضاء التام على الجوع', 'Faim « zéro »', 'Hambre cero', 'Erradicar a fome', 5, 'abc'],
  ['Good health and well-being', 'الصحة الجيدة والرفاه', 'Bonne santé et bien-être', 'Salud y bienestar', 'Saúde de qualidade', 9, 'abcd'],
  ['Quality education', 'التعليم الجيد', 'Éducation de qualité', 'Educación de calidad', 'Educação de qualidade', 7, 'abc'],
  ['Gender equality', 'المساواة بين الجنسين', 'Égalité entre les sexes', 'Igualdad de género', 'Igualdade de género', 6, 'abc'],
  ['Clean water and sanitation', 'المياه النظيفة والنظافة الصحية', 'Eau propre et assainissement', 'Agua limpia y saneamiento', 'Água potável e saneamento', 6, 'ab'],
  ['Affordable and clean energy', 'طاقة نظيفة وبأسعار معقولة', 'Énergie propre et d’un coût abordable', 'Energía asequible y no contaminante', 'Energias renováveis e acessíveis', 3, 'ab'],
  ['Decent work and economic growth', 'العمل اللائق ونمو الاقتصاد', 'Travail décent et croissance économique', 'Trabajo decente y crecimiento económico', 'Trabalho digno e crescimento económico', 10, 'ab'],
  ['Industry, innovation and infrastructure', 'الصناعة والابتكار والهياكل الأساسية', 'Industrie, innovation et infrastructure', 'Industria, innovación e infraestructura', 'Indústria, inovação e infraestruturas', 5, 'abc'],
  ['Reduced inequalities', 'الحد من أوجه عدم المساواة', 'Inégalités réduites', 'Reducción de las desigualdades', 'Reduzir as desigualdades', 7, 'abc'],
  ['Sustainable cities and communities', 'مدن ومجتمعات محلية مستدامة', 'Villes et communautés durables', 'Ciudades y comunidades sostenibles', 'Cidades e comunidades sustentáveis', 7, 'abc'],
  ['Responsible consumption and production', 'الاستهلاك والإنتاج المسؤولان', 'Consommation et production responsables', 'Producción y consumo responsables', 'Produção e consumo sustentáveis', 8, 'abc'],
  ['Climate action', 'العمل المناخي', 'Mesures relatives à la lutte contre les changements climatiques', 'Acción por el clima', 'Ação climática', 3, 'ab'],
  ['Life below water', 'الحياة تحت الماء', 'Vie aquatique', 'Vida submarina', 'Proteger a vida marinha', 7, 'abc'],
  ['Life on land', 'الحياة في البر', 'Vie terrestre', 'Vida de ecosistemas terrestres', 'Proteger a vida terrestre', 9, 'abc'],
  ['Peace, justice and strong institutions', 'السلام والعدل والمؤسسات القوية', 'Paix, justice et institutions efficaces', 'Paz, justicia e instituciones sólidas', 'Paz, justiça e instituições eficazes', 10, 'ab'],
  ['Partnerships for the goals', 'عقد الشراكات لتحقيق الأهداف', 'Partenariats pour la réalisation des objectifs', 'Alianzas para lograr los objetivos', 'Parcerias para a implementação dos objetivos', 19, ''],
];

const otherNames: Readonly<Record<number, readonly string[]>> = {
  2: ['Faim zéro'],
  3: ['Good health and wellbeing'],
  8: ['Decent jobs and economic growth'],
  10: ['Reduced inequality'],
  12: ['Responsible production and consumption', 'Sustainable consumption and production'],
  16: ['Peace and justice, strong institutions', 'Peace and justice'],
  17: ['Partnership for the goals', 'Revitalize the global partnership'],
};

export const sdgGoals: readonly SdgGoal[] = rows.map(([en, ar, fr, es, pt], index) => ({
  number: index + 1,
  key: String(index + 1),
  labels: labels(en, ar, fr, es, pt),
  aliases: otherNames[index + 1] ?? [],
}));

/** The 169 targets in the order of the 2030 Agenda. */
export const sdgTargets: readonly SdgTarget[] = rows.flatMap((row, index) =>
  targetsOf(index + 1, row[5], row[6]),
);

const goalsByName = indexNames(
  sdgGoals.map(({ key, labels, aliases }) => ({ key, names: [...Object.values(labels), ...aliases] })),
);
const keys = new Set([...sdgGoals, ...sdgTargets].map(({ key }) => key));

/**
 * The goal ("16") or target ("16.3", "16.a") that a label names, by number in whatever wrapping ("SDG 16",
 * "- 16 - PEACE, JUSTICE AND STRONG INSTITUTIONS", "Target 16.3: …") or by the goal's name.
 */
export function findSdg(label: string): string | undefined {
  const text = label.replace(/^\s*SDGs?\s*:\s*/i, '').replace(/^[\s\-–•]+/, '');
  const number =
    /^(?:(?:SDG|ODD|ODS|goal|target|objectif|objetivo|meta)s?[\s\-–:#]*)*(\d{1,2})(?:\.(\d{1,2}|[a-d]))?(?![\p{L}\p{N}])/iu.exec(
      text,
    );
  if (!number) return goalsByName.get(foldName(text));
  const [, goal, target] = number;
  const key = target ? `${Number(goal)}.${target.toLowerCase()}` : String(Number(goal));
  return keys.has(key) ? key : undefined;
}

function targetsOf(goal: number, outcomeTargets: number, means: string): SdgTarget[] {
  const numbers = Array.from({ length: outcomeTargets }, (_, index) => String(index + 1));
  return [...numbers, ...means].map((target) => ({ key: `${goal}.${target}`, goal }));
}
