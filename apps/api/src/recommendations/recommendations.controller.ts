import type { IncomingHttpHeaders } from 'node:http';
import {
  type ChangePosition,
  type ChangeStatus,
  type RecommendationFilter,
  type RecommendationQuery,
  recommendationEndpoints,
  type UpdateRecommendation,
} from '@mutabaa/contracts/recommendations';
import type { IdParams } from '@mutabaa/contracts/wire';
import { Body, Controller, Headers, Param, Query } from '@nestjs/common';
import { Allow } from '../access/allow.ts';
import { CurrentPerson, type Person, SignedIn } from '../access/current-person.ts';
import { Route } from '../http/route.ts';
import { requestLanguage } from '../language/request-language.ts';
import { RecommendationChangesService } from './recommendation-changes.service.ts';
import { RecommendationsService } from './recommendations.service.ts';

@Controller()
export class RecommendationsController {
  constructor(
    private readonly recommendations: RecommendationsService,
    private readonly changes: RecommendationChangesService,
  ) {}

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

  @Route(recommendationEndpoints.update)
  @Allow('recommendations.change')
  async update(
    @Param({ schema: recommendationEndpoints.update.params }) { id }: IdParams,
    @Body({ schema: recommendationEndpoints.update.body }) change: UpdateRecommendation,
    @SignedIn() person: Person,
  ) {
    return this.changes.update(id, change, person);
  }

  @Route(recommendationEndpoints.changeStatus)
  @Allow('recommendations.change')
  async changeStatus(
    @Param({ schema: recommendationEndpoints.changeStatus.params }) { id }: IdParams,
    @Body({ schema: recommendationEndpoints.changeStatus.body }) change: ChangeStatus,
    @SignedIn() person: Person,
  ) {
    return this.changes.changeStatus(id, change, person);
  }

  @Route(recommendationEndpoints.changePosition)
  @Allow('recommendations.change')
  async changePosition(
    @Param({ schema: recommendationEndpoints.changePosition.params }) { id }: IdParams,
    @Body({ schema: recommendationEndpoints.changePosition.body }) change: ChangePosition,
    @SignedIn() person: Person,
  ) {
    return this.changes.changePosition(id, change, person);
  }
}
