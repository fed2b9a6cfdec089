import type { EntityManager, QueryRunner } from 'typeorm';
import type { Queryable } from '../../common/queryable.js';

const STATE = 'sample';
const YESTERDAY = 'sample.yesterday';
const ORGANISATION = 'organisation';

/** What the sample says of itself, kept as the setting 'sample'; state null: the last try failed. */
export interface StoredSample {
  state: 'loading' | 'loaded' | null;
  error: string | null;
  /** The organisation's settings before; null when there were none. */
  before: Record<string, unknown> | null;
}

/** Null when no sample was ever asked for, or it is gone. */
export async function findSample(db: Queryable): Promise<StoredSample | null> {
  const rows = await db.query<{ value: StoredSample }[]>('SELECT value FROM setting WHERE key = $1', [STATE]);
  return rows[0]?.value ?? null;
}

export async function storeSample(db: Queryable, sample: StoredSample): Promise<void> {
  await store(db, STATE, sample);
}

/** Keeps yesterday's file, so that it can be fetched while the sample is there. */
export async function storeYesterday(db: Queryable, text: string): Promise<void> {
  await store(db, YESTERDAY, { text });
}

export async function findYesterday(db: Queryable): Promise<string | null> {
  const rows = await db.query<{ text: string }[]>(
    `SELECT value->>'text' AS text FROM setting WHERE key = $1`,
    [YESTERDAY],
  );
  return rows[0]?.text ?? null;
}

async function store(db: Queryable, key: string, value: unknown): Promise<void> {
  await db.query(
    'INSERT INTO setting (key, value) VALUES ($1, $2) ON CONFLICT (key) DO UPDATE SET value = excluded.value',
    [key, JSON.stringify(value)],
  );
}

/** One process at a time decides whether a sample may be loaded or removed. Held until the transaction ends. */
export async function lockSample(manager: EntityManager): Promise<void> {
  await manager.query('SELECT pg_advisory_xact_lock(7002)');
}

const LOADER_LOCK = 7003;

/** Held by the connection of the process that loads, and gone with it when that process dies. */
export async function takeLoaderLock(runner: QueryRunner): Promise<void> {
  await runner.query('SELECT pg_advisory_lock($1)', [LOADER_LOCK]);
}

export async function giveLoaderLock(runner: QueryRunner): Promise<void> {
  await runner.query('SELECT pg_advisory_unlock($1)', [LOADER_LOCK]);
}

/** Whether a process that is alive is loading a sample. */
export async function someoneLoads(db: Queryable): Promise<boolean> {
  const rows = await db.query<unknown[]>(
    `SELECT 1 FROM pg_locks l JOIN pg_database d ON d.oid = l.database
      WHERE l.locktype = 'advisory' AND l.objid = $1 AND d.datname = current_database()`,
    [LOADER_LOCK],
  );
  return rows.length > 0;
}

/** Whether anybody brought in anything: people, teams, quotas, calendars or files. */
export async function hasRealData(db: Queryable): Promise<boolean> {
  const rows = await db.query<{ there: boolean }[]>(
    `SELECT EXISTS (SELECT 1 FROM import) OR EXISTS (SELECT 1 FROM rep) OR EXISTS (SELECT 1 FROM team)
         OR EXISTS (SELECT 1 FROM quota_revision) OR EXISTS (SELECT 1 FROM holiday) AS there`,
  );
  return rows[0]?.there ?? false;
}

export async function findOrganisation(db: Queryable): Promise<Record<string, unknown> | null> {
  const rows = await db.query<{ value: Record<string, unknown> }[]>(
    'SELECT value FROM setting WHERE key = $1',
    [ORGANISATION],
  );
  return rows[0]?.value ?? null;
}

export interface SampleIds {
  teams: { id: number; name: string; root: boolean }[];
  reps: { id: number; name: string; email: string | null; employeeId: string }[];
}

/** The teams and reps that the roster made, to hang accounts on. */
export async function findSampleIds(db: Queryable): Promise<SampleIds> {
  return {
    teams: await db.query('SELECT id, name, parent_id IS NULL AS root FROM team ORDER BY id'),
    reps: await db.query('SELECT id, name, email, employee_id AS "employeeId" FROM rep ORDER BY id'),
  };
}
