import { redirect, type ParsedLocation } from '@tanstack/react-router';
import type { Role, SessionResponse } from '../lib/api-types.js';
import { sessionOptions } from '../lib/session.js';
import type { RouterContext } from './router.js';

// Guards only choose a sensible page; what may be seen is decided by the API, for every request.

interface GuardInput {
  context: RouterContext;
  location: ParsedLocation;
}

const sessionOf = (context: RouterContext) => context.queryClient.ensureQueryData(sessionOptions);

/** Nobody signed in: to the sign-in page, and back afterwards. A first run: to the set-up page. */
export async function requireUser({ context, location }: GuardInput) {
  const session = await sessionOf(context);
  if (session.user) return;
  if (session.setupNeeded) throw redirect({ to: '/setup', replace: true });
  throw redirect({
    to: '/sign-in',
    search: { next: location.href === '/' ? undefined : location.href },
    replace: true,
  });
}

/** The set-up answers once: afterwards its link leads to the start. */
export async function requireSetup({ context }: Pick<GuardInput, 'context'>) {
  if (!(await sessionOf(context)).setupNeeded) throw redirect({ to: '/', replace: true });
}

const landingOf = (session: SessionResponse) => session.landing ?? '/today';

/** Only these roles; everyone else lands where they belong. */
export const requireRole =
  (...roles: Role[]) =>
  async ({ context }: GuardInput) => {
    const session = await sessionOf(context);
    if (session.user && !roles.includes(session.user.role))
      throw redirect({ to: landingOf(session), replace: true });
  };

/** A rep sees only the own page. */
export const ownPageOnly = requireRole('admin', 'operations', 'leader', 'manager');
