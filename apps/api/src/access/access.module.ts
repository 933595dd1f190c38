import { Module } from '@nestjs/common';
import { APP_GUARD, DiscoveryModule } from '@nestjs/core';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccessController } from './access.controller.ts';
import { AccessGuard } from './access.guard.ts';
import { AccessService } from './access.service.ts';
import { ClosedRoutes } from './closed-routes.ts';
import { LoginSessionEntity } from './login-session.entity.ts';
import { PersonEntity } from './person.entity.ts';
import { SignInThrottle } from './sign-in-throttle.ts';
import { ThrottleEntity } from './throttle.entity.ts';

@Module({
  imports: [DiscoveryModule, TypeOrmModule.forFeature([PersonEntity, LoginSessionEntity, ThrottleEntity])],
  controllers: [AccessController],
  providers: [AccessService, SignInThrottle, ClosedRoutes, { provide: APP_GUARD, useClass: AccessGuard }],
  exports: [AccessService],
})
export class AccessModule {}
