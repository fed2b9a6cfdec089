import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { PeriodQuery } from '../../common/period-query.js';
import { Allow, CurrentViewer } from '../../common/policy.js';
import type { Viewer } from '../../common/viewer.js';
import { TodayResponse } from './today.response.js';
import { TodayService } from './today.service.js';

@ApiTags('today')
@Controller('api/today')
export class TodayController {
  constructor(private readonly today: TodayService) {}

  @Get()
  @Allow('admin', 'operations', 'leader', 'manager')
  @ApiOkResponse({ type: TodayResponse })
  read(@CurrentViewer() viewer: Viewer, @Query() query: PeriodQuery): Promise<TodayResponse> {
    return this.today.read(viewer, query);
  }
}
