import type { EntityManager } from 'typeorm';
import type { FlagEvidence, FlagState } from './flags.query.js';

/** One refresh at a time: two would raise the same flag twice. */
export async function lockFlags(manager: EntityManager): Promise<void> {
  await manager.query('SELECT pg_advisory_xact_lock(7002)');
}

/** A flag as the evidence of today says it is. */
export interface FoldedFlag {
  repId: number;
  metricId: number;
  grain: string;
  start: string;
  end: string;
  openedDay: string;
  closedDay: string | null;
  state: FlagState;
  evidence: FlagEvidence;
}

const COLUMNS = `"repId" int, "metricId" smallint, grain text, start date, "end" date, "openedDay" date, "closedDay" date,
  state text, evidence jsonb`;

const WRITE = `
  INSERT INTO flag AS f (kind, rep_id, metric_id, grain, start_day, end_day, opened_day, closed_day, state, evidence, closed_at)
  SELECT 'behind_pace', n."repId", n."metricId", n.grain, n.start, n."end", n."openedDay", n."closedDay", n.state, n.evidence,
    CASE WHEN n.state = 'closed' THEN now() END
  FROM json_to_recordset($1::json) AS n (${COLUMNS})
  ON CONFLICT (rep_id, metric_id, kind, grain, start_day, opened_day) DO UPDATE
    SET end_day = excluded.end_day, closed_day = excluded.closed_day, state = excluded.state, evidence = excluded.evidence,
      closed_at = CASE WHEN excluded.state = 'open' THEN NULL ELSE COALESCE(f.closed_at, now()) END
    WHERE (f.closed_day, f.state, f.evidence, f.end_day)
      IS DISTINCT FROM (excluded.closed_day, excluded.state, excluded.evidence, excluded.end_day)`;

const WITHDRAW = `
  UPDATE flag f SET state = 'withdrawn', closed_at = now()
  WHERE f.kind = 'behind_pace' AND f.state <> 'withdrawn' AND f.end_day >= $2
    AND NOT EXISTS (
      SELECT 1 FROM json_to_recordset($1::json) AS n (${COLUMNS})
      WHERE n."repId" = f.rep_id AND n."metricId" = f.metric_id AND n.grain = f.grain AND n.start = f.start_day
        AND n."openedDay" = f.opened_day)`;

/**
 * Brings the stored flags of periods that end on `since` or later in line with these: new ones are raised, known ones
 * follow their evidence, and those that the evidence no longer supports are withdrawn. What people did stays.
 */
export async function writeFlags(
  manager: EntityManager,
  flags: readonly FoldedFlag[],
  since: string,
): Promise<void> {
  const json = JSON.stringify(flags);
  await manager.query(WRITE, [json]);
  await manager.query(WITHDRAW, [json, since]);
}
