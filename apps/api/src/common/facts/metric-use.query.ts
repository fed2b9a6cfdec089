import type { Queryable } from '../queryable.js';
import type { Scope } from '../scope.query.js';

const SQL = `
  SELECT metric_id AS id, true AS quota FROM quota q
  WHERE ($2::int IS NULL OR q.rep_id = $2) AND ($1::int[] IS NULL OR q.team_id = ANY($1)
    OR EXISTS (SELECT 1 FROM team_membership m WHERE m.rep_id = q.rep_id AND m.team_id = ANY($1)))
  GROUP BY metric_id
  UNION ALL SELECT DISTINCT metric_id, false FROM feed_metric`;

/** The ids of the metrics with a quota in this scope, and of those that some feed brings. */
export async function loadMetricUse(
  db: Queryable,
  scope: Scope,
): Promise<{ data: Set<number>; quota: Set<number> }> {
  const rows = await db.query<{ id: number; quota: boolean }[]>(SQL, [scope.teamIds, scope.repId]);
  const ids = (quota: boolean): Set<number> =>
    new Set(rows.filter((row) => row.quota === quota).map((row) => row.id));
  return { data: ids(false), quota: ids(true) };
}
