import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { IdPipe } from '../../common/id.pipe.js';
import { Allow, CurrentViewer } from '../../common/policy.js';
import type { Viewer } from '../../common/viewer.js';
import { RecordsResponse } from './records.response.js';
import { RepGapResponse } from './rep-gap.response.js';
import { RepGapService } from './rep-gap.service.js';
import { RepPaceResponse } from './rep-pace.response.js';
import { RepPaceService } from './rep-pace.service.js';
import { RepResponse, RepSummary } from './rep.response.js';
import { RecordsQuery, RepPaceQuery, RepsQuery } from './reps.request.js';
import { RepsService } from './reps.service.js';

@ApiTags('reps')
@Controller('api/reps')
export class RepsController {
  constructor(
    private readonly reps: RepsService,
    private readonly paces: RepPaceService,
    private readonly gaps: RepGapService,
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
  pace(
    @CurrentViewer() viewer: Viewer,
    @Param('id', IdPipe) id: number,
    @Query() query: RepPaceQuery,
  ): Promise<RepPaceResponse> {
    return this.paces.read(viewer, id, query);
  }

  @Get(':id/gap')
  @Allow('admin', 'operations', 'leader', 'manager', 'rep')
  @ApiOkResponse({ type: RepGapResponse })
  gap(
    @CurrentViewer() viewer: Viewer,
    @Param('id', IdPipe) id: number,
    @Query() query: RepPaceQuery,
  ): Promise<RepGapResponse> {
    return this.gaps.read(viewer, id, query);
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
