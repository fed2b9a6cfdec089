import type { TotalChange } from '@paceline/metrics';
import { toNumber } from '../../common/facts/to-number.js';
import type { Queryable } from '../../common/queryable.js';
import { visibleDay, type Scope } from '../../common/scope.query.js';

export interface TotalChangesFilter {
  scope: Scope;
  /** The reps who may be in scope on some day: lets the index find their changes. */
  repIds: readonly number[];
  metricId: number;
  from: string;
  to: string;
  /** Whose midnight closes a day. */
  zone: string;
}

/**
 * A change restates what was told when, before it, the same total had changed after its day was over, or a file that
 * came after the day had spoken about it without a row for the rep. Matching a name or moving a rep tells a total for
 * the first time.
 */
const TOLD = `
  WITH change AS (
    SELECT c.*, (c.at AT TIME ZONE $7)::date > c.day AS closed
    FROM daily_total_change c
    JOIN feed_metric f ON f.metric_id = c.metric_id AND f.feed_id = c.feed_id AND f.team_id IS NULL
      AND c.day >= f.from_day AND c.day <= f.to_day
    WHERE c.rep_id = ANY($3) AND c.metric_id = $4 AND c.day BETWEEN $5 AND $6
      AND ${visibleDay('c.rep_id', 'c.day', '$1', '$2')}),
  repeated AS (
    SELECT change.*, COALESCE(bool_or(closed) OVER (PARTITION BY rep_id, feed_id, day ORDER BY at, id
      ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), false) AS again
    FROM change),
  told AS (
    SELECT r.*, r.closed AND (r.again OR (r.cause = 'import' AND EXISTS (
      SELECT 1 FROM feed_coverage v
      JOIN import i ON i.id = v.import_id
      JOIN team_membership m ON m.team_id = v.team_id AND m.rep_id = r.rep_id
        AND m.from_day <= r.day AND r.day < m.to_day
      WHERE v.feed_id = r.feed_id AND r.day BETWEEN v.from_day AND v.to_day
        AND i.committed_at < r.at AND (i.committed_at AT TIME ZONE $7)::date > r.day))) AS told
    FROM repeated r)
  SELECT to_char(day, 'YYYY-MM-DD') AS day, at, import_id AS "importId", cause, told AS "toldBefore",
    sum(COALESCE(before, 0))::bigint AS before, sum(COALESCE(after, 0))::bigint AS after
  FROM told
  WHERE day IN (SELECT day FROM told WHERE told)
  GROUP BY day, at, import_id, cause, told
  ORDER BY day, at, import_id`;

type Raw = Omit<TotalChange, 'at' | 'before' | 'after'> & { at: Date; before: string; after: string };

/** All changes of those days in [from, to] of which something was restated, summed over the visible reps. */
export async function loadTotalChanges(db: Queryable, filter: TotalChangesFilter): Promise<TotalChange[]> {
  const { scope, repIds, metricId, from, to, zone } = filter;
  if (repIds.length === 0) return [];
  const which = [scope.teamIds, scope.repId, repIds, metricId, from, to, zone];
  const rows = await db.query<Raw[]>(TOLD, which);
  return rows.map((row) => ({
    ...row,
    at: row.at.toISOString(),
    before: toNumber(row.before),
    after: toNumber(row.after),
  }));
}
