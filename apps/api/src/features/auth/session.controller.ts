import { Body, Controller, Delete, Get, Header, HttpCode, Post, Req, Res } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { Allow, Public } from '../../common/policy.js';
import { ROLES } from '../../common/viewer.js';
import { clearSessionCookie, readSessionCookie, writeSessionCookie } from './session-cookie.js';
import { SessionViewService } from './session-view.service.js';
import { SessionResponse } from './session.response.js';
import { SessionService, SESSION_SECONDS } from './session.service.js';
import { SignInRequest, ViewAsRequest } from './sign-in.request.js';
import { SignInService } from './sign-in.service.js';
import { ViewAsService } from './view-as.service.js';

@ApiTags('session')
@Controller('api/session')
export class SessionController {
  constructor(
    private readonly signIns: SignInService,
    private readonly sessions: SessionService,
    private readonly views: SessionViewService,
    private readonly viewAs: ViewAsService,
  ) {}

  /** Who is signed in, and what there is to see. Answers also when nobody is. */
  @Get()
  @Public()
  @Header('Cache-Control', 'no-store')
  @ApiOkResponse({ type: SessionResponse })
  read(@Req() request: Request): Promise<SessionResponse> {
    return this.views.view(readSessionCookie(request));
  }

  @Post()
  @HttpCode(200)
  @Public()
  @ApiOkResponse({ type: SessionResponse })
  async open(
    @Body() body: SignInRequest,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<SessionResponse> {
    const from = { address: request.ip ?? '', previousToken: readSessionCookie(request) };
    return this.answer(request, response, await this.signIns.signIn(body, from));
  }

  @Delete()
  @HttpCode(204)
  @Public()
  @ApiNoContentResponse()
  async close(@Req() request: Request, @Res({ passthrough: true }) response: Response): Promise<void> {
    const token = readSessionCookie(request);
    if (token !== null) await this.sessions.close(token);
    clearSessionCookie(request, response);
  }

  /** Only an admin, only in the sample company: see it as one of its people does. */
  @Post('view-as')
  @HttpCode(200)
  @Allow(...ROLES)
  @ApiOkResponse({ type: SessionResponse })
  async actAs(
    @Body() { userId }: ViewAsRequest,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<SessionResponse> {
    return this.answer(request, response, await this.viewAs.viewAs(readSessionCookie(request), userId));
  }

  private answer(request: Request, response: Response, token: string): Promise<SessionResponse> {
    writeSessionCookie(request, response, token, SESSION_SECONDS);
    return this.views.view(token);
  }
}
