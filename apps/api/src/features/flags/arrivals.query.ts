import { BUILT_IN_METRICS, type ArrivedData } from '@paceline/metrics';
import { toNumber } from '../../common/facts/to-number.js';
import type { Queryable } from '../../common/queryable.js';

/** The file that spoke first about the day on which a silence was raised, and the days of the silence it is about. */
const ARRIVED = `
  SELECT f.id, a.import_id AS "importId", to_char(a.from_day, 'YYYY-MM-DD') AS from,
    to_char(a.to_day, 'YYYY-MM-DD') AS to, to_char(a.at AT TIME ZONE $2, 'YYYY-MM-DD') AS day,
    (SELECT COALESCE(json_agg(t ORDER BY t."metricId"), '[]') FROM (
      SELECT d.metric_id AS "metricId", sum(COALESCE(d.after, 0) - COALESCE(d.before, 0))::text AS value
      FROM team_closure c
      JOIN team_membership m ON m.team_id = c.descendant_id
      JOIN daily_total_change d ON d.rep_id = m.rep_id AND d.day >= m.from_day AND d.day < m.to_day
        AND d.metric_id IN (SELECT metric_id FROM feed_metric WHERE feed_id = f.feed_id)
      WHERE c.ancestor_id = f.team_id AND d.import_id = a.import_id AND d.feed_id = f.feed_id
        AND d.day BETWEEN a.from_day AND a.to_day
      GROUP BY d.metric_id) t) AS totals
  FROM flag f
  JOIN LATERAL (
    SELECT v.import_id, i.committed_at AS at,
      GREATEST(v.from_day, (f.evidence->'latest'->>'since')::date) AS from_day,
      LEAST(v.to_day, (f.evidence->'latest'->>'day')::date) AS to_day
    FROM team_closure c
    JOIN feed_coverage v ON v.team_id = c.descendant_id AND v.feed_id = f.feed_id
    JOIN import i ON i.id = v.import_id
    WHERE c.ancestor_id = f.team_id AND f.opened_day BETWEEN v.from_day AND v.to_day
    ORDER BY i.seq LIMIT 1) a ON true
  WHERE f.id = ANY ($1) AND f.kind = 'data_missing'`;

interface Raw {
  id: number;
  importId: number;
  from: string;
  to: string;
  day: string;
  totals: { metricId: number; value: string }[];
}

export interface Arrival {
  readonly id: number;
  /** The day on which the file arrived. */
  readonly day: string;
  readonly data: ArrivedData;
}

/** A file says much; so many kinds of it are told. */
const TOLD = 3;

/** Of these flags those about missing files whose days have arrived since, with what the file changed. */
export async function findArrivals(db: Queryable, ids: readonly number[], zone: string): Promise<Arrival[]> {
  if (ids.length === 0) return [];
  const rows = await db.query<Raw[]>(ARRIVED, [ids, zone]);
  return rows.map(({ id, day, importId, from, to, totals }) => ({
    id,
    day,
    data: { importId, from, to, totals: totals.flatMap(told).slice(0, TOLD) },
  }));
}

function told({ metricId, value }: Raw['totals'][number]): ArrivedData['totals'][number][] {
  const metric = BUILT_IN_METRICS.find(({ id }) => id === metricId);
  return metric && !metric.hidden ? [{ noun: metric.noun, unit: metric.unit, value: toNumber(value) }] : [];
}

/** Ends flags about missing files on the day the files came, and keeps what these brought. */
export async function closeArrived(db: Queryable, arrivals: readonly Arrival[]): Promise<void> {
  if (arrivals.length === 0) return;
  await db.query(
    `UPDATE flag f SET state = 'closed', closed_day = n.day, closed_at = COALESCE(f.closed_at, now()),
       evidence = jsonb_set(f.evidence, '{latest,arrived}', n.data)
     FROM json_to_recordset($1::json) AS n (id int, day date, data jsonb) WHERE f.id = n.id`,
    [JSON.stringify(arrivals)],
  );
}
