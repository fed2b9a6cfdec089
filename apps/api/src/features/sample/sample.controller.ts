import { Controller, Delete, Get, Header, HttpCode, Post } from '@nestjs/common';
import { ApiAcceptedResponse, ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentViewer } from '../../common/policy.js';
import type { Viewer } from '../../common/viewer.js';
import { SettingsService } from '../settings/settings.service.js';
import { sampleOptions } from './sample-options.js';
import { SampleResponse } from './sample.response.js';
import { SampleService } from './sample.service.js';

@ApiTags('sample')
@Controller('api/sample')
export class SampleController {
  constructor(
    private readonly sample: SampleService,
    private readonly settings: SettingsService,
  ) {}

  /** Starts loading the sample company; `GET /api/session` tells when it is there. */
  @Post()
  @HttpCode(202)
  @Allow('admin')
  @ApiAcceptedResponse({ type: SampleResponse })
  async load(@CurrentViewer() viewer: Viewer): Promise<SampleResponse> {
    await this.sample.loadLater(viewer.userId, sampleOptions({}, await this.settings.today()));
    return { state: 'loading' };
  }

  /** Removes the sample company and everything that was brought in since. */
  @Delete()
  @Allow('admin')
  @ApiOkResponse({ type: SampleResponse })
  async remove(@CurrentViewer() viewer: Viewer): Promise<SampleResponse> {
    await this.sample.remove(viewer.userId);
    return { state: 'none' };
  }

  /** Yesterday's file, to try the upload with; there while the sample company is. */
  @Get('yesterday.csv')
  @Allow('admin', 'operations', 'leader', 'manager')
  @Header('Content-Type', 'text/csv; charset=utf-8')
  @Header('Content-Disposition', 'attachment; filename="yesterday.csv"')
  @ApiProduces('text/csv')
  @ApiOkResponse({ schema: { type: 'string' } })
  yesterday(): Promise<string> {
    return this.sample.yesterday();
  }
}
