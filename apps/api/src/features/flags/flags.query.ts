import type { FlagEvidence, FlagKind, Grain } from '@paceline/metrics';
import type { Queryable } from '../../common/queryable.js';
import { visibleDay, type Scope } from '../../common/scope.query.js';

export type FlagState = 'open' | 'closed' | 'withdrawn';

/** A flag about a rep and a metric, or (both null) about a team and the source whose files are missing. */
export interface FlagRow {
  id: number;
  kind: FlagKind;
  repId: number | null;
  rep: string | null;
  teamId: number | null;
  team: string | null;
  source: string | null;
  metricId: number | null;
  grain: Grain;
  start: string;
  end: string;
  openedDay: string;
  closedDay: string | null;
  state: FlagState;
  severity: number;
  /** As it was when raised, and as it is (or was on the day it closed). */
  evidence: { raised: FlagEvidence; latest: FlagEvidence };
}

const LATEST_DAY = `(f.evidence->'latest'->>'day')::date`;

// A rep's flag stands on all the rep's days: who sees only some of them (a move between teams) does not see it.
// A team's flag is seen by whoever sees the team, a part of it, or a team above it.
const VISIBLE = `
  CASE WHEN f.rep_id IS NULL
    THEN $2::int IS NULL AND ($1::int[] IS NULL OR EXISTS (
      SELECT 1 FROM team_closure c WHERE c.ancestor_id = f.team_id AND c.descendant_id = ANY ($1::int[])))
    ELSE ${visibleDay('f.rep_id', 'f.opened_day', '$1', '$2')}
      AND ($1::int[] IS NULL OR NOT EXISTS (
        SELECT 1 FROM team_membership o WHERE o.rep_id = f.rep_id AND NOT o.team_id = ANY ($1::int[])
          AND o.from_day <= LEAST(f.end_day, ${LATEST_DAY}) AND o.to_day > f.start_day))
  END`;

const SELECT = `
  SELECT f.id, f.kind, f.rep_id AS "repId", r.name AS rep, t.id AS "teamId", t.name AS team, s.name AS source,
    f.metric_id AS "metricId", f.grain, to_char(f.start_day, 'YYYY-MM-DD') AS start,
    to_char(f.end_day, 'YYYY-MM-DD') AS end, to_char(f.opened_day, 'YYYY-MM-DD') AS "openedDay",
    to_char(f.closed_day, 'YYYY-MM-DD') AS "closedDay", f.state, f.severity, f.evidence
  FROM flag f LEFT JOIN rep r ON r.id = f.rep_id
  LEFT JOIN feed d ON d.id = f.feed_id LEFT JOIN source s ON s.id = d.source_id
  LEFT JOIN team_membership m ON m.rep_id = f.rep_id
    AND m.from_day <= LEAST(f.end_day, ${LATEST_DAY}) AND m.to_day > LEAST(f.end_day, ${LATEST_DAY})
  LEFT JOIN team t ON t.id = COALESCE(f.team_id, m.team_id)`;

const LIST = `${SELECT}
  WHERE ${VISIBLE} AND ($3::text IS NULL OR f.state = $3)
  ORDER BY f.state = 'open' DESC, f.severity DESC, f.opened_day DESC, f.id
  LIMIT $4`;
/** As many as somebody looks through. */
const MOST = 2000;

/** The flags in scope, open ones first and the most severe of them; state null: all; at most `most` (null: all). */
export async function loadFlags(
  db: Queryable,
  scope: Scope,
  state: FlagState | null,
  most: number | null = MOST,
): Promise<FlagRow[]> {
  return db.query<FlagRow[]>(LIST, [scope.teamIds, scope.repId, state, most]);
}

/** One flag in scope. */
export async function loadFlag(db: Queryable, scope: Scope, id: number): Promise<FlagRow | null> {
  const rows = await db.query<FlagRow[]>(`${SELECT} WHERE ${VISIBLE} AND f.id = $3`, [
    scope.teamIds,
    scope.repId,
    id,
  ]);
  return rows[0] ?? null;
}

export interface FlagEventRow {
  flagId: number;
  action: string;
  note: string;
  by: string | null;
  at: Date;
}

/** What people did about these flags, oldest first. */
export async function loadFlagEvents(db: Queryable, flagIds: readonly number[]): Promise<FlagEventRow[]> {
  if (flagIds.length === 0) return [];
  return db.query<FlagEventRow[]>(
    `SELECT e.flag_id AS "flagId", e.action, e.note, u.name AS by, e.at
     FROM flag_event e LEFT JOIN app_user u ON u.id = e.user_id WHERE e.flag_id = ANY($1) ORDER BY e.id`,
    [flagIds],
  );
}

/** Records what somebody did about a flag. */
export async function insertFlagEvent(
  db: Queryable,
  event: { flagId: number; action: 'acknowledge'; note: string; userId: number },
): Promise<void> {
  await db.query('INSERT INTO flag_event (flag_id, action, note, user_id) VALUES ($1, $2, $3, $4)', [
    event.flagId,
    event.action,
    event.note,
    event.userId,
  ]);
}
