import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { PositionChangeEntity } from './position-change.entity.ts';
import { RecommendationEntity } from './recommendation.entity.ts';
import { RecommendationChangesService } from './recommendation-changes.service.ts';
import { RecommendationsController } from './recommendations.controller.ts';
import { RecommendationsService } from './recommendations.service.ts';
import { StatusChangeEntity } from './status-change.entity.ts';

@Module({
  imports: [TypeOrmModule.forFeature([RecommendationEntity, PositionChangeEntity, StatusChangeEntity])],
  controllers: [RecommendationsController],
  providers: [RecommendationsService, RecommendationChangesService],
  exports: [RecommendationsService],
})
export class RecommendationsModule {}
