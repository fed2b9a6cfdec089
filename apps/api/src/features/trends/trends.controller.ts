import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { Allow, CurrentViewer } from '../../common/policy.js';
import { PeriodQuery } from '../../common/period-query.js';
import type { Viewer } from '../../common/viewer.js';
import { OutlookResponse } from './outlook.response.js';
import { OUTLOOK } from './outlook.service.js';
import { RampResponse } from './ramp.response.js';
import { RAMP } from './ramp.service.js';
import { SpreadResponse } from './spread.response.js';
import { SPREAD } from './spread.service.js';
import { TrendsQuery } from './trends.request.js';
import { TrendsResponse } from './trends.response.js';
import { AnswersService } from '../readings/answers.service.js';
import { TRENDS } from './trends.service.js';

@ApiTags('trends')
@Controller('api/trends')
export class TrendsController {
  constructor(private readonly answers: AnswersService) {}

  @Get()
  @Allow('admin', 'operations', 'leader', 'manager')
  @ApiOkResponse({ type: TrendsResponse })
  async read(
    @CurrentViewer() viewer: Viewer,
    @Query() query: TrendsQuery,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    await this.answers.send(TRENDS, viewer, query, { request, response });
  }

  @Get('outlook')
  @Allow('admin', 'operations', 'leader', 'manager')
  @ApiOkResponse({ type: OutlookResponse })
  async outlook(
    @CurrentViewer() viewer: Viewer,
    @Query() query: TrendsQuery,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    await this.answers.send(OUTLOOK, viewer, query, { request, response });
  }

  @Get('spread')
  @Allow('admin', 'operations', 'leader', 'manager')
  @ApiOkResponse({ type: SpreadResponse })
  async spread(
    @CurrentViewer() viewer: Viewer,
    @Query() query: PeriodQuery,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    await this.answers.send(SPREAD, viewer, query, { request, response });
  }

  @Get('ramp')
  @Allow('admin', 'operations', 'leader', 'manager')
  @ApiOkResponse({ type: RampResponse })
  async ramp(
    @CurrentViewer() viewer: Viewer,
    @Query() query: PeriodQuery,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    await this.answers.send(RAMP, viewer, query, { request, response });
  }
}
