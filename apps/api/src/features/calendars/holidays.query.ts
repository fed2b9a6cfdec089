import type { Queryable } from '../../common/queryable.js';
import type { RegionHoliday } from './region-holidays.js';

/** Loaded holidays are claims of no import, older than every import's: an imported calendar wins on the same day. */
const LOADED = 'import_id IS NULL AND seq = 0';

/** Puts the loaded holidays of a region in some years in place of those that were loaded before. */
export async function replaceHolidays(
  db: Queryable,
  { region, years, userId }: { region: string; years: readonly number[]; userId: number | null },
  days: readonly RegionHoliday[],
): Promise<void> {
  await db.query(
    `DELETE FROM holiday WHERE region = $1 AND ${LOADED} AND extract(year FROM day) = ANY ($2::int[])`,
    [region, years],
  );
  await db.query(
    `INSERT INTO holiday (region, day, percent, name, seq, user_id)
     SELECT $1, d.day, d.percent, d.name, 0, $2
     FROM jsonb_to_recordset($3::jsonb) AS d (day date, percent smallint, name text)
     WHERE extract(year FROM d.day) = ANY ($4::int[])`,
    [region, userId, JSON.stringify(days), years],
  );
}

/** Takes all loaded holidays of a region back; returns how many there were. */
export async function removeHolidays(db: Queryable, region: string): Promise<number> {
  const rows = await db.query<{ n: number }[]>(
    `WITH gone AS (DELETE FROM holiday WHERE region = $1 AND ${LOADED} RETURNING 1)
     SELECT count(*)::int AS n FROM gone`,
    [region],
  );
  return rows[0]?.n ?? 0;
}

export interface RegionRow {
  region: string;
  reps: number;
  imported: number;
  loaded: number;
  years: number[];
}

/** Every region that a rep works in or a holiday is of ('' is the whole company), with what is known of it. */
export async function loadRegions(db: Queryable): Promise<RegionRow[]> {
  return db.query<RegionRow[]>(`
    SELECT region, sum(reps)::int AS reps, sum(imported)::int AS imported, sum(loaded)::int AS loaded,
      COALESCE(array_agg(DISTINCT year ORDER BY year) FILTER (WHERE loaded > 0), '{}') AS years
    FROM (
      SELECT upper(trim(region)) AS region, 1 AS reps, 0 AS imported, 0 AS loaded, NULL::int AS year
      FROM rep WHERE region IS NOT NULL
      UNION ALL
      SELECT upper(trim(h.region)), 0, (h.import_id IS NOT NULL)::int, (h.import_id IS NULL AND h.seq = 0)::int,
        extract(year FROM h.day)::int
      FROM holiday h LEFT JOIN import i ON i.id = h.import_id
      WHERE i.id IS NULL OR i.status <> 'undone') rows
    GROUP BY region ORDER BY region`);
}
