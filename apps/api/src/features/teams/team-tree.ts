import type { TeamRow } from '../../common/facts/teams.query.js';
import type { TeamRef } from '../../common/shapes/refs.response.js';

/**
 * Teams in the order of their tree: each followed by the ones below it, siblings as given. A team whose parent is not
 * in the list stands at the top with no parent: who does not see a team does not learn of it.
 *
 * teamTree([{ id: 2, name: 'B', parentId: 1 }, { id: 1, name: 'A', parentId: 9 }]) is A at depth 0, then B at depth 1.
 */
export function teamTree(teams: readonly TeamRow[]): TeamRef[] {
  const known = new Set(teams.map((team) => team.id));
  const children = new Map<number | null, TeamRow[]>();
  for (const team of teams) {
    const parent = team.parentId !== null && known.has(team.parentId) ? team.parentId : null;
    children.set(parent, [...(children.get(parent) ?? []), team]);
  }
  const below = (parentId: number | null, depth: number): TeamRef[] =>
    (children.get(parentId) ?? []).flatMap(({ id, name }) => [
      { id, name, parentId, depth },
      ...below(id, depth + 1),
    ]);
  return below(null, 0);
}
