import type { QueryOf } from '@mutabaa/contracts/endpoint';
import { type ChangeStanding, networkEndpoints } from '@mutabaa/contracts/network';
import { Body, Controller, Query } from '@nestjs/common';
import { Allow } from '../access/allow.ts';
import { Route } from '../http/route.ts';
import { NetworkService } from './network.service.ts';

@Controller()
export class NetworkController {
  constructor(private readonly network: NetworkService) {}

  @Route(networkEndpoints.summary)
  @Allow('anyone')
  async summary() {
    return this.network.summary();
  }

  @Route(networkEndpoints.memberships)
  @Allow('anyone')
  async memberships(
    @Query({ schema: networkEndpoints.memberships.query }) query: QueryOf<
      typeof networkEndpoints.memberships
    >,
  ) {
    return { items: await this.network.memberships(query) };
  }

  @Route(networkEndpoints.changeStanding)
  @Allow('network.change')
  async changeStanding(@Body({ schema: networkEndpoints.changeStanding.body }) change: ChangeStanding) {
    return this.network.changeStanding(change);
  }
}
