import type { Queryable } from '../../common/queryable.js';

/** Groups that a stopped server left in the middle, oldest first. */
export async function findUnfinishedGroups(db: Queryable): Promise<number[]> {
  const rows = await db.query<{ id: number }[]>(
    `SELECT DISTINCT group_id AS id FROM import WHERE status IN ('received', 'reading', 'merging') ORDER BY 1`,
  );
  return rows.map((row) => row.id);
}

/** Imports that have staging tables although they are finished, gone, or have waited for a day: those can be staged again. */
export async function findLeftStaging(db: Queryable): Promise<number[]> {
  const rows = await db.query<{ id: number }[]>(
    `SELECT DISTINCT substring(tablename FROM '^import_([0-9]+)_')::int AS id FROM pg_tables WHERE schemaname = 'staging'
     EXCEPT SELECT id FROM import WHERE status IN ('received', 'reading', 'merging')
       OR (status IN ('needs_answer', 'ready') AND created_at > now() - interval '1 day')`,
  );
  return rows.map((row) => row.id);
}
