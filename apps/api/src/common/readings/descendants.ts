import type { TeamRow } from '../facts/teams.query.js';

/** A function that gives a team and all teams below it; each answer is worked out once. */
export function descendants(teams: readonly TeamRow[]): (teamId: number) => ReadonlySet<number> {
  const children = new Map<number, number[]>();
  for (const { id, parentId } of teams) {
    if (parentId !== null) children.set(parentId, [...(children.get(parentId) ?? []), id]);
  }
  const known = new Map<number, ReadonlySet<number>>();
  const below = (teamId: number): ReadonlySet<number> => {
    let found = known.get(teamId);
    if (!found) {
      found = new Set([teamId, ...(children.get(teamId) ?? []).flatMap((child) => [...below(child)])]);
      known.set(teamId, found);
    }
    return found;
  };
  return below;
}
