import {
  networkActionPlan,
  networkAddresseeLabels,
  networkCalls,
  networkFounding,
  networkMemberships,
  networkResolutions,
  networkRoleSeats,
  networkSessions,
  reportedMemberTotal,
} from './network-facts.ts';
import { reviewBodies } from './review-bodies.ts';
import { incomplete, repeated } from './table-checks.testing.ts';

describe('the seeded facts of the Network', () => {
  it('name the three members that are known, and no other', () => {
    expect(networkMemberships.map(({ state, standing }) => [state, standing])).toEqual([
      ['MAR', 'founding_member'],
      ['PRT', 'founding_member'],
      ['PRY', 'founding_member'],
    ]);
    expect(reportedMemberTotal).toMatchObject({ count: 24, asOf: '2025-07-04' });
  });

  it('seat Morocco as coordinator with Paraguay and Portugal', () => {
    expect(networkRoleSeats.map(({ role, state }) => `${role} ${state}`)).toEqual([
      'coordinator MAR',
      'member PRY',
      'member PRT',
    ]);
  });

  it('hold five calls in five languages', () => {
    expect(networkCalls.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5]);
    expect(incomplete(networkCalls.map(({ texts }) => texts))).toEqual([]);
    expect(incomplete(Object.values(networkAddresseeLabels))).toEqual([]);
    expect(networkCalls.every(({ addressees }) => addressees.length > 0)).toBe(true);
  });

  it('hold sessions whose labels are their own, whose days are in order and whose parents are listed', () => {
    const labels = networkSessions.map(({ body, label }) => `${body} ${label}`);
    const bodies = new Set(reviewBodies.map(({ key }) => key));
    expect(repeated(labels)).toEqual([]);
    expect(incomplete(networkSessions.map(({ titles }) => titles))).toEqual([]);
    for (const { body, opensOn, closesOn, period, parentLabel } of networkSessions) {
      expect(bodies.has(body)).toBe(true);
      expect((opensOn ?? '') <= (closesOn ?? '')).toBe(true);
      expect(opensOn ?? period).toMatch(/^\d{4}(-\d\d-\d\d)?$/);
      if (parentLabel) expect(labels).toContain(`${body} ${parentLabel}`);
    }
  });

  it('hold the Council’s sessions 57–61, the panel of July 2025, three seminars and three side events', () => {
    const ofKind = (kind: string) => networkSessions.filter((session) => session.kind === kind);
    expect(ofKind('regular').map(({ number }) => number)).toEqual([57, 58, 59, 60, 61]);
    expect(ofKind('panel')).toMatchObject([{ opensOn: '2025-07-04', parentLabel: 'HRC59' }]);
    expect(ofKind('seminar').map(({ opensOn }) => opensOn)).toEqual([
      '2022-12-07',
      '2024-05-08',
      '2026-01-26',
    ]);
    expect(ofKind('side_event')).toHaveLength(3);
    expect(networkCalls.every(({ sessionLabel }) => sessionLabel === ofKind('panel')[0]?.label)).toBe(true);
  });

  it('hold the five resolutions of the Council', () => {
    expect(networkResolutions.map(({ symbol, year }) => `${symbol} ${year}`)).toEqual([
      'A/HRC/RES/30/25 2015',
      'A/HRC/RES/36/29 2017',
      'A/HRC/RES/42/30 2019',
      'A/HRC/RES/51/33 2022',
      'A/HRC/RES/60/27 2025',
    ]);
    expect(incomplete(networkResolutions.map(({ titles }) => titles))).toEqual([]);
  });

  it('know three of the action plan’s five priorities', () => {
    expect(networkActionPlan).toMatchObject({ firstYear: 2026, lastYear: 2030, priorityTotal: 5 });
    expect(networkActionPlan.knownPriorities).toHaveLength(3);
    expect(incomplete(networkActionPlan.knownPriorities)).toEqual([]);
  });

  it('each say where they were read', () => {
    const facts = [
      networkFounding,
      reportedMemberTotal,
      networkActionPlan,
      ...networkMemberships,
      ...networkRoleSeats,
      ...networkCalls,
      ...networkSessions,
      ...networkResolutions,
    ];
    expect(facts.filter(({ source }) => !source.title)).toEqual([]);
  });
});
