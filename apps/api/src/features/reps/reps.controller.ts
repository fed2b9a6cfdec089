import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { IdPipe } from '../../common/id.pipe.js';
import { Allow, CurrentViewer } from '../../common/policy.js';
import type { Viewer } from '../../common/viewer.js';
import { AnswersService } from '../readings/answers.service.js';
import { RecordsResponse } from './records.response.js';
import { RepGapResponse } from './rep-gap.response.js';
import { REP_GAP } from './rep-gap.service.js';
import { RepPaceResponse } from './rep-pace.response.js';
import { REP_PACE } from './rep-pace.service.js';
import { RepQuestionService } from './rep-question.service.js';
import { RepResponse, RepSummary } from './rep.response.js';
import { RecordsQuery, RepPaceQuery, RepsQuery } from './reps.request.js';
import { RepsService } from './reps.service.js';

@ApiTags('reps')
@Controller('api/reps')
export class RepsController {
  constructor(
    private readonly reps: RepsService,
    private readonly questions: RepQuestionService,
    private readonly answers: AnswersService,
  ) {}

  @Get()
  @Allow('admin', 'operations', 'leader', 'manager', 'rep')
  @ApiOkResponse({ type: [RepSummary] })
  list(@CurrentViewer() viewer: Viewer, @Query() { team }: RepsQuery): Promise<RepSummary[]> {
    return this.reps.list(viewer, team);
  }

  @Get(':id')
  @Allow('admin', 'operations', 'leader', 'manager', 'rep')
  @ApiOkResponse({ type: RepResponse })
  one(@CurrentViewer() viewer: Viewer, @Param('id', IdPipe) id: number): Promise<RepResponse> {
    return this.reps.one(viewer, id);
  }

  @Get(':id/pace')
  @Allow('admin', 'operations', 'leader', 'manager', 'rep')
  @ApiOkResponse({ type: RepPaceResponse })
  async pace(
    @CurrentViewer() viewer: Viewer,
    @Param('id', IdPipe) id: number,
    @Query() query: RepPaceQuery,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const scope = await this.questions.scopeOf(viewer, id);
    const own = viewer.role === 'rep';
    await this.answers.sendWithin(REP_PACE, scope, { ...query, own }, { request, response });
  }

  @Get(':id/gap')
  @Allow('admin', 'operations', 'leader', 'manager', 'rep')
  @ApiOkResponse({ type: RepGapResponse })
  async gap(
    @CurrentViewer() viewer: Viewer,
    @Param('id', IdPipe) id: number,
    @Query() query: RepPaceQuery,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const scope = await this.questions.scopeOf(viewer, id);
    const own = viewer.role === 'rep';
    await this.answers.sendWithin(REP_GAP, scope, { ...query, own }, { request, response });
  }

  @Get(':id/records')
  @Allow('admin', 'operations', 'leader', 'manager', 'rep')
  @ApiOkResponse({ type: RecordsResponse })
  records(
    @CurrentViewer() viewer: Viewer,
    @Param('id', IdPipe) id: number,
    @Query() query: RecordsQuery,
  ): Promise<RecordsResponse> {
    return this.reps.records(viewer, id, query);
  }
}
