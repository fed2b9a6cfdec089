import type { Queryable } from '../queryable.js';

/** Differs once a change of facts, people, quotas or settings is committed. */
export async function loadDataVersion(db: Queryable): Promise<string> {
  const [row] = await db.query<{ version: string }[]>('SELECT version FROM data_version');
  return row?.version ?? '';
}

/** The data version, and that of what jobs have derived from the data and people did about it: flags, fits. */
export async function loadVersions(db: Queryable): Promise<string> {
  const [row] = await db.query<{ version: string; derived: string }[]>(
    'SELECT version, derived FROM data_version',
  );
  return `${row?.version}.${row?.derived}`;
}

/** Says that something derived from the data has changed, in the transaction that changes it. */
export async function moveDerivedVersion(db: Queryable): Promise<void> {
  await db.query('UPDATE data_version SET derived = derived + 1');
}
