import type { Role } from '../../common/viewer.js';

/** Where the pages open for a viewer: managers at their day, leaders at the trend, reps at their own page. */
export function landingOf(
  { role, repId }: { readonly role: Role; readonly repId: number | null },
  hasData: boolean,
): string {
  if (role === 'rep') return repId === null ? '/welcome' : `/reps/${repId}`;
  if (role === 'leader') return '/trends';
  return hasData || role === 'manager' ? '/today' : '/welcome';
}
