/** Where a seeded fact was read; the same shape as on the wire. */
export type FactSource = {
  readonly title: string;
  readonly url: string | null;
  /** The day on which the fact held, where the source tells. */
  readonly asOf: string | null;
};

/** The statement from which the product's knowledge of the Network starts. */
export const committeeStatement: FactSource = {
  title:
    'Statement for the Executive Committee of the International Network of NMIRFs, annual thematic panel on technical cooperation, Human Rights Council, 59th session',
  url: null,
  asOf: '2025-07-04',
};

export const asuncionDeclaration: FactSource = {
  title: 'Asunción Declaration, second international seminar of NMIRFs, Asunción, 8–9 May 2024',
  url: null,
  asOf: '2024-05-09',
};

export const lisbonSeminar: FactSource = {
  title: 'Third international seminar of NMIRFs, Lisbon, 26–27 January 2026',
  url: null,
  asOf: '2026-01-27',
};

export const councilProgramme: FactSource = {
  title: 'Human Rights Council, dates and programmes of its sessions',
  url: null,
  asOf: null,
};

export const mechanismSurvey: FactSource = {
  title: 'Global survey of national mechanisms for implementation, reporting and follow-up, 2021–2022',
  url: null,
  asOf: null,
};
