import type { Queryable } from '../queryable.js';
import { toNumber } from './to-number.js';

const SQL = `
  SELECT a.rep_id AS "repId", sum(d.amount) AS amount
  FROM rep_alias a JOIN deal d ON d.alias_id = a.id
  WHERE a.rep_id = ANY($1) AND d.state = 'open' AND d.expected_close_day BETWEEN $2 AND $3
    AND d.feed_id IN (SELECT feed_id FROM feed_metric WHERE metric_id = 9)
  GROUP BY a.rep_id`;

/** The open amount expected to close in [from, to] per rep, as the deals stand now; reps without any are absent. */
export async function loadOpenPipeline(
  db: Queryable,
  repIds: readonly number[],
  from: string,
  to: string,
): Promise<Map<number, number>> {
  const rows = await db.query<{ repId: number; amount: string | null }[]>(SQL, [repIds, from, to]);
  return new Map(rows.map((row) => [row.repId, toNumber(row.amount)]));
}
