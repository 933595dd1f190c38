import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { MembershipEntity } from './membership.entity.ts';
import { NetworkController } from './network.controller.ts';
import { NetworkService } from './network.service.ts';
import { NetworkRoleEntity } from './network-role.entity.ts';
import { ReportedTotalEntity } from './reported-total.entity.ts';

@Module({
  imports: [TypeOrmModule.forFeature([MembershipEntity, NetworkRoleEntity, ReportedTotalEntity])],
  controllers: [NetworkController],
  providers: [NetworkService],
  exports: [NetworkService],
})
export class NetworkModule {}
