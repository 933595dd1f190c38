import { type Labels, labels } from './languages.ts';

/** A group of persons whom a recommendation concerns. */
export type AffectedPersons = {
  /** Kebab-case and stable: stored with recommendations and used in addresses. */
  readonly key: string;
  readonly labels: Labels;
  /** What older lists call it. */
  readonly aliases: readonly string[];
};

type GroupRow = readonly [
  key: string,
  en: string,
  ar: string,
  fr: string,
  es: string,
  pt: string,
  aliases: readonly string[],
];

/**
 * The 26 labels of the Universal Human Rights Index, in its alphabetical order. Three labels of the older list
 * have no counterpart of their own and stand under the closest group: "non-citizens" under stateless persons,
 * their fellow subject of nationality law; "girls" under women and girls; "persons living with HIV/AIDS" under
 * vulnerable persons.
 */
// biome-ignore format: one group a line
const rows: readonly GroupRow[] = [
  ['children', 'Children', 'الأطفال', 'Enfants', 'Niños', 'Crianças', ['Child', 'Boys']],
  ['children-in-vulnerable-situations', 'Children in vulnerable situations (abused, living on the street, institutionalized, indigenous, migrant children etc.)', 'الأطفال الذين يعيشون أوضاعاً هشة (ضحايا الاعتداء، وأطفال الشوارع، والمودعون في مؤسسات، وأطفال الشعوب الأصلية، والمهاجرون، إلخ)', 'Enfants en situation de vulnérabilité (maltraités, vivant dans la rue, placés en institution, autochtones, migrants, etc.)', 'Niños en situación de vulnerabilidad (maltratados, que viven en la calle, internados en instituciones, indígenas, migrantes, etc.)', 'Crianças em situação de vulnerabilidade (vítimas de maus-tratos, a viver na rua, institucionalizadas, indígenas, migrantes, etc.)', ['Children in vulnerable situations', 'Street children']],
  ['civil-society', 'Civil society', 'المجتمع المدني', 'Société civile', 'Sociedad civil', 'Sociedade civil', ['Human rights defenders', 'Non-governmental organizations', 'NGOs']],
  ['disappeared-persons', 'Disappeared persons', 'الأشخاص المختفون', 'Personnes disparues', 'Personas desaparecidas', 'Pessoas desaparecidas', ['Victims of enforced disappearance']],
  ['educational-staff-and-students', 'Educational staff & students', 'العاملون في التعليم والطلاب', 'Personnel éducatif et étudiants', 'Personal docente y estudiantes', 'Pessoal docente e estudantes', ['Teachers & students', 'Educational staff']],
  ['indigenous-peoples', 'Indigenous peoples', 'الشعوب الأصلية', 'Peuples autochtones', 'Pueblos indígenas', 'Povos indígenas', ['Indigenous persons', 'Indigenous people']],
  ['internally-displaced-persons', 'Internally displaced persons', 'المشردون داخلياً', 'Personnes déplacées dans leur propre pays', 'Desplazados internos', 'Pessoas deslocadas internamente', ['IDPs', 'Internally displaced']],
  ['judges-lawyers-and-prosecutors', 'Judges, lawyers and prosecutors', 'القضاة والمحامون والمدعون العامون', 'Juges, avocats et procureurs', 'Jueces, abogados y fiscales', 'Juízes, advogados e procuradores', ['Judges and lawyers']],
  ['law-enforcement-officials', 'Law enforcement / police & prison officials', 'موظفو إنفاذ القانون / الشرطة والسجون', 'Agents des forces de l’ordre / policiers et agents pénitentiaires', 'Agentes del orden / funcionarios policiales y penitenciarios', 'Agentes da autoridade / polícia e pessoal prisional', ['Law enforcement officials', 'Police', 'Prison officials']],
  ['lgbti-persons', 'Lesbian, gay, bisexual and transgender and intersex persons (LGBTI)', 'المثليات والمثليون ومزدوجو الميل الجنسي ومغايرو الهوية الجنسانية وحاملو صفات الجنسين', 'Personnes lesbiennes, gays, bisexuelles, transgenres et intersexes (LGBTI)', 'Personas lesbianas, gais, bisexuales, transgénero e intersexuales (LGBTI)', 'Pessoas lésbicas, gays, bissexuais, transgénero e intersexo (LGBTI)', ['LGBTI', 'LGBTI persons', 'LGBT', 'Lesbian, gay, bisexual and transgender persons (LGBT)']],
  ['media', 'Media', 'وسائط الإعلام', 'Médias', 'Medios de comunicación', 'Meios de comunicação social', ['Journalists', 'Press', 'Media professionals']],
  ['medical-staff', 'Medical staff / health professionals', 'العاملون في المجال الطبي / المهنيون الصحيون', 'Personnel médical / professionnels de santé', 'Personal médico / profesionales de la salud', 'Pessoal médico / profissionais de saúde', ['Medical staff', 'Health professionals']],
  ['migrants', 'Migrants', 'المهاجرون', 'Migrants', 'Migrantes', 'Migrantes', ['Migrants & domestic workers', 'Migrant workers']],
  ['minorities', 'Minorities/ racial, ethnic, linguistic, religious or descent-based groups', 'الأقليات/ الجماعات العرقية أو الإثنية أو اللغوية أو الدينية أو القائمة على النسب', 'Minorités / groupes raciaux, ethniques, linguistiques, religieux ou fondés sur l’ascendance', 'Minorías / grupos raciales, étnicos, lingüísticos, religiosos o basados en la ascendencia', 'Minorias / grupos raciais, étnicos, linguísticos, religiosos ou baseados na ascendência', ['Minorities', 'Members of minorities']],
  ['older-persons', 'Older persons', 'كبار السن', 'Personnes âgées', 'Personas de edad', 'Pessoas idosas', ['Elderly persons', 'Older people', 'Personas mayores']],
  ['persons-deprived-of-liberty', 'Persons deprived of their liberty & detainees', 'الأشخاص المحرومون من حريتهم والمحتجزون', 'Personnes privées de liberté et détenus', 'Personas privadas de libertad y detenidos', 'Pessoas privadas de liberdade e detidos', ['Persons deprived of their liberty', 'Detainees', 'Prisoners']],
  ['persons-living-in-poverty', 'Persons living in poverty', 'الأشخاص الذين يعيشون في فقر', 'Personnes vivant dans la pauvreté', 'Personas que viven en la pobreza', 'Pessoas em situação de pobreza', []],
  ['persons-living-in-rural-areas', 'Persons living in rural areas', 'سكان المناطق الريفية', 'Personnes vivant en milieu rural', 'Personas que viven en zonas rurales', 'Pessoas que vivem em zonas rurais', ['Rural women', 'Peasants']],
  ['persons-with-disabilities', 'Persons with disabilities', 'الأشخاص ذوو الإعاقة', 'Personnes handicapées', 'Personas con discapacidad', 'Pessoas com deficiência', ['Disabled persons']],
  ['public-officials', 'Public officials', 'الموظفون العموميون', 'Agents publics', 'Funcionarios públicos', 'Funcionários públicos', ['Civil servants']],
  ['refugees-and-asylum-seekers', 'Refugees & asylum seekers', 'اللاجئون وملتمسو اللجوء', 'Réfugiés et demandeurs d’asile', 'Refugiados y solicitantes de asilo', 'Refugiados e requerentes de asilo', ['Refugees', 'Asylum seekers']],
  ['roma-sinti-and-travellers', 'Roma, Gypsies, Sinti & Travellers', 'الروما والغجر والسنتي والرحل', 'Roms, Tsiganes, Sintis et Gens du voyage', 'Romaníes, gitanos, sintis y nómadas', 'Roma, ciganos, sinti e nómadas', ['Roma', 'Roma, Sinti and Travellers']],
  ['stateless-persons', 'Stateless persons', 'الأشخاص عديمو الجنسية', 'Apatrides', 'Apátridas', 'Apátridas', ['Non-citizens', 'Stateless']],
  ['vulnerable-persons', 'Vulnerable persons/groups', 'الأشخاص/الفئات في أوضاع هشة', 'Personnes/groupes vulnérables', 'Personas/grupos vulnerables', 'Pessoas/grupos vulneráveis', ['Vulnerable groups', 'Vulnerable persons', 'Persons living with HIV/AIDS', 'Persons affected by HIV/AIDS']],
  ['women-and-girls', 'Women & girls', 'النساء والفتيات', 'Femmes et filles', 'Mujeres y niñas', 'Mulheres e raparigas', ['Women', 'Girls', 'Mulheres e meninas']],
  ['youth-and-juveniles', 'Youth & juveniles', 'الشباب والأحداث', 'Jeunes et mineurs', 'Jóvenes y menores', 'Jovens e menores', ['Youth', 'Juveniles', 'Young people']],
];

export const affectedPersons: readonly AffectedPersons[] = rows.map(([key, en, ar, fr, es, pt, aliases]) => ({
  key,
  labels: labels(en, ar, fr, es, pt),
  aliases,
}));
