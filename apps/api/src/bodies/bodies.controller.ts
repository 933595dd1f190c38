import { bodyEndpoints } from '@mutabaa/contracts/bodies';
import { Controller } from '@nestjs/common';
import { Allow } from '../access/allow.ts';
import { Route } from '../http/route.ts';
import { BodiesService } from './bodies.service.ts';

@Controller()
export class BodiesController {
  constructor(private readonly bodies: BodiesService) {}

  @Route(bodyEndpoints.list)
  @Allow('anyone')
  async list() {
    return { items: await this.bodies.list() };
  }
}
