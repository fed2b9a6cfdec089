import type { BehindPaceEvidence, Grain } from '@paceline/metrics';
import type { Queryable } from '../../common/queryable.js';
import { visibleDay, type Scope } from '../../common/scope.query.js';

export type FlagState = 'open' | 'closed' | 'withdrawn';

/** What a flag stands on: as it was when raised, and as it is (or was on the day it closed). */
export interface FlagEvidence {
  raised: BehindPaceEvidence;
  latest: BehindPaceEvidence;
}

export interface FlagRow {
  id: number;
  kind: string;
  repId: number;
  rep: string;
  teamId: number | null;
  team: string | null;
  metricId: number;
  grain: Grain;
  start: string;
  end: string;
  openedDay: string;
  closedDay: string | null;
  state: FlagState;
  evidence: FlagEvidence;
}

// Its numbers are of all the rep's days: who sees only some of them (a move between teams) does not see the flag.
const VISIBLE = `
  ${visibleDay('f.rep_id', 'f.opened_day', '$1', '$2')}
  AND ($1::int[] IS NULL OR NOT EXISTS (
    SELECT 1 FROM team_membership o WHERE o.rep_id = f.rep_id AND NOT o.team_id = ANY ($1::int[])
      AND o.from_day <= LEAST(f.end_day, (f.evidence->'latest'->>'day')::date) AND o.to_day > f.start_day))`;

const SELECT = `
  SELECT f.id, f.kind, f.rep_id AS "repId", r.name AS rep, t.id AS "teamId", t.name AS team, f.metric_id AS "metricId",
    f.grain, to_char(f.start_day, 'YYYY-MM-DD') AS start, to_char(f.end_day, 'YYYY-MM-DD') AS end,
    to_char(f.opened_day, 'YYYY-MM-DD') AS "openedDay", to_char(f.closed_day, 'YYYY-MM-DD') AS "closedDay",
    f.state, f.evidence
  FROM flag f JOIN rep r ON r.id = f.rep_id
  LEFT JOIN team_membership m ON m.rep_id = f.rep_id
    AND m.from_day <= LEAST(f.end_day, (f.evidence->'latest'->>'day')::date)
    AND m.to_day > LEAST(f.end_day, (f.evidence->'latest'->>'day')::date)
  LEFT JOIN team t ON t.id = m.team_id`;

const LIST = `${SELECT}
  WHERE ${VISIBLE} AND ($3::text IS NULL OR f.state = $3)
  ORDER BY f.state = 'open' DESC, (f.evidence->'latest'->>'paceIndex')::numeric, f.opened_day DESC, f.id
  LIMIT 2000`;

/** The flags in scope, open ones first and the furthest behind of them; state null: all. */
export async function loadFlags(db: Queryable, scope: Scope, state: FlagState | null): Promise<FlagRow[]> {
  return db.query<FlagRow[]>(LIST, [scope.teamIds, scope.repId, state]);
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
