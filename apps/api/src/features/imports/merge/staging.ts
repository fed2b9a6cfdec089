import type { PoolClient } from 'pg';
import { copyEvents, copyLines } from './copy-in.js';
import { DEAL_COLUMNS, EVENT_COLUMNS, type RowBatch } from '../reading/reading.types.js';
import type { Tx } from './merge.types.js';

/** The staging tables of an import: its rows as read, before anything of them counts. */
export const staging = (importId: number) => ({
  events: `staging.import_${importId}_events`,
  deals: `staging.import_${importId}_deals`,
  reps: `staging.import_${importId}_reps`,
  rows: `staging.import_${importId}_rows`,
  complete: `staging.import_${importId}_complete`,
});

/** Drops what an import has staged; nothing happens when it has nothing. */
export async function dropStaging(client: Tx, importId: number): Promise<void> {
  await client.query(`DROP TABLE IF EXISTS ${Object.values(staging(importId)).join(', ')}`);
}

/**
 * Makes empty staging tables. Unlogged: a crash of the database empties them, and the kept file is read again.
 */
export async function createStaging(client: Tx, importId: number): Promise<void> {
  const names = staging(importId);
  await dropStaging(client, importId);
  await client.query(`
    CREATE UNLOGGED TABLE ${names.events} (
      ext_key text COLLATE "C" NOT NULL, metric_id smallint NOT NULL, part smallint NOT NULL, rep_no integer NOT NULL,
      credit smallint NOT NULL, at timestamptz, day date NOT NULL, value bigint NOT NULL, line integer NOT NULL
    ) WITH (autovacuum_enabled = off);
    CREATE UNLOGGED TABLE ${names.deals} (
      ext_key text COLLATE "C" NOT NULL, line integer NOT NULL, name text, account text, stage text,
      state text NOT NULL, amount bigint, currency text, rep_no integer, created_day date, closed_day date,
      expected_close_day date
    ) WITH (autovacuum_enabled = off);
    CREATE UNLOGGED TABLE ${names.reps} (rep_no integer PRIMARY KEY, text text NOT NULL, alias_id integer, rep_id integer);
    CREATE UNLOGGED TABLE ${names.rows} (line integer NOT NULL, record jsonb NOT NULL);
    CREATE UNLOGGED TABLE ${names.complete} (at timestamptz NOT NULL);`);
}

/** Whether everything of the import is staged: not when reading stopped half-way, nor after a crash of the database. */
export async function isStaged(client: Tx, importId: number): Promise<boolean> {
  const { complete } = staging(importId);
  const { rows } = await client.query<{ there: boolean }>('SELECT to_regclass($1) IS NOT NULL AS there', [
    complete,
  ]);
  if (!rows[0]?.there) return false;
  const marks = await client.query(`SELECT 1 FROM ${complete}`);
  return marks.rows.length > 0;
}

/** Takes batches of rows into the staging tables, one COPY per batch and table; waits for the database each time. */
export class StagingWriter {
  private reps = 0;

  constructor(
    private readonly client: PoolClient,
    private readonly importId: number,
  ) {}

  async write(batch: RowBatch): Promise<void> {
    const names = staging(this.importId);
    if (batch.newReps.length > 0) await addReps(this.client, this.importId, this.reps, batch.newReps);
    this.reps += batch.newReps.length;
    if (batch.eventRows > 0) await copyEvents(this.client, names.events, EVENT_COLUMNS, batch.events);
    if (batch.dealRows > 0) await copyLines(this.client, names.deals, DEAL_COLUMNS, batch.deals);
    const small = [...(batch.roster ?? []), ...(batch.quotas ?? []), ...(batch.calendar ?? [])];
    if (small.length === 0) return;
    await this.client.query(
      `INSERT INTO ${names.rows} (line, record) SELECT (r->>'line')::int, r FROM jsonb_array_elements($1::jsonb) AS r`,
      [JSON.stringify(small)],
    );
  }

  /** All rows are there: gives the planner its statistics and marks the staging as complete. */
  async finish(): Promise<void> {
    const names = staging(this.importId);
    await this.client.query(`ANALYZE ${names.events}; ANALYZE ${names.deals}; ANALYZE ${names.reps}`);
    await this.client.query(`INSERT INTO ${names.complete} VALUES (now())`);
  }
}

/** Stages the rep texts of a file from this number on. */
export async function addReps(
  client: Tx,
  importId: number,
  first: number,
  texts: readonly string[],
): Promise<void> {
  await client.query(
    `INSERT INTO ${staging(importId).reps} (rep_no, text)
     SELECT $1 + place - 1, text FROM unnest($2::text[]) WITH ORDINALITY AS t (text, place)`,
    [first, texts],
  );
}
