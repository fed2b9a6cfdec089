import { Injectable } from '@nestjs/common';
import type { PoolClient } from 'pg';
import { DataSource } from 'typeorm';
import { logger } from '../../common/logger.js';
import { calendarOf } from '../../common/period-calendar.js';
import { SettingsService } from '../settings/settings.service.js';
import type { ImportRow } from './import-row.js';
import { progressWriter, type Following } from './import-progress.js';
import { errorOf, isDatabaseAway } from './imports.errors.js';
import { feedOf, findSameFile, findSourceOfHeaders, markDuplicate } from './feeds.query.js';
import { changeImport } from './imports.query.js';
import { FactsWriter, mayStream } from './merge/facts-writer.js';
import { createStaging, dropStaging, StagingWriter } from './merge/staging.js';
import { inspectFile, readRows } from './reading/reading.js';
import { ReadingFailure } from './reading/reading.errors.js';
import type {
  Inspection,
  ReadingOptions,
  ReadingPlan,
  ReadSummary,
  RowBatch,
  RowSink,
} from './reading/reading.types.js';
import { deleteRejects, insertRejects } from './rejects.query.js';
import { uploadPath } from './uploads.js';

const DEFAULT_SOURCE = 'CSV';

/** Reads one kept file: what it is, then all its rows into staging. */
@Injectable()
export class FileReader {
  constructor(
    private readonly db: DataSource,
    private readonly settings: SettingsService,
  ) {}

  /**
   * Leaves the import staged (status reading), waiting for an answer, committed as a duplicate, or failed. What is
   * wrong with a file is never thrown: it is the import's error.
   */
  async read(client: PoolClient, row: ImportRow, today: string, following: Following): Promise<void> {
    const detecting = { phase: 'detecting', bytes: 0, rows: 0 } as const;
    await changeImport(this.db, row.id, { status: 'reading', error: null, counts: {}, progress: detecting });
    following.watch?.(row, detecting);
    try {
      const { plan, ...inspection } = await this.inspect(row, today);
      await changeImport(this.db, row.id, {
        reading: { inspection, plan },
        kind: plan?.kind ?? inspection.kind,
      });
      if (inspection.error) {
        await changeImport(this.db, row.id, { status: 'failed', error: inspection.error });
      } else if (!plan) {
        await changeImport(this.db, row.id, { status: 'needs_answer' });
      } else {
        await this.take(client, row, inspection, plan, following);
      }
    } catch (error) {
      if (following.signal?.aborted || isDatabaseAway(error)) throw error;
      if (!(error instanceof ReadingFailure))
        logger().error({ err: error, importId: row.id }, 'reading failed');
      await changeImport(this.db, row.id, { status: 'failed', error: errorOf(error) });
      await dropStaging(client, row.id);
    }
  }

  /** Puts all rows of a file whose plan is known into staging again, as they were read before. */
  async stage(
    client: PoolClient,
    row: ImportRow,
    plan: ReadingPlan,
    following: Following,
  ): Promise<ReadSummary> {
    await createStaging(client, row.id);
    const writer = new StagingWriter(client, row.id);
    const summary = await this.readInto(writer, client, row, plan, following);
    await writer.finish();
    return summary;
  }

  /**
   * Puts all rows of a file straight into the facts, inside the merge's transaction.
   * @throws MustBeStaged when they have to be compared first
   */
  async stream(
    tx: PoolClient,
    row: ImportRow,
    plan: ReadingPlan,
    following: Following,
  ): Promise<{ summary: ReadSummary; streamed: FactsWriter }> {
    const streamed = await FactsWriter.begin(tx, { importId: row.id, feedId: row.feedId ?? 0 });
    const summary = await this.readInto(streamed, tx, row, plan, following);
    return { summary, streamed };
  }

  private async readInto(
    writer: { write(batch: RowBatch): Promise<void> },
    client: PoolClient,
    row: ImportRow,
    plan: ReadingPlan,
    following: Following,
  ): Promise<ReadSummary> {
    const progress = progressWriter(this.db, row, following.watch);
    await deleteRejects(client, row.id);
    const sink: RowSink = async (batch) => {
      await writer.write(batch);
      await insertRejects(client, row.id, batch.rejects);
      await progress({ phase: 'reading', bytes: batch.bytesRead, rows: batch.rowsRead });
    };
    return readRows(uploadPath(row.storedName ?? ''), plan, sink, following.signal);
  }

  private async take(
    client: PoolClient,
    row: ImportRow,
    inspection: Omit<Inspection, 'plan'>,
    plan: ReadingPlan,
    following: Following,
  ): Promise<void> {
    // Another source's metrics would be shadow: a file that looks like one that came before is taken for its successor.
    const known = row.options.source ?? (await findSourceOfHeaders(this.db, plan.kind, plan.headers));
    const feedId = await feedOf(this.db, known ?? DEFAULT_SOURCE, plan.kind);
    await changeImport(this.db, row.id, { feedId, mappingVersion: plan.version });
    const same = await findSameFile(this.db, feedId, row.sha256, plan.version);
    if (same) {
      const none = { new: 0, changed: 0, retired: 0, rejected: 0, unresolved: 0, leftOut: 0 };
      const more = { leftOutReasons: [], names: [], effects: [] };
      await changeImport(this.db, row.id, { counts: { rows: same.rows, same: same.rows, ...none, ...more } });
      await markDuplicate(this.db, row.id, same.id);
      return;
    }
    // What goes straight into the facts is read when it is merged.
    const { commit, teamIds = null } = row.options;
    if (commit && (await mayStream(client, { kind: plan.kind, teamIds, feedId }))) return;
    const summary = await this.stage(client, row, plan, following);
    await changeImport(this.db, row.id, { reading: { inspection, plan, summary } });
  }

  private async inspect(row: ImportRow, today: string): Promise<Inspection> {
    const { kind, dateOrder, numberFormat, mapping, mappingByHeader } = row.options;
    const settings = await this.settings.get();
    const { zone, bookingZone, currency } = settings;
    const about: ReadingOptions = { zone, bookingZone, currency, today, ...calendarOf(settings) };
    const said = { kind, dateOrder, numberFormat, mapping, mappingByHeader };
    return inspectFile(uploadPath(row.storedName ?? ''), row.fileName, { ...about, ...said });
  }
}
