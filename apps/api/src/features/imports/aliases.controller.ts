import { Body, Controller, Get, Param, Put, Query } from '@nestjs/common';
import { ApiOkResponse, ApiParam, ApiTags } from '@nestjs/swagger';
import { IdPipe } from '../../common/id.pipe.js';
import { Allow, CurrentViewer } from '../../common/policy.js';
import type { Viewer } from '../../common/viewer.js';
import { AliasResponse } from './alias.response.js';
import { AliasesService } from './aliases.service.js';
import { AliasListRequest, MapAliasRequest } from './imports.request.js';

@ApiTags('imports')
@Controller('api/aliases')
export class AliasesController {
  constructor(private readonly aliases: AliasesService) {}

  @Get()
  @Allow('admin', 'operations', 'leader', 'manager')
  @ApiOkResponse({ type: [AliasResponse] })
  list(@CurrentViewer() viewer: Viewer, @Query() { state }: AliasListRequest): Promise<AliasResponse[]> {
    return this.aliases.list(viewer, state ?? 'unresolved');
  }

  @Put(':id')
  @Allow('admin', 'operations', 'leader', 'manager')
  @ApiParam({ name: 'id', type: Number })
  @ApiOkResponse({ type: AliasResponse })
  map(
    @CurrentViewer() viewer: Viewer,
    @Param('id', IdPipe) id: number,
    @Body() { repId }: MapAliasRequest,
  ): Promise<AliasResponse> {
    return this.aliases.map(viewer, id, repId);
  }
}
