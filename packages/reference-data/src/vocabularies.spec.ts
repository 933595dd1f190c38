import { type Labels, languages } from './languages.ts';
import { csvRecords, itOnFile } from './shared-files.testing.ts';
import {
  mandateKindLabels,
  mandateKinds,
  specialProcedureKindLabels,
  specialProcedureKinds,
} from './special-procedures.ts';
import { incomplete, repeated } from './table-checks.testing.ts';
import * as vocabularies from './vocabularies.ts';
import {
  findPosition,
  findRecommendationType,
  positionLabels,
  positions,
  recommendationTypeLabels,
} from './vocabularies.ts';

const tables: [string, readonly (string | number)[], Record<string, Labels>][] = [
  ['positions', vocabularies.positions, vocabularies.positionLabels],
  ['implementationStatuses', vocabularies.implementationStatuses, vocabularies.implementationStatusLabels],
  ['recommendationTypes', vocabularies.recommendationTypes, vocabularies.recommendationTypeLabels],
  ['actionCategories', vocabularies.actionCategories, vocabularies.actionCategoryLabels],
  ['mechanismTypes', vocabularies.mechanismTypes, vocabularies.mechanismTypeLabels],
  ['membershipStandings', vocabularies.membershipStandings, vocabularies.membershipStandingLabels],
  ['networkOrgans', vocabularies.networkOrgans, vocabularies.networkOrganLabels],
  ['networkRoles', vocabularies.networkRoles, vocabularies.networkRoleLabels],
  ['sessionKinds', vocabularies.sessionKinds, vocabularies.sessionKindLabels],
  ['institutionKinds', vocabularies.institutionKinds, vocabularies.institutionKindLabels],
  ['visibilities', vocabularies.visibilities, vocabularies.visibilityLabels],
  ['priorities', vocabularies.priorities, vocabularies.priorityLabels],
  ['specialProcedureKinds', specialProcedureKinds, specialProcedureKindLabels],
  ['mandateKinds', mandateKinds, mandateKindLabels],
];

it.each(tables)('names each of %s in five languages, no two alike', (_, keys, labels) => {
  expect(Object.keys(labels)).toEqual(keys.map(String));
  expect(incomplete(Object.values(labels))).toEqual([]);
  for (const language of languages) {
    expect(repeated(Object.values(labels).map((texts) => texts[language]))).toEqual([]);
  }
});

describe('findPosition', () => {
  it.each([
    ['Supported', 'supported'],
    ['- Supported', 'supported'],
    ['Accepted', 'supported'],
    ['Accept', 'supported'],
    ['Enjoys the support', 'supported'],
    ['Noted', 'noted'],
    ['Rejected', 'noted'],
    ['Not supported', 'noted'],
    ['Does not enjoy support', 'noted'],
    ['Supported/Noted', 'partially_supported'],
    ['Noted / Supported', 'partially_supported'],
    ['- Supported\r\n- Noted', 'partially_supported'],
    ['Partially accepted', 'partially_supported'],
    ['Under consideration', 'pending'],
  ])('reads "%s" as %s', (label, position) => {
    expect(findPosition(label)).toBe(position);
  });

  it.each(['', 'Voluntary Pledge', 'Footnoted', 'Unsupported claim', 'Recommendation'])(
    'reads no position in "%s"',
    (label) => {
      expect(findPosition(label)).toBeUndefined();
    },
  );

  it('knows its own labels in five languages', () => {
    for (const position of positions) {
      for (const label of Object.values(positionLabels[position]))
        expect([label, findPosition(label)]).toEqual([label, position]);
    }
  });

  itOnFile('uprinfo_sessions1-20_utf8.csv', 'knows every response that is not a pledge', (content) => {
    const responses = new Set(csvRecords(content.toString('utf8')).map(({ Response = '' }) => Response));
    expect(Object.fromEntries([...responses].map((response) => [response, findPosition(response)]))).toEqual({
      Accepted: 'supported',
      Noted: 'noted',
      'Voluntary Pledge': undefined,
    });
  });
});

describe('findRecommendationType', () => {
  it.each([
    ['- Recommendations', 'recommendation'],
    ['Recommendation', 'recommendation'],
    ['Voluntary Pledge', 'pledge'],
    ['Voluntary commitments', 'pledge'],
    ['Concluding observations', 'observation'],
    ['- Concerns/Observations', 'observation'],
    ['Other', 'other'],
  ])('reads "%s" as %s', (label, type) => {
    expect(findRecommendationType(label)).toBe(type);
  });

  it('knows its own labels in five languages', () => {
    for (const [type, labels] of Object.entries(recommendationTypeLabels)) {
      for (const label of Object.values(labels))
        expect([label, findRecommendationType(label)]).toEqual([label, type]);
    }
  });

  it('reads no type in what names none', () => {
    expect(findRecommendationType('Supported')).toBeUndefined();
    expect(findRecommendationType('')).toBeUndefined();
  });
});
