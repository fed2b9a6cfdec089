import type { Queryable } from '../../common/queryable.js';

export interface AccountRow {
  id: number;
  passwordHash: string | null;
  active: boolean;
}

/** The account of an e-mail, whatever its case. */
export async function findAccount(db: Queryable, email: string): Promise<AccountRow | null> {
  const rows = await db.query<AccountRow[]>(
    'SELECT id, password_hash AS "passwordHash", active FROM app_user WHERE lower(email) = lower($1)',
    [email],
  );
  return rows[0] ?? null;
}

/** How a key's waits grow: the first `free` failures cost nothing, then 1, 2, 4 … seconds, at most `longest`. */
export interface Waits {
  readonly free: number;
  readonly longest: number;
}

const waitOf = (waits: Waits): string =>
  `make_interval(secs => CASE WHEN a.failures < ${waits.free} THEN 0
     ELSE least(${waits.longest}, power(2, least(a.failures - ${waits.free}, 20))) END)`;

/**
 * Counts an attempt as failed before the password is looked at, so that a hundred attempts at once are a hundred.
 * Gives the failures so far, or null when the key still has to wait (then nothing is counted: waiting has an end).
 */
export async function countAttempt(db: Queryable, key: string, waits: Waits): Promise<number | null> {
  const rows = await db.query<{ failures: number }[]>(
    `INSERT INTO sign_in_attempt AS a (key, failures) VALUES ($1, 1)
       ON CONFLICT (key) DO UPDATE
         SET failures = CASE WHEN a.last_at < now() - interval '1 day' THEN 1 ELSE a.failures + 1 END, last_at = now()
         WHERE a.last_at + ${waitOf(waits)} <= now()
     RETURNING failures`,
    [key],
  );
  return rows[0]?.failures ?? null;
}

/** The whole seconds until a key may try again; 0 when it may now. */
export async function secondsToWait(db: Queryable, key: string, waits: Waits): Promise<number> {
  const rows = await db.query<{ seconds: number }[]>(
    `SELECT greatest(0, ceil(extract(epoch FROM a.last_at + ${waitOf(waits)} - now())))::int AS seconds
       FROM sign_in_attempt a WHERE a.key = $1`,
    [key],
  );
  return rows[0]?.seconds ?? 0;
}

/** A success takes its own attempt back; the key of this account at this address starts afresh. */
export async function forgiveAttempts(
  db: Queryable,
  fresh: string,
  others: readonly string[],
): Promise<void> {
  await db.query('DELETE FROM sign_in_attempt WHERE key = $1', [fresh]);
  for (const key of others) {
    await db.query('UPDATE sign_in_attempt SET failures = failures - 1 WHERE key = $1 AND failures > 0', [
      key,
    ]);
  }
}

/** What is a day old counts no more. */
export async function forgetOldAttempts(db: Queryable): Promise<void> {
  await db.query(`DELETE FROM sign_in_attempt WHERE last_at < now() - interval '1 day'`);
}
