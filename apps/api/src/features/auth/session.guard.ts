import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Request } from 'express';
import { POLICY, type Policy } from '../../common/policy.js';
import type { Viewer } from '../../common/viewer.js';
import { notAllowed, signInFirst } from './auth.errors.js';
import { assertSameOrigin } from './same-origin.js';
import { readSessionCookie } from './session-cookie.js';
import { SessionService } from './session.service.js';
import { viewerOf } from './viewer-of.js';

/** Stands before every route: same origin, then the route's declared policy, then the viewer from the session. */
@Injectable()
export class SessionGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly sessions: SessionService,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<Request & { viewer?: Viewer }>();
    assertSameOrigin(request);
    const policy = this.reflector.get<Policy | undefined>(POLICY, context.getHandler());
    if (policy === undefined) throw notAllowed();
    if ('public' in policy) return true;
    const token = readSessionCookie(request);
    const session = token === null ? null : await this.sessions.find(token);
    if (session === null) throw signInFirst();
    if (!policy.roles.includes(session.role)) throw notAllowed();
    request.viewer = viewerOf(session);
    return true;
  }
}
