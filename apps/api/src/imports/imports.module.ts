import { Module } from '@nestjs/common';
import { ImportJobs } from './import-jobs.ts';
import { ImportRunner } from './import-runner.ts';
import { ImportsController } from './imports.controller.ts';
import { ImportsService } from './imports.service.ts';
import { UploadStore } from './upload-store.ts';

@Module({
  controllers: [ImportsController],
  providers: [ImportsService, ImportRunner, ImportJobs, UploadStore],
})
export class ImportsModule {}
