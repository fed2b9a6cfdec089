import type { Queryable } from '../queryable.js';

export interface CoverageRow {
  /** The metrics whose source of record is the feed that these days are of. */
  metricIds: number[];
  teamId: number;
  /** The last day that any file spoke about. */
  last: string;
  /** The stretches covered that touch the asked days, both ends counted, merged and in order. */
  ranges: { from: string; to: string }[];
}

const RANGES = `
  WITH feeds AS (
    SELECT feed_id, array_agg(metric_id::int) AS metrics FROM feed_metric
    WHERE metric_id = ANY($1) AND team_id IS NULL GROUP BY feed_id),
  spoken AS (
    SELECT c.feed_id, c.team_id, max(c.to_day) AS last, range_agg(daterange(c.from_day, c.to_day, '[]')) AS days
    FROM feed_coverage c WHERE c.feed_id IN (SELECT feed_id FROM feeds) AND ($2::int[] IS NULL OR c.team_id = ANY($2))
    GROUP BY c.feed_id, c.team_id)
  SELECT f.metrics AS "metricIds", s.team_id AS "teamId", to_char(s.last, 'YYYY-MM-DD') AS last,
    (SELECT COALESCE(json_agg(json_build_object('from', to_char(lower(r), 'YYYY-MM-DD'),
        'to', to_char(upper(r) - 1, 'YYYY-MM-DD')) ORDER BY r), '[]')
      FROM unnest(s.days) r WHERE upper(r) > $3::date AND lower(r) <= $4::date) AS ranges
  FROM feeds f JOIN spoken s ON s.feed_id = f.feed_id`;

export interface CoverageFilter {
  metricIds: readonly number[];
  /** null: all teams. */
  teamIds: readonly number[] | null;
  from: string;
  to: string;
}

/** The days in [from, to] that the feeds of record spoke about, and the last one of all, per feed and team. */
export async function loadCoverage(db: Queryable, filter: CoverageFilter): Promise<CoverageRow[]> {
  if (filter.metricIds.length === 0) return [];
  return db.query<CoverageRow[]>(RANGES, [filter.metricIds, filter.teamIds, filter.from, filter.to]);
}

const LATEST = `
  SELECT to_char(max(LEAST(c.to_day, $1::date)), 'YYYY-MM-DD') AS day
  FROM feed_coverage c JOIN feed f ON f.id = c.feed_id
  WHERE ($2::int[] IS NULL OR c.team_id = ANY($2)) AND c.from_day <= $1::date
    AND ($3::int IS NULL OR c.team_id IN (SELECT m.team_id FROM team_membership m WHERE m.rep_id = $3))
    AND f.id IN (SELECT feed_id FROM feed_metric)`;

/**
 * The latest day up to `yesterday` that any feed of record spoke about for these teams, and if a rep is named, for that
 * rep's own: other teams' files say nothing about it. Null without data.
 */
export async function loadLastCoveredDay(
  db: Queryable,
  teamIds: readonly number[] | null,
  yesterday: string,
  repId: number | null = null,
): Promise<string | null> {
  const [row] = await db.query<{ day: string | null }[]>(LATEST, [yesterday, teamIds, repId]);
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
  db: Queryable,
  teamIds: readonly number[] | null,
): Promise<{ id: number; at: string } | null> {
  const [row] = await db.query<{ id: number; at: string }[]>(LAST_IMPORT, [teamIds]);
  return row ?? null;
}
