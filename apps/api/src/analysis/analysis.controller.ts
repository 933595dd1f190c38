import { analysisEndpoints } from '@mutabaa/contracts/analysis';
import type { RecommendationFilter } from '@mutabaa/contracts/recommendations';
import { Controller, Query } from '@nestjs/common';
import { Allow } from '../access/allow.ts';
import { CurrentPerson, type Person } from '../access/current-person.ts';
import { Route } from '../http/route.ts';
import { AnalysisService } from './analysis.service.ts';

@Controller()
export class AnalysisController {
  constructor(private readonly analysis: AnalysisService) {}

  @Route(analysisEndpoints.overview)
  @Allow('anyone')
  async overview(
    @Query({ schema: analysisEndpoints.overview.query }) filter: RecommendationFilter,
    @CurrentPerson() person: Person | null,
  ) {
    return this.analysis.overview(filter, person);
  }
}
