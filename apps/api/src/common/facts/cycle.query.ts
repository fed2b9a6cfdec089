import type { Queryable } from '../queryable.js';
import { visibleDay } from '../scope.query.js';
import type { Peers } from './window-sums.query.js';

const SQL = `
  SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY e.value) AS days
  FROM rep_alias a JOIN event e ON e.alias_id = a.id
  JOIN metric m ON m.id = e.metric_id AND m.key = 'cycle_days_sum'
  JOIN feed_metric f ON f.metric_id = e.metric_id AND f.feed_id = e.feed_id AND f.team_id IS NULL
    AND e.day BETWEEN f.from_day AND f.to_day
  WHERE a.rep_id = ANY($1) AND e.day BETWEEN $2 AND $3
    AND ${visibleDay('a.rep_id', 'e.day', '$4', '$5')}`;

/** The median days from opening to winning of the deals that these reps won in [from, to]; null without any. */
export async function loadMedianCycle(
  db: Queryable,
  { repIds, teamIds }: Peers,
  { from, to }: { from: string; to: string },
): Promise<number | null> {
  const [row] = await db.query<{ days: number | null }[]>(SQL, [repIds, from, to, teamIds, null]);
  return row?.days ?? null;
}
