import { randomBytes } from 'node:crypto';
import pg, { type PoolClient } from 'pg';
import { writeBuiltInMetrics } from '../../../database/built-in-metrics.js';
import { createDataSource } from '../../../database/data-source.js';
import { FactsWriter } from '../merge/facts-writer.js';
import { lockFacts } from '../merge/facts-lock.js';
import { mergeImport } from '../merge/merge-import.js';
import type { MergeOutcome, UndoOutcome } from '../merge/merge.types.js';
import { createStaging, dropStaging, StagingWriter } from '../merge/staging.js';
import { undoImport } from '../merge/undo-import.js';
import { batchOf, summaryOf, type BenchFile } from './bench-file.js';

const TODAY = '2026-11-23';

/** A migrated database of its own, and the merge as short calls on it. For tests only. */
export class FactsBench {
  private constructor(
    private readonly server: string,
    private readonly name: string,
    readonly pool: pg.Pool,
    readonly client: PoolClient,
  ) {}

  static async open(server: string): Promise<FactsBench> {
    const name = `paceline_merge_${randomBytes(6).toString('hex')}`;
    await onServer(server, `CREATE DATABASE ${name}`);
    const url = new URL(server);
    url.pathname = `/${name}`;
    const dataSource = createDataSource(url.href);
    await dataSource.initialize();
    await dataSource.runMigrations();
    await writeBuiltInMetrics(dataSource);
    await dataSource.destroy();
    const pool = new pg.Pool({ connectionString: url.href, max: 2, options: '-c TimeZone=UTC' });
    return new FactsBench(server, name, pool, await pool.connect());
  }

  async close(): Promise<void> {
    this.client.release();
    await this.pool.end();
    await onServer(this.server, `DROP DATABASE IF EXISTS ${this.name} WITH (FORCE)`);
  }

  /** Takes everything out, so that the next import is the first. */
  async empty(): Promise<void> {
    await this.client
      .query(`TRUNCATE source, rep, team, app_user, event, event_prior, confirm, deal, deal_version, daily_total,
      team_daily_total, daily_total_change, holiday, absence, quota_revision, import_group CASCADE`);
  }

  async import(file: BenchFile): Promise<{ id: number; outcome: MergeOutcome }> {
    const { id, feedId } = await this.makeImport(file);
    const summary = summaryOf(file);
    await this.client.query(`UPDATE import SET reading = $2 WHERE id = $1`, [
      id,
      JSON.stringify({ summary }),
    ]);
    if (!file.stream) await this.stage(id, file);
    const outcome = await this.inTransaction(async () => {
      const streamed = file.stream ? await this.stream(id, feedId, file) : undefined;
      return mergeImport(this.client, {
        importId: id,
        feedId,
        kind: file.kind,
        summary,
        streamed,
        teamIds: file.teamIds ?? null,
        today: file.today ?? TODAY,
        userId: null,
      });
    });
    await dropStaging(this.client, id);
    return { id, outcome };
  }

  async undo(importId: number): Promise<UndoOutcome> {
    const { rows } = await this.client.query<{ feedId: number; kind: string }>(
      'SELECT feed_id AS "feedId", kind FROM import WHERE id = $1',
      [importId],
    );
    const row = rows[0];
    if (!row) throw new Error(`No import ${importId}.`);
    return this.inTransaction(() => undoImport(this.client, { importId, userId: null, ...row }));
  }

  async rows<T extends object>(sql: string, parameters: unknown[] = []): Promise<T[]> {
    return (await this.client.query<T>(sql, parameters)).rows;
  }

  private async inTransaction<T>(work: () => Promise<T>): Promise<T> {
    await this.client.query('BEGIN');
    try {
      await lockFacts(this.client);
      const result = await work();
      await this.client.query('COMMIT');
      return result;
    } catch (error) {
      await this.client.query('ROLLBACK');
      throw error;
    }
  }

  private async makeImport(file: BenchFile): Promise<{ id: number; feedId: number }> {
    const source = file.source ?? 'CSV';
    await this.client.query('INSERT INTO source (name) VALUES ($1) ON CONFLICT DO NOTHING', [source]);
    const feed = await this.client.query<{ id: number }>(
      `INSERT INTO feed (source_id, kind) SELECT id, $2 FROM source WHERE lower(name) = lower($1)
       ON CONFLICT (source_id, kind) DO UPDATE SET kind = excluded.kind RETURNING id`,
      [source, file.kind],
    );
    const feedId = feed.rows[0]?.id ?? 0;
    const made = await this.client.query<{ id: number }>(
      `WITH g AS (INSERT INTO import_group DEFAULT VALUES RETURNING id)
       INSERT INTO import (group_id, feed_id, kind, file_name, file_size, sha256, status)
       SELECT id, $1, $2, 'file.csv', 1, 'x', 'ready' FROM g RETURNING id`,
      [feedId, file.kind],
    );
    return { id: made.rows[0]?.id ?? 0, feedId };
  }

  private async stage(id: number, file: BenchFile): Promise<void> {
    await createStaging(this.client, id);
    const writer = new StagingWriter(this.client, id);
    await writer.write(batchOf(file));
    await writer.finish();
  }

  private async stream(importId: number, feedId: number, file: BenchFile): Promise<FactsWriter> {
    const writer = await FactsWriter.begin(this.client, { importId, feedId });
    await writer.write(batchOf(file));
    return writer;
  }
}

async function onServer(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
