import type { Viewer } from '../../common/viewer.js';
import type { SessionRow } from './session.query.js';

/**
 * The viewer of a session. Admin and operations see all teams, whatever team they stand in; a leader without a team
 * too; a manager without a team sees none.
 */
export function viewerOf(session: SessionRow): Viewer {
  const { userId, role, repId, trueUserId } = session;
  const viewer = { userId, role, repId, teamIds: teamsOf(session) };
  return trueUserId === userId ? viewer : { ...viewer, signedInAs: trueUserId };
}

function teamsOf({ role, teamId, teamIds }: SessionRow): readonly number[] | null {
  if (role === 'admin' || role === 'operations') return null;
  if (role === 'leader' && teamId === null) return null;
  return role === 'rep' ? [] : (teamIds ?? []);
}
