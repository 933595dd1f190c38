import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { BodiesController } from './bodies.controller.ts';
import { BodiesService } from './bodies.service.ts';
import { ReviewBodyEntity } from './review-body.entity.ts';

@Module({
  imports: [TypeOrmModule.forFeature([ReviewBodyEntity])],
  controllers: [BodiesController],
  providers: [BodiesService],
})
export class BodiesModule {}
