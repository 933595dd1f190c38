import { type Labels, labels } from './languages.ts';
import type { FactSource } from './sources.ts';
import type { MechanismType } from './vocabularies.ts';

export { type SurveyedMechanism, surveyedMechanisms } from './surveyed-mechanisms.ts';

/** A State's mechanism as far as it is known in full; null where the sources do not tell. */
export type MechanismFact = {
  readonly state: string;
  readonly names: Labels;
  readonly acronym: string | null;
  readonly type: MechanismType;
  readonly legalBasis: string;
  readonly legalBasisOn: string | null;
  readonly establishedYear: number;
  readonly trackingTool: string | null;
  readonly summary: Labels;
  readonly source: FactSource;
};

/** The mechanisms of the three States of the Executive Committee. */
export const mechanisms: readonly MechanismFact[] = [
  {
    state: 'MAR',
    names: labels(
      'Interministerial Delegation for Human Rights',
      'المندوبية الوزارية المكلفة بحقوق الإنسان',
      'Délégation interministérielle aux droits de l’Homme',
      'Delegación Interministerial para los Derechos Humanos',
      'Delegação Interministerial para os Direitos Humanos',
    ),
    acronym: 'DIDH',
    type: 'institutionally_separate',
    legalBasis: 'Decree 2-11-150',
    legalBasisOn: null,
    establishedYear: 2011,
    trackingTool: null,
    summary: labels(
      'A delegation set up in 2011 as an institution of its own. It coordinates the Network.',
      'مندوبية أُنشئت سنة 2011 بوصفها مؤسسة قائمة بذاتها، وتتولى تنسيق الشبكة.',
      'Délégation créée en 2011 comme institution distincte. Elle coordonne le Réseau.',
      'Delegación creada en 2011 como institución propia. Coordina la Red.',
      'Delegação criada em 2011 como instituição própria. Coordena a Rede.',
    ),
    source: { title: 'Morocco, Decree 2-11-150 (2011)', url: null, asOf: null },
  },
  {
    state: 'PRY',
    names: labels(
      'SIMORE Plus network',
      'شبكة سيموري بلوس',
      'Réseau SIMORE Plus',
      'Red SIMORE Plus',
      'Rede SIMORE Plus',
    ),
    acronym: 'SIMORE Plus',
    type: 'interministerial',
    legalBasis: 'Decree 4368 of 9 November 2015',
    legalBasisOn: '2015-11-09',
    establishedYear: 2015,
    trackingTool: 'SIMORE Plus',
    summary: labels(
      'About 170 focal points in 70 institutions, each institution with an authority that validates what is reported.',
      'نحو 170 جهة تنسيق في 70 مؤسسة، ولكل مؤسسة سلطة تصادق على ما يُبلَّغ به.',
      'Environ 170 points focaux dans 70 institutions, chacune dotée d’une autorité qui valide ce qui est rapporté.',
      'Unos 170 puntos focales en 70 instituciones, cada una con una autoridad que valida lo que se informa.',
      'Cerca de 170 pontos focais em 70 instituições, cada uma com uma autoridade que valida o que é comunicado.',
    ),
    source: { title: 'Paraguay, Decree 4368 of 9 November 2015', url: null, asOf: null },
  },
  {
    state: 'PRT',
    names: labels(
      'National Human Rights Committee',
      'اللجنة الوطنية لحقوق الإنسان',
      'Commission nationale des droits de l’homme',
      'Comisión Nacional para los Derechos Humanos',
      'Comissão Nacional para os Direitos Humanos',
    ),
    acronym: 'CNDH',
    type: 'interministerial',
    legalBasis: 'Council of Ministers Resolution 27/2010',
    legalBasisOn: null,
    establishedYear: 2010,
    trackingTool: null,
    summary: labels(
      'Eighteen areas of government, each with a focal point and a deputy.',
      'ثمانية عشر مجالاً حكومياً، لكل منها جهة تنسيق ونائب لها.',
      'Dix-huit domaines gouvernementaux, chacun doté d’un point focal et d’un suppléant.',
      'Dieciocho áreas de gobierno, cada una con un punto focal y un suplente.',
      'Dezoito áreas governativas, cada uma com um ponto focal e um suplente.',
    ),
    source: { title: 'Portugal, Council of Ministers Resolution 27/2010', url: null, asOf: null },
  },
];
