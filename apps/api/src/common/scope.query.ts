import type { Queryable } from './queryable.js';

/** What a query may read. Both null: everything. `repId`: only that rep. `teamIds`: only these teams' days. */
export interface Scope {
  readonly teamIds: readonly number[] | null;
  readonly repId: number | null;
}

/**
 * A condition on a row of a rep and a day: the day lies in a membership of a visible team (a transfer does not
 * take last quarter along), or the rep is the viewer's own. `rep`, `day`: SQL expressions, columns named with their
 * table (a bare rep_id would be the membership's own, and always true); `teams`, `own`:
 * placeholders for `scope.teamIds` and `scope.repId`.
 *
 * Example: `SELECT … FROM daily_total t WHERE ${visibleDay('t.rep_id', 't.day', '$1', '$2')}` with
 * `[scope.teamIds, scope.repId, …]`.
 */
export const visibleDay = (rep: string, day: string, teams: string, own: string): string =>
  `((${own}::int IS NULL OR ${rep} = ${own}::int) AND (${teams}::int[] IS NULL OR EXISTS (
     SELECT 1 FROM team_membership scope_m WHERE scope_m.rep_id = ${rep} AND scope_m.team_id = ANY (${teams}::int[])
       AND scope_m.from_day <= ${day} AND ${day} < scope_m.to_day)))`;

/**
 * A condition on a rep without a day: any membership, past or coming, in a visible team. For lists of people only;
 * their facts still go through `visibleDay`.
 */
export const visibleRep = (rep: string, teams: string, own: string): string =>
  `((${own}::int IS NULL OR ${rep} = ${own}::int) AND (${teams}::int[] IS NULL OR EXISTS (
     SELECT 1 FROM team_membership scope_m WHERE scope_m.rep_id = ${rep} AND scope_m.team_id = ANY (${teams}::int[]))))`;

/** The ids of a team and all teams below it; empty when there is no such team. */
export async function subtreeOf(db: Queryable, teamId: number): Promise<number[]> {
  const rows: { id: number }[] = await db.query(
    'SELECT descendant_id AS id FROM team_closure WHERE ancestor_id = $1 ORDER BY depth, descendant_id',
    [teamId],
  );
  return rows.map((row) => row.id);
}

/** The ids of the visible reps, on a day ('YYYY-MM-DD') or, without one, at any time. */
export async function repsInScope(db: Queryable, scope: Scope, day: string | null): Promise<number[]> {
  const condition =
    day === null ? visibleRep('r.id', '$1', '$2') : visibleDay('r.id', '$3::date', '$1', '$2');
  const rows: { id: number }[] = await db.query(
    `SELECT r.id FROM rep r WHERE ${condition} ORDER BY r.id`,
    day === null ? [scope.teamIds, scope.repId] : [scope.teamIds, scope.repId, day],
  );
  return rows.map((row) => row.id);
}

/** Whether one rep is visible, on a day or at any time. False also when there is no such rep. */
export async function repIsInScope(
  db: Queryable,
  scope: Scope,
  repId: number,
  day: string | null,
): Promise<boolean> {
  const condition =
    day === null ? visibleRep('r.id', '$1', '$2') : visibleDay('r.id', '$4::date', '$1', '$2');
  const rows: unknown[] = await db.query(
    `SELECT 1 FROM rep r WHERE r.id = $3 AND ${condition}`,
    day === null ? [scope.teamIds, scope.repId, repId] : [scope.teamIds, scope.repId, repId, day],
  );
  return rows.length > 0;
}

/** The half-open windows [from, to) in which a rep belongs to one of these teams; open ends as null. */
export async function membershipWindows(
  db: Queryable,
  repId: number,
  teamIds: readonly number[],
): Promise<{ from: string | null; to: string | null }[]> {
  return db.query(
    `SELECT CASE WHEN isfinite(from_day) THEN to_char(from_day, 'YYYY-MM-DD') END AS "from",
            CASE WHEN isfinite(to_day) THEN to_char(to_day, 'YYYY-MM-DD') END AS "to"
       FROM team_membership WHERE rep_id = $1 AND team_id = ANY ($2::int[]) ORDER BY team_membership.from_day`,
    [repId, teamIds],
  );
}
