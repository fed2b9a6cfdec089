import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { PeriodQuery } from '../../common/period-query.js';
import { Allow, CurrentViewer } from '../../common/policy.js';
import type { Viewer } from '../../common/viewer.js';
import { ConversationsResponse } from './conversations.response.js';
import { CONVERSATIONS } from './conversations.service.js';
import { TodayResponse } from './today.response.js';
import { AnswersService } from '../readings/answers.service.js';
import { TODAY } from './today.service.js';

@ApiTags('today')
@Controller('api/today')
export class TodayController {
  constructor(private readonly answers: AnswersService) {}

  @Get()
  @Allow('admin', 'operations', 'leader', 'manager')
  @ApiOkResponse({ type: TodayResponse })
  async read(
    @CurrentViewer() viewer: Viewer,
    @Query() query: PeriodQuery,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    await this.answers.send(TODAY, viewer, query, { request, response });
  }

  /** Whom to talk to first, and whether those behind can still make it: the past of each takes longer to look at. */
  @Get('conversations')
  @Allow('admin', 'operations', 'leader', 'manager')
  @ApiOkResponse({ type: ConversationsResponse })
  async conversations(
    @CurrentViewer() viewer: Viewer,
    @Query() query: PeriodQuery,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    await this.answers.send(CONVERSATIONS, viewer, query, { request, response });
  }
}
