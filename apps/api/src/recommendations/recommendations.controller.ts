import type { IncomingHttpHeaders } from 'node:http';
import {
  type RecommendationFilter,
  type RecommendationQuery,
  recommendationEndpoints,
} from '@mutabaa/contracts/recommendations';
import type { IdParams } from '@mutabaa/contracts/wire';
import { Controller, Headers, Param, Query } from '@nestjs/common';
import { Allow } from '../access/allow.ts';
import { CurrentPerson, type Person } from '../access/current-person.ts';
import { Route } from '../http/route.ts';
import { requestLanguage } from '../language/request-language.ts';
import { RecommendationsService } from './recommendations.service.ts';

@Controller()
export class RecommendationsController {
  constructor(private readonly recommendations: RecommendationsService) {}

  @Route(recommendationEndpoints.list)
  @Allow('anyone')
  async list(
    @Query({ schema: recommendationEndpoints.list.query }) query: RecommendationQuery,
    @CurrentPerson() person: Person | null,
    @Headers() headers: IncomingHttpHeaders,
  ) {
    return this.recommendations.list(query, person, requestLanguage(headers));
  }

  @Route(recommendationEndpoints.facets)
  @Allow('anyone')
  async facets(
    @Query({ schema: recommendationEndpoints.facets.query }) filter: RecommendationFilter,
    @CurrentPerson() person: Person | null,
  ) {
    return this.recommendations.facets(filter, person);
  }

  @Route(recommendationEndpoints.get)
  @Allow('anyone')
  async get(
    @Param({ schema: recommendationEndpoints.get.params }) { id }: IdParams,
    @CurrentPerson() person: Person | null,
  ) {
    return this.recommendations.get(id, person);
  }
}
