import { Body, Controller, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { IdPipe } from '../../common/id.pipe.js';
import { Allow, CurrentViewer } from '../../common/policy.js';
import type { Viewer } from '../../common/viewer.js';
import { QuotaGridService } from './quota-grid.service.js';
import { QuotaChangeResponse, QuotaGridResponse, QuotaRevisionResponse } from './quota.response.js';
import {
  ChangeQuotasRequest,
  QuotaGridQuery,
  QuotaHistoryQuery,
  SuggestQuotasRequest,
} from './quotas.request.js';
import { QuotasService } from './quotas.service.js';

const MANAGING = ['admin', 'operations', 'leader', 'manager'] as const;

@ApiTags('quotas')
@Controller('api/quotas')
export class QuotasController {
  constructor(
    private readonly grids: QuotaGridService,
    private readonly quotas: QuotasService,
  ) {}

  @Get()
  @Allow(...MANAGING)
  @ApiOkResponse({ type: QuotaGridResponse })
  grid(@CurrentViewer() viewer: Viewer, @Query() query: QuotaGridQuery): Promise<QuotaGridResponse> {
    return this.grids.grid(viewer, query);
  }

  @Put()
  @Allow(...MANAGING)
  @ApiOkResponse({ type: QuotaChangeResponse })
  change(@CurrentViewer() viewer: Viewer, @Body() body: ChangeQuotasRequest): Promise<QuotaChangeResponse> {
    return this.quotas.change(viewer, body);
  }

  @Post('changes/:changeId/undo')
  @HttpCode(200)
  @Allow(...MANAGING)
  @ApiOkResponse({ type: QuotaChangeResponse })
  undo(
    @CurrentViewer() viewer: Viewer,
    @Param('changeId', IdPipe) changeId: number,
  ): Promise<QuotaChangeResponse> {
    return this.quotas.undo(viewer, changeId);
  }

  @Get('history')
  @Allow(...MANAGING)
  @ApiOkResponse({ type: [QuotaRevisionResponse] })
  history(
    @CurrentViewer() viewer: Viewer,
    @Query() query: QuotaHistoryQuery,
  ): Promise<QuotaRevisionResponse[]> {
    return this.quotas.history(viewer, query);
  }

  @Post('suggest')
  @HttpCode(200)
  @Allow(...MANAGING)
  @ApiOkResponse({ type: QuotaGridResponse })
  suggest(@CurrentViewer() viewer: Viewer, @Body() body: SuggestQuotasRequest): Promise<QuotaGridResponse> {
    return this.grids.suggest(viewer, body);
  }
}
