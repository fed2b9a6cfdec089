import type { Queryable } from '../queryable.js';
import { toNumber } from './to-number.js';

/** Daily values as two arrays of the same length: days since `from`, and the value of that day in minor units. */
export interface DaySeries {
  offsets: number[];
  values: number[];
}

/** Rows of one metric as columns of the same length: of many thousands, two lists cost a tenth of as many objects. */
export interface RepTotals {
  metricId: number;
  /** The rep's id times `DAYS_PER_REP`, plus the days since `from`: of many rows, each column costs. */
  keys: number[];
  values: number[];
}

/** More days than any window has; a rep's id times this is still a whole number that JavaScript holds exactly. */
export const DAYS_PER_REP = 65_536;

export interface TotalsFilter {
  /** null: every rep. */
  repIds: readonly number[] | null;
  metricIds: readonly number[];
  from: string;
  to: string;
}

/** Only the feed of record counts; rows of other feeds are shadow. */
const OF_RECORD = `
  JOIN feed_metric f ON f.metric_id = d.metric_id AND f.feed_id = d.feed_id AND f.team_id IS NULL
    AND d.day >= f.from_day AND d.day <= f.to_day`;

// Arrays as text, read as JSON: of this many numbers half as much work for both sides as lists of JSON.
const COLUMNS = `array_agg(d.rep_id::bigint * ${DAYS_PER_REP} + (d.day - $2::date))::text AS keys, array_agg(d.sum)::text AS values`;

const MANY_REPS = `
  SELECT d.metric_id AS "metricId", ${COLUMNS}
  FROM daily_total d ${OF_RECORD}
  WHERE d.metric_id = ANY($1) AND d.day BETWEEN $2 AND $3 AND ($4::int[] IS NULL OR d.rep_id = ANY($4))
  GROUP BY d.metric_id`;

// Rep by rep: the planner would rather read the days of everybody. OFFSET 0 keeps it from doing so.
const FEW_REPS = `
  SELECT f.metric_id AS "metricId", ${COLUMNS}
  FROM feed_metric f CROSS JOIN unnest($4::int[]) AS r (id) CROSS JOIN LATERAL (
    SELECT t.rep_id, t.day, t.sum FROM daily_total t
    WHERE t.rep_id = r.id AND t.metric_id = f.metric_id AND t.feed_id = f.feed_id
      AND t.day BETWEEN $2 AND $3 AND t.day BETWEEN f.from_day AND f.to_day OFFSET 0) d
  WHERE f.metric_id = ANY($1) AND f.team_id IS NULL
  GROUP BY f.metric_id`;
/** As many as are found rep by rep before reading the days of everybody takes less. */
const FEW = 200;

/** What each rep did per day of [from, to], per metric; a day without a row is absent. */
export async function loadRepTotals(db: Queryable, filter: TotalsFilter): Promise<RepTotals[]> {
  const { repIds, metricIds, from, to } = filter;
  if (repIds?.length === 0 || metricIds.length === 0) return [];
  const sql = repIds !== null && repIds.length <= FEW ? FEW_REPS : MANY_REPS;
  const rows = await db.query<{ metricId: number; keys: string; values: string }[]>(sql, [
    metricIds,
    from,
    to,
    repIds,
  ]);
  return rows.map(({ metricId, keys, values }) => ({
    metricId,
    keys: numbersOf(keys),
    values: numbersOf(values),
  }));
}

/** The numbers of an array as PostgreSQL writes it, `{1,2}`. */
const numbersOf = (text: string): number[] => JSON.parse(`[${text.slice(1, -1)}]`) as number[];

export interface PanelSeries extends DaySeries {
  panel: number;
  metricId: number;
}

const PANEL_SQL = `
  SELECT panel, "metricId", json_agg(day - $4::date) AS offsets, json_agg(sum) AS values
  FROM (
    SELECT p.panel, d.metric_id AS "metricId", d.day, sum(d.sum)::bigint AS sum
    FROM unnest($1::int[], $2::int[]) AS p (team, panel)
    JOIN team_daily_total d ON d.team_id = p.team ${OF_RECORD}
    WHERE d.metric_id = ANY($3) AND d.day BETWEEN $4 AND $5
    GROUP BY p.panel, d.metric_id, d.day) per_day
  GROUP BY panel, "metricId"`;

export interface PanelTotalsFilter {
  /** To which panel each team's facts belong. */
  panelOf: ReadonlyMap<number, number>;
  metricIds: readonly number[];
  from: string;
  to: string;
}

/** What groups of teams did per day of [from, to]; a rep's day belongs to the team of that day. */
export async function loadPanelTotals(db: Queryable, filter: PanelTotalsFilter): Promise<PanelSeries[]> {
  const { panelOf, metricIds, from, to } = filter;
  if (panelOf.size === 0) return [];
  return db.query<PanelSeries[]>(PANEL_SQL, [
    [...panelOf.keys()],
    [...panelOf.values()],
    metricIds,
    from,
    to,
  ]);
}

const UNASSIGNED_SQL = `
  SELECT COALESCE(sum(d.value), 0)::bigint AS value, count(*)::int AS rows
  FROM rep_alias a
  JOIN event d ON d.alias_id = a.id AND d.metric_id = $1 AND d.day BETWEEN $2 AND $3 ${OF_RECORD}
  WHERE a.rep_id IS NULL`;

/** What names that no rep answers to have done in [from, to] of one metric: value in minor units, and rows. */
export async function loadUnassigned(
  db: Queryable,
  metricId: number,
  from: string,
  to: string,
): Promise<{ value: number; rows: number }> {
  const [row] = await db.query<{ value: string; rows: number }[]>(UNASSIGNED_SQL, [metricId, from, to]);
  return { value: toNumber(row?.value ?? 0), rows: row?.rows ?? 0 };
}
