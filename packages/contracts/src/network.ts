import { regionalGroups } from '@mutabaa/reference-data/regional-groups';
import { membershipStandings, networkRoles } from '@mutabaa/reference-data/vocabularies';
import * as z from 'zod';
import { endpoint } from './endpoint.ts';
import { day, id, iso3, line, listOf, queryFlag, queryList, source, texts } from './wire.ts';

/** One standing of a State in the Network, from a day until another; open while `to` is null. */
export const membership = z
  .object({ id, state: iso3, standing: z.enum(membershipStandings), from: day, to: day.nullable(), source })
  .meta({ id: 'Membership' });
export type Membership = z.output<typeof membership>;

export const networkRole = z
  .object({
    id,
    state: iso3,
    organ: z.literal('executive_committee'),
    role: z.enum(networkRoles),
    from: day,
    to: day.nullable(),
    source,
  })
  .meta({ id: 'NetworkRole' });
export type NetworkRole = z.output<typeof networkRole>;

const count = z.number().int().min(0);

/** The Network on one page. `reportedTotal` is what was published; `named` is who is recorded by name. */
export const networkSummary = z
  .object({
    asOf: day,
    founded: z.object({ on: day, place: z.string(), instrument: texts, source }),
    reportedTotal: z.object({ count, asOf: day, source }),
    named: count,
    byStanding: z.array(z.object({ standing: z.enum(membershipStandings), count })),
    byRegion: z.array(
      z.object({
        regionalGroup: z.enum(regionalGroups),
        unMembers: count,
        members: count,
        observers: count,
        applicants: count,
        withMechanism: count,
      }),
    ),
    executiveCommittee: z.array(networkRole),
    /** Named members and observers at the end of each day on which anything changed. */
    overTime: z.array(z.object({ on: day, members: count, observers: count })),
    mechanismTypes: z.array(z.object({ type: z.string(), count })),
  })
  .meta({ id: 'NetworkSummary' });
export type NetworkSummary = z.output<typeof networkSummary>;

export const membershipQuery = z.strictObject({
  standing: queryList(z.enum(membershipStandings)),
  region: queryList(z.enum(regionalGroups)),
  state: queryList(iso3),
  /** Also rows that were closed. */
  history: queryFlag.default(false),
});

/** A change of standing: closes the open row of the State, if any, on `from`, and opens this one. */
export const changeStanding = z
  .strictObject({
    state: iso3,
    standing: z.enum(membershipStandings),
    from: day,
    sourceTitle: line(),
    sourceUrl: z
      .url({ protocol: /^https?$/ })
      .max(2000)
      .optional(),
  })
  .meta({ id: 'ChangeStanding' });
export type ChangeStanding = z.output<typeof changeStanding>;

export const networkEndpoints = {
  summary: endpoint({
    method: 'GET',
    path: '/network/summary',
    summary: 'Members, observers, organs and growth of the Network',
    response: networkSummary,
  }),
  memberships: endpoint({
    method: 'GET',
    path: '/network/memberships',
    summary: 'Standing of States in the Network',
    query: membershipQuery,
    response: listOf(membership, 'MembershipList'),
  }),
  changeStanding: endpoint({
    method: 'POST',
    path: '/network/memberships',
    summary: 'Record a change of standing',
    status: 201,
    body: changeStanding,
    response: membership,
  }),
};
