import type { Queryable } from '../../common/queryable.js';
import type { Role } from '../../common/viewer.js';

export interface SessionUserRow {
  id: number;
  name: string;
  email: string;
  role: Role;
  repId: number | null;
  teamId: number | null;
}

export async function findSessionUser(db: Queryable, id: number): Promise<SessionUserRow | null> {
  const rows = await db.query<SessionUserRow[]>(
    'SELECT id, name, email, role, rep_id AS "repId", team_id AS "teamId" FROM app_user WHERE id = $1',
    [id],
  );
  return rows[0] ?? null;
}

export interface SampleUserRow {
  userId: number;
  name: string;
  role: Role;
  team: string | null;
}

/** The sample company's accounts to look through: leaders, then managers, then reps. */
export async function findSampleUsers(db: Queryable): Promise<SampleUserRow[]> {
  return db.query<SampleUserRow[]>(
    `SELECT u.id AS "userId", u.name, u.role, coalesce(t.name, (
              SELECT mt.name FROM team_membership m JOIN team mt ON mt.id = m.team_id
               WHERE m.rep_id = u.rep_id ORDER BY m.from_day DESC LIMIT 1)) AS team
       FROM app_user u LEFT JOIN team t ON t.id = u.team_id
      WHERE u.sample AND u.active
      ORDER BY array_position(ARRAY['admin', 'operations', 'leader', 'manager', 'rep'], u.role), u.name, u.id`,
  );
}

export async function isSampleUser(db: Queryable, id: number): Promise<boolean> {
  const rows = await db.query<unknown[]>('SELECT 1 FROM app_user WHERE id = $1 AND sample AND active', [id]);
  return rows.length > 0;
}

export interface SampleState {
  state: 'loading' | 'loaded' | null;
  error: string | null;
}

/** What the sample company's loader says of itself; state null when there is none. */
export async function findSampleState(db: Queryable): Promise<SampleState> {
  const rows = await db.query<SampleState[]>(
    `SELECT value->>'state' AS state, value->>'error' AS error FROM setting WHERE key = 'sample'`,
  );
  return rows[0] ?? { state: null, error: null };
}

/** Whether anything to look at was ever brought in and is still there. */
export async function hasData(db: Queryable): Promise<boolean> {
  const rows = await db.query<{ data: boolean }[]>(
    `SELECT EXISTS (SELECT 1 FROM import WHERE status = 'committed') OR EXISTS (SELECT 1 FROM rep) AS data`,
  );
  return rows[0]?.data ?? false;
}
