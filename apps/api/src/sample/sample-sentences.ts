import type { Language } from '@mutabaa/reference-data/languages';
import type { ImplementationStatus } from '@mutabaa/reference-data/vocabularies';

/** A way to ask for something: what is asked for takes the place of `{object}`. */
export interface SampleSentence {
  text: string;
  /** UPR Info's category of the action. */
  action: 1 | 2 | 3 | 4 | 5;
}

const sentence = (action: SampleSentence['action'], text: string): SampleSentence => ({ text, action });

export const reviewSentences: Readonly<Record<Language, readonly SampleSentence[]>> = {
  en: [
    sentence(1, 'Share with other States its experience of {object}'),
    sentence(2, 'Continue its efforts to improve {object}'),
    sentence(2, 'Keep working with civil society on {object}'),
    sentence(3, 'Consider a review of the laws that govern {object}'),
    sentence(4, 'Strengthen measures that support {object}'),
    sentence(4, 'Take further steps to improve {object}, in particular outside the capital'),
    sentence(4, 'Increase the resources for {object}'),
    sentence(5, 'Adopt a national plan on {object}, with a budget and a timetable'),
    sentence(5, 'Publish disaggregated data on {object} every year'),
    sentence(
      5,
      'Amend its legislation on {object} so as to bring it into line with its international obligations',
    ),
  ],
  ar: [
    sentence(2, 'مواصلة الجهود الرامية إلى تحسين {object}'),
    sentence(4, 'تعزيز التدابير المتعلقة بما يلي: {object}'),
    sentence(5, 'اعتماد خطة وطنية محددة الجدول الزمني بشأن {object}'),
  ],
  fr: [
    sentence(2, 'Poursuivre les efforts visant à améliorer {object}'),
    sentence(4, 'Renforcer {object}'),
    sentence(5, 'Adopter un plan national, assorti d’un budget, concernant {object}'),
  ],
  es: [
    sentence(2, 'Continuar los esfuerzos para mejorar {object}'),
    sentence(4, 'Reforzar {object}'),
    sentence(5, 'Aprobar un plan nacional, con presupuesto y calendario, sobre {object}'),
  ],
  pt: [
    sentence(2, 'Prosseguir os esforços para melhorar {object}'),
    sentence(4, 'Reforçar {object}'),
    sentence(5, 'Adotar um plano nacional, com orçamento e calendário, sobre {object}'),
  ],
};

export const committeeSentences: readonly SampleSentence[] = [
  sentence(
    4,
    'The Committee recommends that the State party improve {object} and report on progress in its next report.',
  ),
  sentence(
    5,
    'The Committee urges the State party to adopt, within two years, a strategy on {object} with indicators and sufficient funds.',
  ),
  sentence(
    3,
    'The Committee invites the State party to examine whether its legislation does enough for {object}.',
  ),
  sentence(2, 'The Committee encourages the State party to pursue its efforts regarding {object}.'),
];

export const concernSentences: readonly string[] = [
  'The Committee notes with concern that progress has been slow regarding {object}.',
  'The Committee regrets the lack of data that would allow it to assess {object}.',
];

export const visitSentences: readonly SampleSentence[] = [
  sentence(
    5,
    'After the visit, the expert calls on the Government to set a date by which it will have improved {object}.',
  ),
  sentence(4, 'After the visit, the expert recommends more sustained work on {object}.'),
];

export const networkSentences: readonly SampleSentence[] = [
  sentence(1, 'Exchange with other national mechanisms what has been learned about {object}.'),
];

/** Why a status was given, as a coordinator would note it. */
export const rationales: Readonly<Record<ImplementationStatus, readonly string[]>> = {
  not_assessed: ['Set back: the institution in charge has changed.'],
  not_started: ['No institution has taken this up yet.', 'Waits for the budget of the coming year.'],
  in_progress: [
    'A draft is being discussed among the ministries.',
    'The first measures run in two pilot districts.',
    'A working group meets every month.',
  ],
  partially_implemented: [
    'The law is in force; the regulations are still missing.',
    'Carried out in half of the districts, according to the ministry in charge.',
  ],
  implemented: [
    'The law was published and is being applied.',
    'All districts have reported completion, with evidence on file.',
  ],
  continuous: ['Part of the yearly work programme, reported on every year.'],
  not_planned: ['The Government has explained in its report why it will not do this.'],
};
