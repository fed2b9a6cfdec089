import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentViewer } from '../../common/policy.js';
import type { Viewer } from '../../common/viewer.js';
import { RestatementsQuery } from './restatements.request.js';
import { RestatementsResponse } from './restatements.response.js';
import { RestatementsService } from './restatements.service.js';

@ApiTags('restatements')
@Controller('api/restatements')
export class RestatementsController {
  constructor(private readonly restatements: RestatementsService) {}

  @Get()
  @Allow('admin', 'operations', 'leader', 'manager', 'rep')
  @ApiOkResponse({ type: RestatementsResponse })
  read(@CurrentViewer() viewer: Viewer, @Query() query: RestatementsQuery): Promise<RestatementsResponse> {
    return this.restatements.read(viewer, query);
  }
}
