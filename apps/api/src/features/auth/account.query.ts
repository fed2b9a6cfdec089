import type { Queryable } from '../../common/queryable.js';
import type { Role } from '../../common/viewer.js';

export interface NewAccount {
  readonly email: string;
  readonly name: string;
  readonly passwordHash: string | null;
  readonly role: Role;
  readonly teamId: number | null;
  readonly repId: number | null;
  readonly sample?: boolean;
}

/** Adds an account and gives its id; null when the e-mail is taken. */
export async function insertAccount(db: Queryable, account: NewAccount): Promise<number | null> {
  const { email, name, passwordHash, role, teamId, repId } = account;
  const rows = await db.query<{ id: number }[]>(
    `INSERT INTO app_user (email, name, password_hash, role, team_id, rep_id, sample)
     VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (lower(email)) DO NOTHING RETURNING id`,
    [email, name, passwordHash, role, teamId, repId, account.sample ?? false],
  );
  return rows[0]?.id ?? null;
}

export interface Account {
  id: number;
  email: string;
  name: string;
  role: Role;
  teamId: number | null;
  repId: number | null;
  active: boolean;
  sample: boolean;
}

const COLUMNS = 'id, email, name, role, team_id AS "teamId", rep_id AS "repId", active, sample';

export async function findAccountById(db: Queryable, id: number): Promise<Account | null> {
  const rows = await db.query<Account[]>(`SELECT ${COLUMNS} FROM app_user WHERE id = $1 FOR UPDATE`, [id]);
  return rows[0] ?? null;
}

/** Writes what an admin may change of an account. */
export async function updateAccount(db: Queryable, account: Account): Promise<void> {
  await db.query(
    'UPDATE app_user SET role = $2, team_id = $3, rep_id = $4, active = $5, name = $6 WHERE id = $1',
    [account.id, account.role, account.teamId, account.repId, account.active, account.name],
  );
}

export async function updatePasswordHash(db: Queryable, id: number, passwordHash: string): Promise<void> {
  await db.query('UPDATE app_user SET password_hash = $2 WHERE id = $1', [id, passwordHash]);
}

/** Whether another real admin, who can sign in, is left without this account. */
export async function otherAdminExists(db: Queryable, id: number): Promise<boolean> {
  const rows = await db.query<unknown[]>(
    `SELECT 1 FROM app_user WHERE role = 'admin' AND active AND NOT sample AND id <> $1 LIMIT 1`,
    [id],
  );
  return rows.length > 0;
}

export async function teamExists(db: Queryable, id: number): Promise<boolean> {
  return (await db.query<unknown[]>('SELECT 1 FROM team WHERE id = $1', [id])).length > 0;
}

export async function repExists(db: Queryable, id: number): Promise<boolean> {
  return (await db.query<unknown[]>('SELECT 1 FROM rep WHERE id = $1', [id])).length > 0;
}
