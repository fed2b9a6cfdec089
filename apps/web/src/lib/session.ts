import { queryOptions, useSuspenseQuery } from '@tanstack/react-query';
import { apiGet } from './api-client.js';
import type { SessionResponse } from './api-types.js';

/** Who is signed in, what they may choose from, and how the organisation writes money and days. */
export const sessionOptions = queryOptions({
  queryKey: ['session'],
  queryFn: ({ signal }) => apiGet<SessionResponse>('/api/session', undefined, signal),
  staleTime: 60_000,
});

/** The session; the router has loaded it before any page is drawn. */
export function useSession(): SessionResponse {
  return useSuspenseQuery(sessionOptions).data;
}

/** May the signed-in person upload files? */
export const canImport = (session: SessionResponse) =>
  session.user !== null && ['admin', 'operations', 'manager'].includes(session.user.role);

/** May the signed-in person write notes about reps? */
export const canWriteNotes = (session: SessionResponse) =>
  session.user !== null && ['admin', 'leader', 'manager'].includes(session.user.role);
