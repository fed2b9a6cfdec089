import type { Queryable } from '../../common/queryable.js';
import type { Role } from '../../common/viewer.js';

export interface UserRow {
  id: number;
  email: string;
  name: string;
  role: Role;
  teamId: number | null;
  team: string | null;
  repId: number | null;
  rep: string | null;
  active: boolean;
  sample: boolean;
  createdAt: string;
  lastSeenAt: string | null;
}

const ISO = `'YYYY-MM-DD"T"HH24:MI:SS"Z"'`;

/** All accounts by name, or the one of an id. */
export async function loadUsers(db: Queryable, id: number | null): Promise<UserRow[]> {
  return db.query<UserRow[]>(
    `SELECT u.id, u.email, u.name, u.role, u.team_id AS "teamId", t.name AS team, u.rep_id AS "repId", r.name AS rep,
            u.active, u.sample, to_char(u.created_at, ${ISO}) AS "createdAt",
            (SELECT to_char(max(s.last_used_at), ${ISO}) FROM session s WHERE s.user_id = u.id) AS "lastSeenAt"
       FROM app_user u LEFT JOIN team t ON t.id = u.team_id LEFT JOIN rep r ON r.id = u.rep_id
      WHERE $1::int IS NULL OR u.id = $1
      ORDER BY lower(u.name), u.id`,
    [id],
  );
}

/** The ids of the teams of a name, whatever its case. */
export async function findTeamsByName(db: Queryable, name: string): Promise<number[]> {
  const rows = await db.query<{ id: number }[]>(
    'SELECT id FROM team WHERE lower(name) = lower($1) ORDER BY id',
    [name],
  );
  return rows.map((row) => row.id);
}

/** The ids of the reps whose e-mail or name this is, whatever its case. */
export async function findReps(db: Queryable, text: string): Promise<number[]> {
  const rows = await db.query<{ id: number }[]>(
    'SELECT id FROM rep WHERE lower(email) = lower($1) OR lower(name) = lower($1) ORDER BY id',
    [text],
  );
  return rows.map((row) => row.id);
}
