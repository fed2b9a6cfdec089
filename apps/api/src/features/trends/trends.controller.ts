import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentViewer } from '../../common/policy.js';
import type { Viewer } from '../../common/viewer.js';
import { TrendsQuery } from './trends.request.js';
import { TrendsResponse } from './trends.response.js';
import { TrendsService } from './trends.service.js';

@ApiTags('trends')
@Controller('api/trends')
export class TrendsController {
  constructor(private readonly trends: TrendsService) {}

  @Get()
  @Allow('admin', 'operations', 'leader', 'manager')
  @ApiOkResponse({ type: TrendsResponse })
  read(@CurrentViewer() viewer: Viewer, @Query() query: TrendsQuery): Promise<TrendsResponse> {
    return this.trends.read(viewer, query);
  }
}
