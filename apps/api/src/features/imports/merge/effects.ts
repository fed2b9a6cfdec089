import type { Effect, Tx } from './merge.types.js';

/**
 * What `pl_touched` moves in the metrics that this feed counts for: on the last day touched, and in all. Called
 * after the totals are in place.
 */
export async function readEffects(tx: Tx, feedId: number): Promise<Effect[]> {
  const { rows } = await tx.query<{ metricId: number; day: string | null; delta: string; after: string }>(
    `WITH counted AS (
       SELECT t.metric_id, t.day, sum(t.sum) AS delta FROM pl_touched t
       JOIN feed_metric f ON f.metric_id = t.metric_id AND f.feed_id = t.feed_id AND f.team_id IS NULL
       WHERE t.feed_id = $1 GROUP BY t.metric_id, t.day),
     whole AS (SELECT metric_id, max(day) AS day, sum(delta) AS delta FROM counted GROUP BY metric_id),
     stored AS (
       SELECT d.metric_id, sum(d.sum) AS total, sum(d.sum) FILTER (WHERE d.day = w.day) AS on_day
       FROM whole w JOIN daily_total d ON d.metric_id = w.metric_id AND d.feed_id = $1 GROUP BY d.metric_id)
     SELECT w.metric_id AS "metricId", to_char(w.day, 'YYYY-MM-DD') AS day, c.delta, COALESCE(s.on_day, 0) AS after
     FROM whole w JOIN counted c USING (metric_id, day) LEFT JOIN stored s USING (metric_id)
     UNION ALL
     SELECT w.metric_id, NULL, w.delta, COALESCE(s.total, 0) FROM whole w LEFT JOIN stored s USING (metric_id)
     ORDER BY 1, 2 NULLS LAST`,
    [feedId],
  );
  return rows.map(({ metricId, day, delta, after }) => ({
    metricId,
    day,
    before: Number(after) - Number(delta),
    after: Number(after),
  }));
}
