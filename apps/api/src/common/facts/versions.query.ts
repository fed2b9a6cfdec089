import type { Queryable } from '../queryable.js';

/**
 * What numbers were worked out from, as text: differs once a change of facts, people, quotas or settings is committed
 * (data), or of what jobs have derived from them and people did about it: flags, fits (derived).
 */
export async function loadVersions(db: Queryable): Promise<string> {
  const [row] = await db.query<{ data: string; derived: string }[]>(
    'SELECT version AS data, derived FROM data_version',
  );
  return `${row?.data ?? 0}.${row?.derived ?? 0}`;
}

/** Says that something derived from the data has changed, in the transaction that changes it. */
export async function moveDerivedVersion(db: Queryable): Promise<void> {
  await db.query('UPDATE data_version SET derived = derived + 1');
}
