import 'reflect-metadata';
import { Controller, Get, Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { Test } from '@nestjs/testing';
import { Allow } from './allow.ts';
import { ClosedRoutes } from './closed-routes.ts';

@Controller()
class DecidedController {
  @Get('open')
  @Allow('anyone')
  open() {}

  notARoute() {}
}

@Controller()
class ForgetfulController {
  @Get('forgotten')
  forgotten() {}
}

@Module({ imports: [DiscoveryModule], controllers: [DecidedController], providers: [ClosedRoutes] })
class DecidedModule {}

@Module({
  imports: [DiscoveryModule],
  controllers: [DecidedController, ForgetfulController],
  providers: [ClosedRoutes],
})
class ForgetfulModule {}

const start = async (module: new () => object): Promise<void> => {
  const built = await Test.createTestingModule({ imports: [module] }).compile();
  await built.init();
  await built.close();
};

describe('An application', () => {
  it('starts when of every route it is decided who may call it', async () => {
    await expect(start(DecidedModule)).resolves.toBeUndefined();
  });

  it('refuses to start with a route of which that is not decided, and names it', async () => {
    await expect(start(ForgetfulModule)).rejects.toThrow('ForgetfulController.forgotten (GET forgotten)');
  });
});
