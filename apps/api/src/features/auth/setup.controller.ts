import { Body, Controller, HttpCode, Post, Req, Res, UseGuards } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { Public } from '../../common/policy.js';
import { readSessionCookie, writeSessionCookie } from './session-cookie.js';
import { SessionViewService } from './session-view.service.js';
import { SessionResponse } from './session.response.js';
import { SESSION_SECONDS } from './session.service.js';
import { SetupOpenGuard } from './setup-open.guard.js';
import { SetupRequest } from './setup.request.js';
import { SetupService } from './setup.service.js';

@ApiTags('session')
@Controller('api/setup')
export class SetupController {
  constructor(
    private readonly setup: SetupService,
    private readonly views: SessionViewService,
  ) {}

  /** Makes the first admin and signs in. Not found for good once there is an account. */
  @Post()
  @HttpCode(200)
  @Public()
  @UseGuards(SetupOpenGuard)
  @ApiOkResponse({ type: SessionResponse })
  async redeem(
    @Body() { secret, ...admin }: SetupRequest,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<SessionResponse> {
    const token = await this.setup.redeem(secret, admin, readSessionCookie(request));
    writeSessionCookie(request, response, token, SESSION_SECONDS);
    return this.views.view(token);
  }
}
