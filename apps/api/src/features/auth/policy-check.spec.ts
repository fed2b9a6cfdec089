import { Controller, Get, Post } from '@nestjs/common';
import type { DiscoveryService } from '@nestjs/core';
import { Allow, Public } from '../../common/policy.js';
import { PolicyCheck, routesWithoutPolicy } from './policy-check.js';

@Controller('api/good')
class GoodController {
  @Get()
  @Public()
  open(): void {}

  @Post()
  @Allow('admin')
  closed(): void {}

  helper(): void {}
}

@Controller('api/bad')
class BadController extends GoodController {
  @Get('forgotten')
  forgotten(): void {}

  @Post('nobody')
  @Allow()
  nobody(): void {}
}

describe('routesWithoutPolicy', () => {
  it('finds nothing where every route says who may call it', () => {
    expect(routesWithoutPolicy(GoodController)).toEqual([]);
  });

  it('names each route that does not, also with an empty list of roles', () => {
    expect(routesWithoutPolicy(BadController)).toEqual(['BadController.forgotten', 'BadController.nobody']);
  });
});

describe('the start of the application', () => {
  const starting = (...controllers: unknown[]) => {
    const discovery = { getControllers: () => controllers.map((metatype) => ({ metatype })) };
    return () => new PolicyCheck(discovery as unknown as DiscoveryService).onModuleInit();
  };

  it('fails with the name of a route that has no policy', () => {
    expect(starting(GoodController)).not.toThrow();
    expect(starting(GoodController, BadController)).toThrow(/No policy .* BadController.forgotten/);
  });
});
