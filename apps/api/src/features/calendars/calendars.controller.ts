import { Body, Controller, Delete, Get, HttpCode, Param, Put } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiParam, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentViewer } from '../../common/policy.js';
import type { Viewer } from '../../common/viewer.js';
import { LoadHolidaysRequest } from './calendars.request.js';
import { HolidayRegionResponse, HolidaysLoadedResponse } from './calendars.response.js';
import { CalendarsService } from './calendars.service.js';

@ApiTags('calendars')
@Controller('api/holidays/regions')
export class CalendarsController {
  constructor(private readonly calendars: CalendarsService) {}

  @Get()
  @Allow('admin', 'operations')
  @ApiOkResponse({ type: [HolidayRegionResponse] })
  regions(): Promise<HolidayRegionResponse[]> {
    return this.calendars.regions();
  }

  @Put(':region')
  @Allow('admin', 'operations')
  @ApiParam({ name: 'region', type: String, example: 'DE-BY' })
  @ApiOkResponse({ type: HolidaysLoadedResponse })
  load(
    @CurrentViewer() viewer: Viewer,
    @Param('region') region: string,
    @Body() { years }: LoadHolidaysRequest,
  ): Promise<HolidaysLoadedResponse> {
    return this.calendars.load(viewer, region, years);
  }

  @Delete(':region')
  @HttpCode(204)
  @Allow('admin', 'operations')
  @ApiParam({ name: 'region', type: String, example: 'DE-BY' })
  @ApiNoContentResponse()
  async remove(@CurrentViewer() viewer: Viewer, @Param('region') region: string): Promise<void> {
    await this.calendars.remove(viewer, region);
  }
}
