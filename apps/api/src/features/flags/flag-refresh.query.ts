import type { EntityManager } from 'typeorm';
import type { FlagKind, FlagPair, FlagSpell } from '@paceline/metrics';
import type { Queryable } from '../../common/queryable.js';
import type { FoldedFlag, KnownFlag } from './folded-flag.js';

/** One refresh at a time: two would raise the same flag twice. */
export async function lockFlags(manager: EntityManager): Promise<void> {
  await manager.query('SELECT pg_advisory_xact_lock(7002)');
}

const KNOWN = `
  SELECT id, kind, rep_id AS "repId", team_id AS "teamId", feed_id AS "feedId", metric_id AS "metricId", grain,
    to_char(start_day, 'YYYY-MM-DD') AS start, to_char(opened_day, 'YYYY-MM-DD') AS "openedDay",
    to_char(closed_day, 'YYYY-MM-DD') AS "closedDay", evidence->'latest' ? 'arrived' AS arrived
  FROM flag WHERE state <> 'withdrawn' AND end_day >= $1 ORDER BY id`;

/** The flags that stand, of periods that end on `since` or later. */
export function findKnownFlags(db: Queryable, since: string): Promise<KnownFlag[]> {
  return db.query<KnownFlag[]>(KNOWN, [since]);
}

export interface Acknowledged {
  repId: number;
  metricId: number;
  kind: FlagKind;
  day: string;
}

/** On which day of the zone somebody said that they have seen a rep's flag. */
export function findAcknowledged(db: Queryable, zone: string): Promise<Acknowledged[]> {
  return db.query<Acknowledged[]>(
    `SELECT f.rep_id AS "repId", f.metric_id AS "metricId", f.kind,
       to_char(e.at AT TIME ZONE $1, 'YYYY-MM-DD') AS day
     FROM flag_event e JOIN flag f ON f.id = e.flag_id
     WHERE e.action = 'acknowledge' AND f.rep_id IS NOT NULL AND f.metric_id IS NOT NULL ORDER BY e.id`,
    [zone],
  );
}

/** The feeds that count for some metric, with one metric each. */
export function findFeeds(db: Queryable): Promise<{ feedId: number; metricId: number }[]> {
  return db.query(
    `SELECT feed_id AS "feedId", min(metric_id)::int AS "metricId" FROM feed_metric
     WHERE team_id IS NULL AND metric_id <> 0 GROUP BY feed_id ORDER BY feed_id`,
  );
}

const COLUMNS = `id int, "repId" int, "teamId" int, "feedId" int, "metricId" smallint, kind text, grain text, start date,
  "end" date, "openedDay" date, "closedDay" date, evidence jsonb, severity real`;

const row = (spell: FlagSpell, more: object): object => ({
  ...more,
  kind: spell.kind,
  openedDay: spell.openedDay,
  closedDay: spell.closedDay,
  evidence: spell.evidence,
  severity: spell.severity ?? 0,
});

/** Stores flags that were raised. */
export async function insertFlags(db: Queryable, flags: readonly FoldedFlag[]): Promise<void> {
  if (flags.length === 0) return;
  await db.query(
    `INSERT INTO flag (kind, rep_id, team_id, feed_id, metric_id, grain, start_day, end_day, opened_day, closed_day, state,
       evidence, severity, closed_at)
     SELECT kind, "repId", "teamId", "feedId", "metricId", grain, start, "end", "openedDay", "closedDay",
       CASE WHEN "closedDay" IS NULL THEN 'open' ELSE 'closed' END, evidence, severity,
       CASE WHEN "closedDay" IS NOT NULL THEN now() END
     FROM json_to_recordset($1::json) AS n (${COLUMNS})`,
    [JSON.stringify(flags.map(({ spell, ...flag }) => row(spell, flag)))],
  );
}

/** Brings known flags in line with their evidence of now; those that are as they were stay untouched. */
export async function updateFlags(db: Queryable, pairs: readonly FlagPair<KnownFlag>[]): Promise<void> {
  if (pairs.length === 0) return;
  await db.query(
    `UPDATE flag f SET opened_day = n."openedDay", closed_day = n."closedDay", evidence = n.evidence,
       severity = n.severity, state = CASE WHEN n."closedDay" IS NULL THEN 'open' ELSE 'closed' END,
       closed_at = CASE WHEN n."closedDay" IS NULL THEN NULL ELSE COALESCE(f.closed_at, now()) END
     FROM json_to_recordset($1::json) AS n (${COLUMNS})
     WHERE f.id = n.id AND (f.opened_day, f.closed_day, f.evidence, f.severity)
       IS DISTINCT FROM (n."openedDay", n."closedDay", n.evidence, n.severity)`,
    [JSON.stringify(pairs.map(({ stored, folded }) => row(folded, { id: stored.id })))],
  );
}

/** Marks flags whose reason later data took away. They stay in the history. */
export async function withdrawFlags(db: Queryable, flags: readonly KnownFlag[]): Promise<void> {
  if (flags.length === 0) return;
  await db.query(`UPDATE flag SET state = 'withdrawn', withdrawn_at = now() WHERE id = ANY ($1)`, [
    flags.map(({ id }) => id),
  ]);
}
