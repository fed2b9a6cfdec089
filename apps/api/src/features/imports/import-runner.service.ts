import { Injectable } from '@nestjs/common';
import type { PoolClient } from 'pg';
import { DataSource } from 'typeorm';
import { logger } from '../../common/logger.js';
import { JobsService } from '../../jobs/jobs.service.js';
import { SettingsService } from '../settings/settings.service.js';
import { FileReader } from './file-reader.service.js';
import { GroupMerger } from './group-merger.service.js';
import type { Following } from './import-progress.js';
import type { ImportRow } from './import-row.js';
import { lockGroup, unlockGroup } from './group-lock.query.js';
import { errorOf, isDatabaseAway } from './imports.errors.js';
import { changeImport, findGroup, moveImport } from './imports.query.js';

/**
 * Brings the files of an upload as far as they can go without a person: reads what is not read, then previews or
 * merges the whole group. May be called again at any time, also after a crash: it goes on where things stand.
 */
@Injectable()
export class ImportRunner {
  constructor(
    private readonly db: DataSource,
    private readonly settings: SettingsService,
    private readonly reader: FileReader,
    private readonly merger: GroupMerger,
    private readonly jobs: JobsService,
  ) {}

  async run(groupId: number, following: Following = {}): Promise<void> {
    const runner = this.db.createQueryRunner();
    const client: PoolClient = await runner.connect();
    try {
      await lockGroup(client, groupId);
      if (await this.work(client, groupId, following)) await this.jobs.enqueueOnceQuiet('flags.refresh');
    } catch (error) {
      if (following.signal?.aborted || isDatabaseAway(error)) throw error;
      await this.giveUp(groupId, error);
    } finally {
      await unlockGroup(client, groupId).catch(() => undefined);
      await runner.release();
    }
  }

  /** @returns whether facts have changed */
  private async work(client: PoolClient, groupId: number, following: Following): Promise<boolean> {
    const today = await this.settings.today();
    for (const row of await this.rows(groupId)) {
      if (row.status === 'received' || row.status === 'reading')
        await this.reader.read(client, row, today, following);
    }
    const merging = await this.withStatus(groupId, 'merging');
    if (merging.length > 0) return this.merger.merge(client, merging, today, following);
    const read = [
      ...(await this.withStatus(groupId, 'reading')),
      ...(await this.withStatus(groupId, 'ready')),
    ];
    if (read.length === 0) return false;
    if (!(await this.mayCommit(groupId, read))) {
      await this.merger.preview(client, read, today, following);
      return false;
    }
    for (const row of read) await moveImport(this.db, row.id, ['reading', 'ready'], 'merging');
    return this.merger.merge(client, await this.withStatus(groupId, 'merging'), today, following);
  }

  /** Without a preview only when it was asked for and no file of the group waits or has failed. */
  private async mayCommit(groupId: number, read: readonly ImportRow[]): Promise<boolean> {
    const open = (await this.rows(groupId)).some(
      ({ status }) => status === 'needs_answer' || status === 'failed',
    );
    return !open && read.every(({ options }) => options.commit === true);
  }

  /** What stopped the whole group, such as a kept file that is gone, is told by each of its files. */
  private async giveUp(groupId: number, error: unknown): Promise<void> {
    const told = errorOf(error);
    if (told.code === 'import.failed')
      logger().error({ err: error, groupId }, 'an upload could not be worked on');
    if (told.code === 'import.busy') throw error;
    for (const { id, status } of await this.rows(groupId)) {
      if (status === 'reading' || status === 'merging' || status === 'received') {
        await changeImport(this.db, id, { status: 'failed', error: told });
      }
    }
  }

  private rows(groupId: number): Promise<ImportRow[]> {
    return findGroup(this.db, groupId, null);
  }

  private async withStatus(groupId: number, status: ImportRow['status']): Promise<ImportRow[]> {
    return (await this.rows(groupId)).filter((row) => row.status === status);
  }
}
