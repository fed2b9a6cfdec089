import type { Reader } from './reader.js';

export interface CoverageRow {
  metricId: number;
  teamId: number;
  /** Both ends counted. */
  from: string;
  to: string;
}

const RANGES = `
  SELECT f.metric_id AS "metricId", c.team_id AS "teamId",
    to_char(min(c.from_day), 'YYYY-MM-DD') AS from, to_char(c.to_day, 'YYYY-MM-DD') AS to
  FROM feed_metric f JOIN feed_coverage c ON c.feed_id = f.feed_id
  WHERE f.metric_id = ANY($1) AND ($2::int[] IS NULL OR c.team_id = ANY($2))
  GROUP BY f.metric_id, c.team_id, c.to_day
  ORDER BY f.metric_id, c.team_id, c.to_day`;

/** The stretches of days that the feeds of record spoke about, per metric and team. */
export async function loadCoverage(
  db: Reader,
  metricIds: readonly number[],
  teamIds: readonly number[] | null,
): Promise<CoverageRow[]> {
  return metricIds.length === 0 ? [] : db.query<CoverageRow[]>(RANGES, [metricIds, teamIds]);
}

const LATEST = `
  SELECT to_char(max(LEAST(c.to_day, $1::date)), 'YYYY-MM-DD') AS day
  FROM feed_coverage c JOIN feed f ON f.id = c.feed_id
  WHERE ($2::int[] IS NULL OR c.team_id = ANY($2)) AND c.from_day <= $1::date
    AND f.id IN (SELECT feed_id FROM feed_metric)`;

/** The latest day up to `yesterday` that any feed of record spoke about for these teams; null without data. */
export async function loadLastCoveredDay(
  db: Reader,
  teamIds: readonly number[] | null,
  yesterday: string,
): Promise<string | null> {
  const [row] = await db.query<{ day: string | null }[]>(LATEST, [yesterday, teamIds]);
  return row?.day ?? null;
}

const LAST_IMPORT = `
  SELECT i.id, to_char(i.committed_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS at
  FROM import i
  WHERE i.status = 'committed' AND i.kind IN ('activities', 'deals', 'daily_totals')
    AND ($1::int[] IS NULL OR EXISTS (
      SELECT 1 FROM feed_coverage c WHERE c.import_id = i.id AND c.team_id = ANY($1)))
  ORDER BY i.seq DESC LIMIT 1`;

/** The newest live import of facts that spoke about these teams. */
export async function loadLastImport(
  db: Reader,
  teamIds: readonly number[] | null,
): Promise<{ id: number; at: string } | null> {
  const [row] = await db.query<{ id: number; at: string }[]>(LAST_IMPORT, [teamIds]);
  return row ?? null;
}
