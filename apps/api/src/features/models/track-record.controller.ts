import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow } from '../../common/policy.js';
import { TrackRecordQuery } from './track-record.request.js';
import { TrackRecordResponse } from './track-record.response.js';
import { TrackRecordService } from './track-record.service.js';

/** How good the odds have been: of the whole organisation together, naming nobody, so that every leader may see it. */
@ApiTags('models')
@Controller('api/track-record')
export class TrackRecordController {
  constructor(private readonly records: TrackRecordService) {}

  @Get()
  @Allow('admin', 'operations', 'leader', 'manager')
  @ApiOkResponse({ type: TrackRecordResponse })
  read(@Query() query: TrackRecordQuery): Promise<TrackRecordResponse> {
    return this.records.read(query);
  }
}
