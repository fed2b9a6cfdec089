import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { IdPipe } from '../../common/id.pipe.js';
import { Allow, CurrentViewer } from '../../common/policy.js';
import type { Viewer } from '../../common/viewer.js';
import { AcknowledgeFlagRequest, FlagsQuery } from './flags.request.js';
import { FlagResponse } from './flag.response.js';
import { FlagsService } from './flags.service.js';

@ApiTags('flags')
@Controller('api/flags')
export class FlagsController {
  constructor(private readonly flags: FlagsService) {}

  @Get()
  @Allow('admin', 'operations', 'leader', 'manager', 'rep')
  @ApiOkResponse({ type: [FlagResponse] })
  list(@CurrentViewer() viewer: Viewer, @Query() { state, team }: FlagsQuery): Promise<FlagResponse[]> {
    return this.flags.list(viewer, state ?? 'open', team);
  }

  @Post(':id/acknowledge')
  @HttpCode(200)
  @Allow('admin', 'leader', 'manager')
  @ApiOkResponse({ type: FlagResponse })
  acknowledge(
    @CurrentViewer() viewer: Viewer,
    @Param('id', IdPipe) id: number,
    @Body() { note }: AcknowledgeFlagRequest,
  ): Promise<FlagResponse> {
    return this.flags.acknowledge(viewer, id, note);
  }
}
