import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { MechanismEntity } from './mechanism.entity.ts';
import { MechanismsController } from './mechanisms.controller.ts';
import { MechanismsService } from './mechanisms.service.ts';

@Module({
  imports: [TypeOrmModule.forFeature([MechanismEntity])],
  controllers: [MechanismsController],
  providers: [MechanismsService],
  exports: [MechanismsService],
})
export class MechanismsModule {}
