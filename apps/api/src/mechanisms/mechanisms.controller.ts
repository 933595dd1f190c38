import type { QueryOf } from '@mutabaa/contracts/endpoint';
import { mechanismEndpoints } from '@mutabaa/contracts/mechanisms';
import { Controller, Query } from '@nestjs/common';
import { Allow } from '../access/allow.ts';
import { Route } from '../http/route.ts';
import { MechanismsService } from './mechanisms.service.ts';

@Controller()
export class MechanismsController {
  constructor(private readonly mechanisms: MechanismsService) {}

  @Route(mechanismEndpoints.list)
  @Allow('anyone')
  async list(
    @Query({ schema: mechanismEndpoints.list.query }) query: QueryOf<typeof mechanismEndpoints.list>,
  ) {
    return { items: await this.mechanisms.list(query) };
  }
}
