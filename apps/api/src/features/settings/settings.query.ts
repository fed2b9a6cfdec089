import type { Queryable } from '../../common/queryable.js';

const KEY = 'organisation';

/** The stored values that differ from the defaults; empty when nothing was ever set. */
export async function findSettings(db: Queryable): Promise<Record<string, unknown>> {
  const rows = await db.query<{ value: Record<string, unknown> }[]>(
    'SELECT value FROM setting WHERE key = $1',
    [KEY],
  );
  return rows[0]?.value ?? {};
}

/** Lays the changed values over the stored ones and moves the data version: every computed number may differ now. */
export async function mergeSettings(
  db: Queryable,
  changed: Readonly<Record<string, unknown>>,
): Promise<void> {
  await db.query(
    `INSERT INTO setting (key, value) VALUES ($1, $2)
       ON CONFLICT (key) DO UPDATE SET value = setting.value || excluded.value`,
    [KEY, JSON.stringify(changed)],
  );
  await db.query('UPDATE data_version SET version = version + 1');
}

/** Whether there is a metric of this key. */
export async function metricExists(db: Queryable, key: string): Promise<boolean> {
  const rows = await db.query<unknown[]>('SELECT 1 FROM metric WHERE key = $1', [key]);
  return rows.length > 0;
}
