import type { MovedClose } from '@paceline/metrics';
import type { Queryable } from '../queryable.js';
import { visibleDay, type Scope } from '../scope.query.js';
import { toNumber } from './to-number.js';

// What was expected when the period began; of a deal that was not known then, what was expected first.
const SQL = `
  SELECT COALESCE(d.amount, 0) AS amount, to_char(b.day, 'YYYY-MM-DD') AS before,
    to_char(d.expected_close_day, 'YYYY-MM-DD') AS now
  FROM rep_alias a JOIN deal d ON d.alias_id = a.id AND d.state = 'open'
  CROSS JOIN LATERAL (
    SELECT v.expected_close_day AS day, i.created_at < $5::date AS known
    FROM deal_version v JOIN import i ON i.id = v.import_id
    WHERE v.feed_id = d.feed_id AND v.ext_key = d.ext_key AND v.expected_close_day IS NOT NULL
    ORDER BY known DESC, CASE WHEN i.created_at < $5::date THEN -i.seq ELSE i.seq END LIMIT 1) b
  WHERE a.rep_id = $3 AND b.day BETWEEN $5 AND $4
    AND (d.expected_close_day IS NULL OR d.expected_close_day > $4)
    AND d.feed_id IN (SELECT f.feed_id FROM feed_metric f JOIN metric m ON m.id = f.metric_id WHERE m.key = 'deals_created')
    AND ${visibleDay('a.rep_id', 'CURRENT_DATE', '$1', '$2')}`;

/**
 * A rep's open deals that had been expected to close in [from, to] and are now expected later, or on no day: amounts in
 * minor units. Deals are known as they stand now, so this is about today, never about an earlier day.
 */
export async function loadMovedCloses(
  db: Queryable,
  { scope, repId, from, to }: { scope: Scope; repId: number; from: string; to: string },
): Promise<Omit<MovedClose, 'odds'>[]> {
  const rows = await db.query<{ amount: string; before: string; now: string | null }[]>(SQL, [
    scope.teamIds,
    scope.repId,
    repId,
    to,
    from,
  ]);
  return rows.map(({ amount, before, now }) => ({
    amount: toNumber(amount),
    expectedBefore: before,
    expectedNow: now,
  }));
}
