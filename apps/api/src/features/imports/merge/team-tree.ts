import { foldText } from './fold-text.js';
import type { Tx } from './merge.types.js';
import type { FoldedTeam } from './roster.types.js';

/** Works out team_closure again from the parents: every pair of a team and a team at or below it. */
export async function rebuildClosure(tx: Tx): Promise<void> {
  await tx.query('DELETE FROM team_closure');
  await tx.query(`
    WITH RECURSIVE pair AS (
      SELECT id AS ancestor_id, id AS descendant_id, 0 AS depth FROM team
      UNION ALL
      SELECT p.ancestor_id, t.id, p.depth + 1 FROM pair p JOIN team t ON t.parent_id = p.descendant_id)
    INSERT INTO team_closure (ancestor_id, descendant_id, depth) SELECT * FROM pair`);
}

/** Makes and changes teams as the roster tells them. Returns all teams' ids by folded name. */
export async function syncTeams(
  tx: Tx,
  teams: ReadonlyMap<string, FoldedTeam>,
): Promise<Map<string, number>> {
  const stored = await tx.query<{
    id: number;
    name: string;
    parentId: number | null;
    manager: string | null;
  }>('SELECT id, name, parent_id AS "parentId", manager_name AS manager FROM team ORDER BY id');
  const ids = new Map(stored.rows.map((row) => [foldText(row.name), row.id]));
  let changed = false;
  for (const [key, team] of teams) {
    if (ids.has(key)) continue;
    const made = await tx.query<{ id: number }>('INSERT INTO team (name) VALUES ($1) RETURNING id', [
      team.name,
    ]);
    ids.set(key, made.rows[0]?.id ?? 0);
    changed = true;
  }
  const byId = new Map(stored.rows.map((row) => [row.id, row]));
  for (const [key, team] of teams) {
    const id = ids.get(key) ?? 0;
    const parentId = team.parent === null ? null : (ids.get(team.parent) ?? null);
    const before = byId.get(id);
    if (before?.name === team.name && before.parentId === parentId && before.manager === team.managerName)
      continue;
    await tx.query('UPDATE team SET name = $2, parent_id = $3, manager_name = $4 WHERE id = $1', [
      id,
      team.name,
      parentId,
      team.managerName,
    ]);
    changed = true;
  }
  if (changed) await rebuildClosure(tx);
  return ids;
}

/**
 * Removes teams that nothing refers to any more: no roster, member, account or quota, and no team below them.
 * @param told ids of the teams that live rosters tell of
 */
export async function removeUnusedTeams(tx: Tx, told: readonly number[]): Promise<void> {
  const gone = await tx.query<{ id: number }>(
    `WITH RECURSIVE used AS (
       SELECT id, parent_id FROM team t WHERE t.id = ANY ($1)
         OR EXISTS (SELECT 1 FROM team_membership m WHERE m.team_id = t.id)
         OR EXISTS (SELECT 1 FROM app_user u WHERE u.team_id = t.id)
         OR EXISTS (SELECT 1 FROM quota_revision q WHERE q.team_id = t.id AND q.withdrawn_at IS NULL)
       UNION SELECT p.id, p.parent_id FROM used JOIN team p ON p.id = used.parent_id)
     SELECT id FROM team WHERE id NOT IN (SELECT id FROM used)`,
    [told],
  );
  if (gone.rows.length === 0) return;
  const ids = gone.rows.map((row) => row.id);
  await tx.query('UPDATE team SET parent_id = NULL, name = name || id WHERE id = ANY ($1)', [ids]);
  await tx.query('DELETE FROM team WHERE id = ANY ($1)', [ids]);
  await rebuildClosure(tx);
}
