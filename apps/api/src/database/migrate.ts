import { runMigrations as migrateJobQueue } from 'graphile-worker';
import type { DataSource } from 'typeorm';
import { openQueuePool } from './queue-pool.js';
import { writeBuiltInMetrics } from './built-in-metrics.js';

/** Held while the schema changes, so that of several starts at once one migrates and the others wait. */
const MIGRATION_LOCK = 7000;

/**
 * Brings the schema, the job queue's schema and the built-in metrics up to date.
 *
 * @param dataSource connected
 * @param url the same database, for the job queue, which has its own connections
 * @returns the names of the migrations that ran now; none when all was up to date
 */
export async function migrate(dataSource: DataSource, url: string): Promise<string[]> {
  const lock = dataSource.createQueryRunner();
  await lock.connect();
  try {
    await lock.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
    const ran = await dataSource.runMigrations();
    await migrateQueue(url);
    await writeBuiltInMetrics(dataSource);
    return ran.map((migration) => migration.name);
  } finally {
    await lock.query('SELECT pg_advisory_unlock($1)', [MIGRATION_LOCK]).catch(() => undefined);
    await lock.release();
  }
}

async function migrateQueue(url: string): Promise<void> {
  const pgPool = openQueuePool(url, 1);
  try {
    await migrateJobQueue({ pgPool });
  } finally {
    await pgPool.end();
  }
}

/** True when every migration this program knows has run. Throws when the database does not answer. */
export async function isMigrated(dataSource: DataSource): Promise<boolean> {
  return !(await dataSource.showMigrations());
}
