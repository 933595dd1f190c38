import { regionalGroups } from '@mutabaa/reference-data/regional-groups';
import { mechanismTypes, membershipStandings } from '@mutabaa/reference-data/vocabularies';
import * as z from 'zod';
import { endpoint } from './endpoint.ts';
import { mechanism } from './mechanisms.ts';
import { membership, networkRole } from './network.ts';
import { iso3, listOf, texts } from './wire.ts';

export const stateKinds = ['member_state', 'observer_state', 'sample'] as const;

/** One State in the list: who it is, its standing in the Network, and how much is recorded of it. */
export const state = z
  .object({
    iso3,
    iso2: z.string(),
    m49: z.string(),
    kind: z.enum(stateKinds),
    regionalGroup: z.enum(regionalGroups).nullable(),
    names: texts,
    standing: z.enum(membershipStandings).nullable(),
    mechanismType: z.enum(mechanismTypes).nullable(),
    recommendations: z.number().int(),
  })
  .meta({ id: 'State' });
export type State = z.output<typeof state>;

export const stateDetail = state
  .extend({
    aliases: z.array(z.string()),
    mechanisms: z.array(mechanism),
    memberships: z.array(membership),
    roles: z.array(networkRole),
  })
  .meta({ id: 'StateDetail' });
export type StateDetail = z.output<typeof stateDetail>;

export const stateParams = z.strictObject({ iso3 });

export const stateEndpoints = {
  list: endpoint({
    method: 'GET',
    path: '/states',
    summary: 'UN Member States and observer States',
    response: listOf(state, 'StateList'),
  }),
  get: endpoint({
    method: 'GET',
    path: '/states/:iso3',
    summary: 'One State with its mechanisms and its standing in the Network',
    params: stateParams,
    response: stateDetail,
  }),
};
