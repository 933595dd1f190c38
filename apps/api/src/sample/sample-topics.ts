import type { Language } from '@mutabaa/reference-data/languages';

/** A matter that sample recommendations are about, with how it is labelled and what it is called. */
export interface SampleTopic {
  themes: readonly string[];
  affected: readonly string[];
  sdgs: readonly string[];
  /** Treaty bodies that would raise it; the universal periodic review raises anything. */
  bodies: readonly string[];
  /** What is to be improved, as a noun phrase that follows a verb. */
  objects: { en: readonly string[] } & Partial<Record<Exclude<Language, 'en'>, readonly string[]>>;
}

// biome-ignore format: one property a line
export const sampleTopics: readonly SampleTopic[] = [
  {
    themes: ['discrimination-against-women', 'sexual-and-gender-based-violence'], affected: ['women-and-girls'], sdgs: ['5', '5.2'], bodies: ['cedaw', 'ccpr'],
    objects: {
      en: ['shelters and legal aid for survivors of domestic violence', 'the training of police and judges on gender-based violence', 'the prosecution of domestic violence in every district'],
      ar: ['المآوي والمساعدة القانونية لضحايا العنف المنزلي', 'تدريب الشرطة والقضاة على التعامل مع العنف الجنساني'],
      fr: ['l’hébergement et l’aide juridique des victimes de violences domestiques'],
      es: ['los refugios y la asistencia jurídica para las víctimas de la violencia doméstica'],
      pt: ['os abrigos e o apoio jurídico às vítimas de violência doméstica'],
    },
  },
  {
    themes: ['participation-of-women-in-public-life', 'advancement-of-women'], affected: ['women-and-girls'], sdgs: ['5.5', '5'], bodies: ['cedaw'],
    objects: {
      en: ['the representation of women in local councils', 'the share of women in senior posts of the civil service', 'equal pay in public and private employment'],
      ar: ['تمثيل المرأة في المجالس المحلية'],
      fr: ['la représentation des femmes dans les conseils locaux'],
      pt: ['a representação das mulheres nos conselhos locais'],
    },
  },
  {
    themes: ['conditions-of-detention', 'prohibition-of-torture'], affected: ['persons-deprived-of-liberty'], sdgs: ['16', '16.3'], bodies: ['cat', 'ccpr'],
    objects: {
      en: ['living conditions and health care in places of detention', 'alternatives to detention for minor offences', 'independent medical examinations on arrival in custody', 'the separation of remand prisoners from convicted persons'],
      ar: ['ظروف المعيشة والرعاية الصحية في أماكن الاحتجاز'],
      fr: ['les conditions de vie et les soins de santé dans les lieux de détention'],
      es: ['las condiciones de vida y la atención de la salud en los lugares de detención'],
    },
  },
  {
    themes: ['national-preventive-mechanism', 'deprivation-of-liberty-torture'], affected: ['persons-deprived-of-liberty', 'law-enforcement-officials'], sdgs: ['16.1', '16'], bodies: ['cat'],
    objects: {
      en: ['unannounced visits of the national preventive mechanism', 'the prompt investigation of every allegation of ill-treatment'],
      es: ['las visitas sin previo aviso del mecanismo nacional de prevención'],
    },
  },
  {
    themes: ['right-to-education', 'equality-and-non-discrimination'], affected: ['children', 'persons-living-in-rural-areas'], sdgs: ['4', '4.1', '4.5'], bodies: ['crc', 'crpd', 'cedaw'],
    objects: {
      en: ['access to free secondary education in rural areas', 'inclusive education for children with disabilities', 'the attendance of girls in upper classes', 'the supply of textbooks in minority languages'],
      ar: ['الوصول إلى التعليم الثانوي المجاني في المناطق الريفية', 'التعليم الجامع للأطفال ذوي الإعاقة'],
      fr: ['l’accès à l’enseignement secondaire gratuit dans les zones rurales', 'l’éducation inclusive des enfants handicapés'],
      es: ['el acceso a la enseñanza secundaria gratuita en las zonas rurales'],
      pt: ['o acesso ao ensino secundário gratuito nas zonas rurais', 'a educação inclusiva das crianças com deficiência'],
    },
  },
  {
    themes: ['children-juvenile-justice', 'administration-of-justice-and-fair-trial'], affected: ['children', 'youth-and-juveniles'], sdgs: ['16.3', '16'], bodies: ['crc'],
    objects: {
      en: ['specialized courts and trained judges for children', 'diversion of children from criminal proceedings'],
      fr: ['les tribunaux spécialisés pour enfants'],
    },
  },
  {
    themes: ['children-protection-against-exploitation', 'labour-rights-and-right-to-work'], affected: ['children-in-vulnerable-situations'], sdgs: ['8.7', '8', '16.2'], bodies: ['crc'],
    objects: {
      en: ['labour inspections against child labour in agriculture', 'support for children who work on the street and their families'],
      es: ['las inspecciones contra el trabajo infantil en la agricultura'],
      pt: ['as inspeções contra o trabalho infantil na agricultura'],
    },
  },
  {
    themes: ['right-to-health', 'sexual-and-reproductive-health'], affected: ['persons-living-in-rural-areas', 'women-and-girls'], sdgs: ['3', '3.1', '3.8'], bodies: ['cedaw', 'crc', 'crpd'],
    objects: {
      en: ['primary health care in remote communities', 'maternal health services free of charge', 'mental health services in every region', 'information on reproductive health for young people'],
      ar: ['خدمات الرعاية الصحية الأولية في المجتمعات النائية'],
      fr: ['les soins de santé primaires dans les communautés isolées'],
      es: ['la atención primaria de la salud en las comunidades apartadas'],
      pt: ['os cuidados de saúde primários nas comunidades remotas'],
    },
  },
  {
    themes: ['disabilities-accessibility-and-mobility', 'disabilities-independence-and-inclusion'], affected: ['persons-with-disabilities'], sdgs: ['10', '10.2', '11.2'], bodies: ['crpd'],
    objects: {
      en: ['accessible public transport and public buildings', 'personal assistance and community living for persons with disabilities', 'sign-language interpretation in courts and hospitals', 'the employment of persons with disabilities in the public service'],
      ar: ['إمكانية الوصول إلى وسائل النقل والمباني العامة'],
      es: ['la accesibilidad del transporte y de los edificios públicos'],
    },
  },
  {
    themes: ['freedom-of-opinion-and-expression', 'right-to-peaceful-assembly'], affected: ['media', 'civil-society'], sdgs: ['16.10', '16'], bodies: ['ccpr'],
    objects: {
      en: ['the protection of journalists against threats and reprisals', 'the right to peaceful assembly without prior permission', 'the independence of the public broadcaster', 'public access to information held by authorities'],
      ar: ['حماية الصحفيين من التهديدات والأعمال الانتقامية'],
      fr: ['la protection des journalistes contre les menaces et les représailles'],
    },
  },
  {
    themes: ['access-to-justice-and-remedy', 'rule-of-law-and-impunity'], affected: ['judges-lawyers-and-prosecutors', 'persons-living-in-poverty'], sdgs: ['16.3', '16'], bodies: ['ccpr', 'cat'],
    objects: {
      en: ['free legal aid for persons without means', 'the length of proceedings before the courts', 'the transparent appointment of judges and prosecutors'],
      pt: ['o apoio judiciário gratuito para as pessoas sem recursos'],
    },
  },
  {
    themes: ['human-trafficking-and-slavery', 'support-to-victims-and-witnesses'], affected: ['vulnerable-persons', 'migrants'], sdgs: ['8.7', '16.2', '5.2'], bodies: ['cedaw', 'ccpr', 'crc'],
    objects: {
      en: ['the identification and referral of victims of trafficking', 'compensation for victims of forced labour'],
      es: ['la identificación y derivación de las víctimas de la trata'],
    },
  },
  {
    themes: ['national-human-rights-institution', 'legal-and-institutional-reform'], affected: ['public-officials'], sdgs: ['16.a', '16'], bodies: ['ccpr', 'cedaw', 'crpd'],
    objects: {
      en: ['the independence and budget of the national human rights institution', 'the institution’s mandate to receive complaints'],
      fr: ['l’indépendance et le budget de l’institution nationale des droits de l’homme'],
    },
  },
  {
    themes: ['national-mechanisms-for-implementation-reporting-and-follow-up', 'cooperation-with-treaty-bodies'], affected: ['public-officials', 'civil-society'], sdgs: ['17', '17.14'], bodies: ['ccpr', 'crc'],
    objects: {
      en: ['coordination among ministries in following up recommendations', 'the regular consultation of civil society on reports', 'a public register of recommendations and of what is done about them'],
      ar: ['التنسيق بين الوزارات في متابعة التوصيات'],
      fr: ['la coordination entre ministères dans le suivi des recommandations'],
      es: ['la coordinación entre ministerios en el seguimiento de las recomendaciones'],
      pt: ['a coordenação entre ministérios no seguimento das recomendações'],
    },
  },
  {
    themes: ['ratification-of-international-instruments', 'scope-of-international-obligations'], affected: [], sdgs: [], bodies: ['ccpr', 'cat', 'crpd'],
    objects: {
      en: ['accession to the optional protocols that are not yet ratified', 'the incorporation of ratified treaties into national law'],
    },
  },
  {
    themes: ['migrants', 'refugees-and-asylum-seekers'], affected: ['migrants', 'refugees-and-asylum-seekers'], sdgs: ['10.7', '10'], bodies: ['crc', 'cat'],
    objects: {
      en: ['fair and swift asylum procedures', 'the access of migrant workers to complaint mechanisms', 'the schooling of refugee children'],
      fr: ['des procédures d’asile équitables et rapides'],
    },
  },
  {
    themes: ['members-of-minorities', 'racial-discrimination'], affected: ['minorities', 'indigenous-peoples'], sdgs: ['10.3', '10', '4.5'], bodies: ['ccpr', 'crc'],
    objects: {
      en: ['the recording and prosecution of hate crimes', 'the consultation of indigenous communities on land and resources'],
      es: ['la consulta de las comunidades indígenas sobre sus tierras y recursos'],
    },
  },
  {
    themes: ['human-rights-and-climate-change', 'human-rights-and-environment'], affected: ['persons-living-in-rural-areas', 'indigenous-peoples'], sdgs: ['13', '13.1', '14'], bodies: ['crc'],
    objects: {
      en: ['early warning for communities exposed to floods and drought', 'public participation in decisions on climate adaptation', 'the protection of coastal communities and fisheries'],
      ar: ['الإنذار المبكر للمجتمعات المعرضة للفيضانات والجفاف'],
      pt: ['o alerta precoce nas comunidades expostas a cheias e secas'],
    },
  },
  {
    themes: ['safe-drinking-water-and-sanitation', 'right-to-adequate-standard-of-living'], affected: ['persons-living-in-poverty', 'persons-living-in-rural-areas'], sdgs: ['6', '6.1', '1'], bodies: ['crc', 'cedaw'],
    objects: {
      en: ['safe drinking water in schools and clinics', 'sanitation in informal settlements', 'affordable energy for low-income households'],
      fr: ['l’accès à l’eau potable dans les écoles et les dispensaires'],
    },
  },
  {
    themes: ['right-to-social-security', 'human-rights-and-poverty'], affected: ['persons-living-in-poverty', 'older-persons'], sdgs: ['1', '1.3', '2'], bodies: ['crpd', 'cedaw'],
    objects: {
      en: ['social protection for workers in the informal economy', 'pensions for older persons without contributions', 'school meals for children in poor districts'],
      es: ['la protección social de quienes trabajan en la economía informal'],
    },
  },
  {
    themes: ['right-to-adequate-housing', 'land-and-property-rights'], affected: ['persons-living-in-poverty', 'internally-displaced-persons'], sdgs: ['11', '11.1', '9'], bodies: ['crpd'],
    objects: {
      en: ['legal protection against forced eviction', 'social housing in fast-growing towns'],
    },
  },
  {
    themes: ['business-and-human-rights', 'good-governance-and-corruption'], affected: ['civil-society', 'public-officials'], sdgs: ['12', '16.5', '16.6', '7'], bodies: ['ccpr', 'crc'],
    objects: {
      en: ['human-rights due diligence by companies in extractive industries', 'the protection of persons who report corruption', 'the publication of public contracts'],
      pt: ['a proteção das pessoas que denunciam a corrupção'],
    },
  },
];
