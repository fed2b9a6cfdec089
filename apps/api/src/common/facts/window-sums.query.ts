import type { Queryable } from '../queryable.js';
import { visibleDay } from '../scope.query.js';
import { toNumber } from './to-number.js';

/** One metric over the days [from, to]. */
export interface SumWindow {
  readonly metricId: number;
  readonly from: string;
  readonly to: string;
}

/** What a rep did in one window: how many records, their sum and the sum of their squares. */
export interface WindowSum {
  readonly repId: number;
  /** Place of the window in the question. */
  readonly window: number;
  readonly n: number;
  readonly sum: number;
  readonly squares: number;
}

// Rep by rep, as in totals.query.ts: the planner would rather read the days of everybody.
const SQL = `
  SELECT r.id AS "repId", w.place::int - 1 AS window, sum(d.n)::int AS n, sum(d.sum) AS sum, sum(d.sum_sq) AS squares
  FROM unnest($1::int[], $2::date[], $3::date[]) WITH ORDINALITY AS w (metric, first, last, place)
  JOIN feed_metric f ON f.metric_id = w.metric AND f.team_id IS NULL
  CROSS JOIN unnest($4::int[]) AS r (id)
  CROSS JOIN LATERAL (
    SELECT t.n, t.sum, t.sum_sq FROM daily_total t
    WHERE t.rep_id = r.id AND t.metric_id = f.metric_id AND t.feed_id = f.feed_id
      AND t.day BETWEEN w.first AND w.last AND t.day BETWEEN f.from_day AND f.to_day
      AND ${visibleDay('t.rep_id', 't.day', '$5', '$6')} OFFSET 0) d
  GROUP BY r.id, w.place`;

type Raw = { repId: number; window: number; n: number; sum: string; squares: string };

/** Which reps, of whose days only those in these teams are seen; null: all days. */
export interface Peers {
  readonly repIds: readonly number[];
  readonly teamIds: readonly number[] | null;
}

/** Sums of the feeds of record per rep and window; a rep without a row in a window is absent from it. */
export async function loadWindowSums(
  db: Queryable,
  { repIds, teamIds }: Peers,
  windows: readonly SumWindow[],
): Promise<WindowSum[]> {
  if (repIds.length === 0 || windows.length === 0) return [];
  const rows = await db.query<Raw[]>(SQL, [
    windows.map(({ metricId }) => metricId),
    windows.map(({ from }) => from),
    windows.map(({ to }) => to),
    repIds,
    teamIds,
    null,
  ]);
  return rows.map(({ sum, squares, ...row }) => ({ ...row, sum: toNumber(sum), squares: toNumber(squares) }));
}
