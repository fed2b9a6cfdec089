import { Injectable } from '@nestjs/common';
import type { PoolClient } from 'pg';
import { DataSource } from 'typeorm';
import { logger } from '../../common/logger.js';
import { AuditService } from '../audit/audit.service.js';
import { FileReader } from './file-reader.service.js';
import type { Following } from './import-progress.js';
import type { ImportRow, StoredCounts } from './import-row.js';
import { errorOf, fileGone, hasRejects } from './imports.errors.js';
import { changeImport } from './imports.query.js';
import { storeMergeRejects } from './merge-rejects.js';
import { lockFacts } from './merge/facts-lock.js';
import { mayStream, MustBeStaged } from './merge/facts-writer.js';
import { KIND_ORDER, mergeImport } from './merge/merge-import.js';
import type { MergeOutcome } from './merge/merge.types.js';
import { dropStaging, isStaged } from './merge/staging.js';
import type { ReadingPlan, ReadSummary } from './reading/reading.types.js';
import { uploadPath } from './uploads.js';

interface Staged {
  readonly row: ImportRow;
  readonly plan: ReadingPlan;
  /** null: its rows are not staged; they are read when it is merged. */
  readonly summary: ReadSummary | null;
}

interface Merged {
  readonly row: ImportRow;
  readonly plan: ReadingPlan;
  readonly summary: ReadSummary;
  readonly outcome: MergeOutcome;
}

/** From so many changed records on, the planner is told at once how the facts look now. */
const ANALYSE_FROM = 20_000;

/** Merges the files of a group in one transaction, for good or only to see what would happen. */
@Injectable()
export class GroupMerger {
  constructor(
    private readonly db: DataSource,
    private readonly reader: FileReader,
    private readonly audit: AuditService,
  ) {}

  /** Does everything a merge does, notes what came of it, and takes it back. */
  async preview(
    client: PoolClient,
    rows: readonly ImportRow[],
    today: string,
    following: Following,
  ): Promise<void> {
    const staged = await this.stageAll(client, rows, following, false);
    await this.inTransaction(client, staged, following, async () => {
      const merged = await this.mergeAll(client, staged, today, following, 'preview');
      await client.query('ROLLBACK');
      for (const item of merged) {
        const { row, outcome } = item;
        await storeMergeRejects(client, row.id, outcome.rejects, fileOf(item));
        // Somebody may have answered or committed this file meanwhile: then that holds, and is worked on next.
        await changeImport(client, row.id, { status: 'ready', counts: countsOf(item) }, ['reading', 'ready']);
      }
    });
  }

  /** Merges for good. @returns whether it did; if not, each file says why or waits as before */
  async merge(
    client: PoolClient,
    rows: readonly ImportRow[],
    today: string,
    following: Following,
  ): Promise<boolean> {
    try {
      return await this.mergeStaged(
        client,
        await this.stageAll(client, rows, following, true),
        today,
        following,
      );
    } catch (error) {
      if (!(error instanceof MustBeStaged)) throw error;
      return this.mergeStaged(client, await this.stageAll(client, rows, following, false), today, following);
    }
  }

  private async mergeStaged(
    client: PoolClient,
    staged: readonly Staged[],
    today: string,
    following: Following,
  ): Promise<boolean> {
    let changed = 0;
    const done = await this.inTransaction(client, staged, following, async () => {
      for (const item of await this.mergeAll(client, staged, today, following, 'merging')) {
        await this.commitOne(client, item);
        changed += item.outcome.new + item.outcome.changed;
      }
      await client.query('COMMIT');
    });
    if (!done) return false;
    for (const { row } of staged) await dropStaging(client, row.id);
    if (changed >= ANALYSE_FROM) await client.query('ANALYZE event, daily_total, team_daily_total');
    return true;
  }

  private async commitOne(client: PoolClient, item: Merged): Promise<void> {
    const { row, plan, outcome } = item;
    const counts = countsOf(item);
    if (row.options.accept === 'all' && counts.rejected > 0) throw hasRejects(counts.rejected);
    await storeMergeRejects(client, row.id, outcome.rejects, fileOf(item));
    const progress = { phase: 'done', bytes: row.fileSize, rows: counts.rows } as const;
    await changeImport(client, row.id, { counts, progress });
    const { id, userId, fileName, sha256 } = row;
    const { names: _, effects: __, ...numbers } = counts;
    const detail = { fileName, sha256, mapping: plan.version, ...numbers };
    await this.audit.record(client, { userId, action: 'import.commit', subject: `import ${id}`, detail });
  }

