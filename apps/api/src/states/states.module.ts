import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { MechanismsModule } from '../mechanisms/mechanisms.module.ts';
import { NetworkModule } from '../network/network.module.ts';
import { StateEntity } from './state.entity.ts';
import { StatesController } from './states.controller.ts';
import { StatesService } from './states.service.ts';

@Module({
  imports: [TypeOrmModule.forFeature([StateEntity]), MechanismsModule, NetworkModule],
  controllers: [StatesController],
  providers: [StatesService],
  exports: [StatesService],
})
export class StatesModule {}
