import { Body, Controller, Get, Put } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentViewer } from '../../common/policy.js';
import type { Viewer } from '../../common/viewer.js';
import { ChangeSettingsRequest } from './change-settings.request.js';
import { settingsOf } from './settings-of.js';
import { SettingsResponse } from './settings.response.js';
import { SettingsService } from './settings.service.js';

@ApiTags('settings')
@Controller('api/settings')
export class SettingsController {
  constructor(private readonly settings: SettingsService) {}

  @Get()
  @Allow('admin')
  @ApiOkResponse({ type: SettingsResponse })
  read(): Promise<SettingsResponse> {
    return this.settings.get();
  }

  @Put()
  @Allow('admin')
  @ApiOkResponse({ type: SettingsResponse })
  change(@CurrentViewer() viewer: Viewer, @Body() body: ChangeSettingsRequest): Promise<SettingsResponse> {
    return this.settings.change(viewer, settingsOf(body));
  }
}
