import { Controller, Get, Post } from '@nestjs/common';
import { Allow, Public } from '../../common/policy.js';
import { routesWithoutPolicy } from './policy-check.js';

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
