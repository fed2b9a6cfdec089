import { createParamDecorator, SetMetadata, type ExecutionContext } from '@nestjs/common';
import type { Role, Viewer } from './viewer.js';

export const POLICY = 'paceline:policy';
export type Policy = { readonly public: true } | { readonly roles: readonly Role[] };

/** Everybody may call this route, signed in or not. */
export const Public = (): MethodDecorator => SetMetadata(POLICY, { public: true } satisfies Policy);

/** Only these roles may call this route; what they see of it is the scope service's business. */
export const Allow = (...roles: Role[]): MethodDecorator => SetMetadata(POLICY, { roles } satisfies Policy);

/** The viewer of the request, put there by the session guard. Only on routes with an `Allow` policy. */
export const CurrentViewer = createParamDecorator(
  (_: unknown, context: ExecutionContext): Viewer =>
    context.switchToHttp().getRequest<{ viewer: Viewer }>().viewer,
);
