import type { EntityManager } from 'typeorm';

// What outlives a sample: accounts and what belongs to them, the product's own tables. People and teams are emptied
// row by row, because accounts refer to them and TRUNCATE would refuse.
const KEPT = [
  'app_user',
  'session',
  'sign_in_attempt',
  'audit',
  'setting',
  'metric',
  'data_version',
  'schema_migration',
];
const DELETED = ['team', 'rep'];

/** Names under which uploaded files are kept, for the caller to delete once the removal is committed. */
export async function findStoredNames(manager: EntityManager): Promise<string[]> {
  const rows = await manager.query<{ name: string }[]>(
    'SELECT DISTINCT stored_name AS name FROM import WHERE stored_name IS NOT NULL',
  );
  return rows.map((row) => row.name);
}

/**
 * Empties the database of everything that a sample company or anybody since brought in: facts, people, quotas, notes,
 * imports and their staging. Admins and accounts without a team or rep stay; the settings become those of before.
 * Numbers start at 1 again. This one place may write every feature's tables, because nothing may be forgotten.
 */
export async function emptyEverything(
  manager: EntityManager,
  before: Record<string, unknown> | null,
): Promise<void> {
  await manager.query(
    `UPDATE app_user SET team_id = NULL, rep_id = NULL WHERE role = 'admin' AND NOT sample`,
  );
  await manager.query('DELETE FROM app_user WHERE sample OR team_id IS NOT NULL OR rep_id IS NOT NULL');
  await manager.query(`TRUNCATE ${(await tablesToTruncate(manager)).join(', ')} RESTART IDENTITY`);
  await manager.query('UPDATE team SET parent_id = NULL');
  for (const table of DELETED) {
    await manager.query(`DELETE FROM ${table}`);
    await manager.query(`ALTER TABLE ${table} ALTER COLUMN id RESTART`);
  }
  await manager.query('ALTER SEQUENCE fact_seq RESTART');
  await manager.query(`DELETE FROM setting WHERE key IN ('organisation', 'sample', 'sample.yesterday')`);
  if (before !== null) {
    await manager.query(`INSERT INTO setting (key, value) VALUES ('organisation', $1)`, [
      JSON.stringify(before),
    ]);
  }
  // Goes on, so that nothing computed from the sample is taken for current.
  await manager.query('UPDATE data_version SET version = version + 1');
}

async function tablesToTruncate(manager: EntityManager): Promise<string[]> {
  const rows = await manager.query<{ name: string }[]>(
    `SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables
      WHERE schemaname = 'staging' OR (schemaname = 'public' AND tablename <> ALL ($1)) ORDER BY 1`,
    [[...KEPT, ...DELETED]],
  );
  return rows.map((row) => row.name);
}
