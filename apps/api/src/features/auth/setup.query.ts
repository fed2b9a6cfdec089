import type { Queryable } from '../../common/queryable.js';

const LOCK = 7002;
const KEY = 'setup_secret';

/** Held to the end of the transaction by whoever makes the first account, so that there is one first. */
export async function lockSetup(db: Queryable): Promise<void> {
  await db.query('SELECT pg_advisory_xact_lock($1)', [LOCK]);
}

/** Whether somebody real has an account; the sample company's users do not count. */
export async function anyUser(db: Queryable): Promise<boolean> {
  const rows = await db.query<unknown[]>('SELECT 1 FROM app_user WHERE NOT sample LIMIT 1');
  return rows.length > 0;
}

/** Keeps the hash of the set-up secret in place of an older one. */
export async function storeSetupSecret(db: Queryable, hash: string): Promise<void> {
  await db.query(
    'INSERT INTO setting (key, value) VALUES ($1, to_jsonb($2::text)) ON CONFLICT (key) DO UPDATE SET value = excluded.value',
    [KEY, hash],
  );
}

export async function findSetupSecret(db: Queryable): Promise<string | null> {
  const rows = await db.query<{ value: string }[]>('SELECT value FROM setting WHERE key = $1', [KEY]);
  return rows[0]?.value ?? null;
}

export async function deleteSetupSecret(db: Queryable): Promise<void> {
  await db.query('DELETE FROM setting WHERE key = $1', [KEY]);
}
