import type { Queryable } from '../queryable.js';
import type { Scope } from '../scope.query.js';

// One look into an index per metric, instead of all quotas grouped.
const SQL = `
  SELECT m.id, true AS quota FROM metric m
  WHERE EXISTS (SELECT 1 FROM quota q WHERE $1::int[] IS NULL AND $2::int IS NULL AND q.metric_id = m.id)
    OR EXISTS (SELECT 1 FROM quota q WHERE $2::int IS NULL AND q.metric_id = m.id AND q.team_id = ANY($1))
    OR EXISTS (
      SELECT 1 FROM team_membership t JOIN quota q ON q.rep_id = t.rep_id AND q.metric_id = m.id
      WHERE t.team_id = ANY($1) AND ($2::int IS NULL OR t.rep_id = $2))
    OR EXISTS (SELECT 1 FROM quota q WHERE $1::int[] IS NULL AND q.rep_id = $2 AND q.metric_id = m.id)
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

/** The ids of the metrics that some feed brings. */
export async function loadMetricsWithData(db: Queryable): Promise<Set<number>> {
  const rows = await db.query<{ id: number }[]>('SELECT DISTINCT metric_id AS id FROM feed_metric');
  return new Set(rows.map((row) => row.id));
}
