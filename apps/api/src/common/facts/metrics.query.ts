import type { Reader } from './reader.js';

export interface MetricRow {
  id: number;
  key: string;
  name: string;
  unit: 'count' | 'money' | 'days' | 'seconds' | 'ratio';
  direction: 'higher' | 'lower';
  stage: 'leading' | 'outcome' | 'efficiency';
  clock: 'rep' | 'booking';
  /** Keys of the metrics whose sum is the numerator; empty for a metric that is counted itself. */
  numerator: string[];
  denominator: string[];
  builtIn: boolean;
}

const SQL = `
  SELECT id, key, name, unit, direction, stage, clock, numerator, denominator, built_in AS "builtIn"
  FROM metric WHERE id > 0 ORDER BY id`;

type Raw = Omit<MetricRow, 'numerator' | 'denominator'> & { numerator: string | null; denominator: string | null };

const keys = (joined: string | null): string[] => (joined ? joined.split('+') : []);

/** All metrics there are, by id. */
export async function loadMetrics(db: Reader): Promise<MetricRow[]> {
  const rows = await db.query<Raw[]>(SQL);
  return rows.map((row) => ({ ...row, numerator: keys(row.numerator), denominator: keys(row.denominator) }));
}

const IN_USE = `SELECT DISTINCT metric_id AS id FROM feed_metric`;
const WITH_QUOTA = `SELECT DISTINCT metric_id AS id FROM quota`;

/** The ids of the metrics that some feed brings, and of those that somebody has a quota for. */
export async function loadMetricUse(db: Reader): Promise<{ data: Set<number>; quota: Set<number> }> {
  const [data, quota] = await Promise.all([
    db.query<{ id: number }[]>(IN_USE),
    db.query<{ id: number }[]>(WITH_QUOTA),
  ]);
  return { data: new Set(data.map((row) => row.id)), quota: new Set(quota.map((row) => row.id)) };
}
