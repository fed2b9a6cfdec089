import type { Queryable } from '../../common/queryable.js';
import type { Role } from '../../common/viewer.js';

export const IDLE_HOURS = 8;
export const ABSOLUTE_DAYS = 7;

export interface SessionRow {
  /** Who signed in. */
  trueUserId: number;
  trueRole: Role;
  /** Through whose eyes: the same, or the sample user that an admin tries on. */
  userId: number;
  role: Role;
  repId: number | null;
  teamId: number | null;
  /** The team and all below it; null without a team. */
  teamIds: number[] | null;
}

/** The live session of a token, with the account it acts as. Null: unknown, expired, idle too long, or switched off. */
export async function findSession(db: Queryable, tokenHash: Buffer): Promise<SessionRow | null> {
  const rows = await db.query<SessionRow[]>(
    `SELECT s.user_id AS "trueUserId", t.role AS "trueRole", u.id AS "userId", u.role, u.rep_id AS "repId",
            u.team_id AS "teamId",
            (SELECT array_agg(c.descendant_id ORDER BY c.depth, c.descendant_id)
               FROM team_closure c WHERE c.ancestor_id = u.team_id) AS "teamIds"
       FROM session s
       JOIN app_user t ON t.id = s.user_id AND t.active
       JOIN app_user u ON u.id = coalesce(s.acting_user_id, s.user_id) AND u.active
      WHERE s.token_hash = $1 AND s.expires_at > now()
        AND s.last_used_at > now() - make_interval(hours => ${IDLE_HOURS})`,
    [tokenHash],
  );
  return rows[0] ?? null;
}

/** Notes that the session is in use, at most once a minute: reading pages is no reason to write. */
export async function touchSession(db: Queryable, tokenHash: Buffer): Promise<void> {
  await db.query(
    `UPDATE session SET last_used_at = now() WHERE token_hash = $1 AND last_used_at < now() - interval '1 minute'`,
    [tokenHash],
  );
}

export async function insertSession(
  db: Queryable,
  session: { tokenHash: Buffer; userId: number; actingUserId: number | null },
): Promise<void> {
  await db.query(
    `INSERT INTO session (token_hash, user_id, acting_user_id, expires_at)
     VALUES ($1, $2, $3, now() + make_interval(days => ${ABSOLUTE_DAYS}))`,
    [session.tokenHash, session.userId, session.actingUserId],
  );
}

/** Gives a session a new token and whom it acts as; it ends no later than it would have. */
export async function replaceSession(
  db: Queryable,
  session: { oldHash: Buffer; newHash: Buffer; actingUserId: number | null },
): Promise<void> {
  await db.query(
    'UPDATE session SET token_hash = $2, acting_user_id = $3, last_used_at = now() WHERE token_hash = $1',
    [session.oldHash, session.newHash, session.actingUserId],
  );
}

export async function deleteSession(db: Queryable, tokenHash: Buffer): Promise<void> {
  await db.query('DELETE FROM session WHERE token_hash = $1', [tokenHash]);
}

/** Signs a user out everywhere. */
export async function deleteSessionsOf(db: Queryable, userId: number): Promise<void> {
  await db.query('DELETE FROM session WHERE user_id = $1', [userId]);
}

/** Removes what can never be used again. */
export async function deleteExpiredSessions(db: Queryable): Promise<void> {
  await db.query(
    `DELETE FROM session
      WHERE expires_at < now() OR last_used_at < now() - make_interval(hours => ${IDLE_HOURS})`,
  );
}
