import type { Tx } from './merge.types.js';

export type Cause = 'import' | 'undo' | 'resolve' | 'roster';

/** Sum of squares in whole numbers while they fit, in numeric beyond: three times as fast, and never an overflow. */
const sumOfSquares = (value: string): string =>
  `(COALESCE(sum(CASE WHEN abs(${value}) <= 3000000000 THEN ${value} * ${value} ELSE 0 END), 0)
    + COALESCE(sum(${value}::numeric * ${value}) FILTER (WHERE abs(${value}) > 3000000000), 0))`;

/** Aggregates for `pl_delta`: n, sum and sum of squares of a value column, added (1) or taken away (-1). */
export const deltaOf = (value: string, sign: 1 | -1): string =>
  `${sign} * count(*), ${sign} * sum(${value}), ${sign} * ${sumOfSquares(value)}`;

/**
 * Starts collecting what changes in reps' days. Whoever adds or removes events writes rows into `pl_delta`
 * (rep, metric, day, feed, n, sum, sum_sq), as many per day as it likes; `applyDelta` sums them up. Totals are
 * sums, so differences are exact, and no stored event has to be read again.
 */
export async function startDelta(tx: Tx): Promise<void> {
  await tx.query(`
    DROP TABLE IF EXISTS pl_delta;
    CREATE TEMP TABLE pl_delta (
      rep_id integer NOT NULL, metric_id smallint NOT NULL, day date NOT NULL, feed_id integer NOT NULL,
      n bigint NOT NULL, sum numeric NOT NULL, sum_sq numeric NOT NULL
    ) ON COMMIT DROP`);
}

/** Brings daily_total, team_daily_total and the restatements in line with `pl_delta`; leaves its sums in `pl_touched`. */
export async function applyDelta(tx: Tx, cause: Cause, importId: number | null): Promise<void> {
  await tx.query(`
    DROP TABLE IF EXISTS pl_touched;
    CREATE TEMP TABLE pl_touched ON COMMIT DROP AS
      SELECT rep_id, metric_id, day, feed_id, sum(n)::integer AS n, sum(sum)::bigint AS sum, sum(sum_sq) AS sum_sq
      FROM pl_delta GROUP BY rep_id, metric_id, day, feed_id
      HAVING sum(n) <> 0 OR sum(sum) <> 0 OR sum(sum_sq) <> 0
      ORDER BY rep_id, metric_id, day, feed_id;
    ANALYZE pl_touched`);
  await tx.query(
    `INSERT INTO daily_total_change (import_id, cause, rep_id, metric_id, day, feed_id, before, after)
     SELECT $1::integer, $2, d.rep_id, d.metric_id, d.day, d.feed_id, t.sum,
       CASE WHEN COALESCE(t.n, 0) + d.n <> 0 THEN COALESCE(t.sum, 0) + d.sum END
     FROM pl_touched d LEFT JOIN daily_total t USING (rep_id, metric_id, day, feed_id)
     WHERE d.sum <> 0 OR t.n IS NULL OR t.n + d.n = 0`,
    [importId, cause],
  );
  await tx.query(`
    INSERT INTO daily_total AS t (rep_id, metric_id, day, feed_id, n, sum, sum_sq)
    SELECT rep_id, metric_id, day, feed_id, n, sum, sum_sq FROM pl_touched
    ORDER BY rep_id, metric_id, day, feed_id
    ON CONFLICT (rep_id, metric_id, day, feed_id) DO UPDATE
      SET n = t.n + excluded.n, sum = t.sum + excluded.sum, sum_sq = t.sum_sq + excluded.sum_sq`);
  await tx.query(`
    DELETE FROM daily_total t USING pl_touched d
    WHERE t.rep_id = d.rep_id AND t.metric_id = d.metric_id AND t.day = d.day AND t.feed_id = d.feed_id AND t.n = 0`);
  await tx.query(
    teamTotalsSql(`
    SELECT m.team_id, d.metric_id, d.day, d.feed_id, sum(d.n)::integer AS n, sum(d.sum)::bigint AS sum
    FROM pl_touched d
    JOIN team_membership m ON m.rep_id = d.rep_id AND m.from_day <= d.day AND d.day < m.to_day
    GROUP BY m.team_id, d.metric_id, d.day, d.feed_id`),
  );
}

/** One statement that adds rows (team_id, metric_id, day, feed_id, n, sum) to the team totals. */
const teamTotalsSql = (rows: string): string => `
  DROP TABLE IF EXISTS pl_team_touched;
  CREATE TEMP TABLE pl_team_touched ON COMMIT DROP AS ${rows};
  INSERT INTO team_daily_total AS t (team_id, metric_id, day, feed_id, n, sum)
  SELECT team_id, metric_id, day, feed_id, n, sum FROM pl_team_touched
  ORDER BY team_id, metric_id, day, feed_id
  ON CONFLICT (team_id, metric_id, day, feed_id) DO UPDATE SET n = t.n + excluded.n, sum = t.sum + excluded.sum;
  DELETE FROM team_daily_total t USING pl_team_touched d
  WHERE t.team_id = d.team_id AND t.metric_id = d.metric_id AND t.day = d.day AND t.feed_id = d.feed_id AND t.n = 0`;

/**
 * Takes the totals of reps out of (-1) or into (1) the teams they belong to now: once before and once after their
 * memberships change, and the team totals follow.
 */
export async function moveTeamTotals(tx: Tx, repIds: readonly number[], sign: 1 | -1): Promise<void> {
  if (repIds.length === 0) return;
  const ids = repIds.map(Number).join(', ');
  await tx.query(
    teamTotalsSql(`
    SELECT m.team_id, d.metric_id, d.day, d.feed_id, ${sign} * sum(d.n)::integer AS n, ${sign} * sum(d.sum)::bigint AS sum
    FROM daily_total d
    JOIN team_membership m ON m.rep_id = d.rep_id AND m.from_day <= d.day AND d.day < m.to_day
    WHERE d.rep_id IN (${ids})
    GROUP BY m.team_id, d.metric_id, d.day, d.feed_id`),
  );
}
