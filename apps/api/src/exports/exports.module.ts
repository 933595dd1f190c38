import { Module } from '@nestjs/common';
import { RecommendationsModule } from '../recommendations/recommendations.module.ts';
import { ExportReader } from './export-reader.ts';
import { ExportsController } from './exports.controller.ts';
import { ExportsService } from './exports.service.ts';

@Module({
  imports: [RecommendationsModule],
  controllers: [ExportsController],
  providers: [ExportsService, ExportReader],
})
export class ExportsModule {}