  /** @param stream whether rows may be left to be read straight into the facts */
  private async stageAll(
    client: PoolClient,
    rows: readonly ImportRow[],
    following: Following,
    stream: boolean,
  ): Promise<Staged[]> {
    const staged: Staged[] = [];
    for (const row of rows) {
      const { plan, summary } = row.reading;
      if (!plan) throw fileGone();
      if (stream && (await this.mayStream(client, row, staged))) {
        staged.push({ row, plan, summary: null });
      } else if (summary && (await isStaged(client, row.id))) {
        staged.push({ row, plan, summary });
      } else {
        const read = await this.reader.stage(client, row, plan, following);
        await changeImport(this.db, row.id, { reading: { ...row.reading, summary: read } });
        staged.push({ row, plan, summary: read });
      }
    }
    return staged.sort((a, b) => KIND_ORDER.indexOf(a.plan.kind) - KIND_ORDER.indexOf(b.plan.kind));
  }

  /** Of two files of one feed only the first finds it empty. */
  private async mayStream(
    client: PoolClient,
    { feedId, reading, options }: ImportRow,
    before: readonly Staged[],
  ): Promise<boolean> {
    if (!reading.plan || reading.summary?.repeats || before.some(({ row }) => row.feedId === feedId))
      return false;
    const { teamIds = null } = options;
    return mayStream(client, { kind: reading.plan.kind, teamIds, feedId: feedId ?? 0 });
  }

  private async mergeAll(
    client: PoolClient,
    staged: readonly Staged[],
    today: string,
    following: Following,
    phase: 'preview' | 'merging',
  ): Promise<Merged[]> {
    const merged: Merged[] = [];
    for (const item of staged) {
      const { row, plan } = item;
      const { summary, streamed } = item.summary
        ? { summary: item.summary }
        : await this.reader.stream(client, row, plan, following);
      const progress = { phase, bytes: row.fileSize, rows: summary.rows };
      following.watch?.(row, progress);
      await changeImport(this.db, row.id, { progress });
      if (streamed) await changeImport(client, row.id, { reading: { ...row.reading, summary } });
      const outcome = await mergeImport(client, {
        importId: row.id,
        feedId: row.feedId ?? 0,
        kind: plan.kind,
        summary,
        streamed,
        today,
        userId: row.userId,
        teamIds: row.options.teamIds ?? null,
      });
      merged.push({ row, plan, summary, outcome });
      // The next file of the group is compared with these rows. An automatic ANALYZE meanwhile counts none of them, as
      // they are not committed, and the plan it leads to takes minutes; this one counts them and keeps others waiting.
      const more = item !== staged.at(-1);
      if (more && outcome.new + outcome.changed >= ANALYSE_FROM)
        await client.query('ANALYZE event, daily_total');
    }
    return merged;
  }

  /** One transaction under the facts lock. When it fails nothing has happened, and every file of the group says so. */
  private async inTransaction(
    client: PoolClient,
    staged: readonly Staged[],
    following: Following,
    work: () => Promise<void>,
  ): Promise<boolean> {
    await client.query('BEGIN');
    try {
      await lockFacts(client);
      await work();
      return true;
    } catch (error) {
      await client.query('ROLLBACK');
      if (error instanceof MustBeStaged || following.signal?.aborted) throw error;
      const told = errorOf(error);
      if (told.code === 'import.failed') logger().error({ err: error }, 'merging failed');
      for (const { row } of staged) await changeImport(client, row.id, { status: 'failed', error: told });
      return false;
    }
  }
}

const fileOf = ({ row, plan }: Merged) => ({ path: uploadPath(row.storedName ?? ''), plan });

/** What reading and merging together say of a file. */
function countsOf({ summary, outcome }: Merged): StoredCounts {
  const { duplicates } = outcome;
  const twice = { reason: 'replaced by a later row of this file', rows: duplicates };
  const leftOutReasons = duplicates > 0 ? [...summary.leftOut, twice] : summary.leftOut;
  return {
    rows: summary.rows,
    new: outcome.new,
    changed: outcome.changed,
    same: outcome.same,
    retired: 0,
    rejected: summary.rejected + new Set(outcome.rejects.map((reject) => reject.line)).size,
    unresolved: outcome.unresolvedRows,
    leftOut: leftOutReasons.reduce((sum, { rows }) => sum + rows, 0),
    leftOutReasons,
    names: outcome.unresolved,
    effects: outcome.effects,
  };
}
