import type { ParamsOf } from '@mutabaa/contracts/endpoint';
import { stateEndpoints } from '@mutabaa/contracts/states';
import { Controller, Param } from '@nestjs/common';
import { Allow } from '../access/allow.ts';
import { Route } from '../http/route.ts';
import { StatesService } from './states.service.ts';

@Controller()
export class StatesController {
  constructor(private readonly states: StatesService) {}

  @Route(stateEndpoints.list)
  @Allow('anyone')
  async list() {
    return { items: await this.states.list() };
  }

  @Route(stateEndpoints.get)
  @Allow('anyone')
  async get(@Param({ schema: stateEndpoints.get.params }) { iso3 }: ParamsOf<typeof stateEndpoints.get>) {
    return this.states.get(iso3);
  }
}
