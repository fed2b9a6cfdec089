import type { Queryable } from '../queryable.js';

/** Rows as columns of the same length: how many events each rep's day is the sum of, and the sum of their squares. */
export interface RepMoments {
  reps: number[];
  /** Days since `from`. */
  offsets: number[];
  counts: number[];
  squares: number[];
}

const SQL = `
  SELECT COALESCE(json_agg(d.rep_id), '[]') AS reps, COALESCE(json_agg(d.day - $3::date), '[]') AS offsets,
    COALESCE(json_agg(d.n), '[]') AS counts, COALESCE(json_agg(d.sum_sq::float8), '[]') AS squares
  FROM daily_total d
  JOIN feed_metric f ON f.metric_id = d.metric_id AND f.feed_id = d.feed_id AND f.team_id IS NULL
    AND d.day >= f.from_day AND d.day <= f.to_day
  WHERE d.rep_id = ANY($1) AND d.metric_id = ANY($2) AND d.day BETWEEN $3 AND $4 AND d.sum > 0`;

export interface MomentsFilter {
  repIds: readonly number[];
  metricIds: readonly number[];
  from: string;
  to: string;
}

/** What the sizes of deals are learned from. A day without a positive total is absent. */
export async function loadRepMoments(db: Queryable, filter: MomentsFilter): Promise<RepMoments> {
  const none = { reps: [], offsets: [], counts: [], squares: [] };
  if (filter.repIds.length === 0) return none;
  const [found] = await db.query<RepMoments[]>(SQL, [
    filter.repIds,
    filter.metricIds,
    filter.from,
    filter.to,
  ]);
  return found ?? none;
}
