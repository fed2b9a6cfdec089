import { Injectable } from '@nestjs/common';
import type { PoolClient } from 'pg';
import { DataSource } from 'typeorm';
import { JobsService } from '../../jobs/jobs.service.js';
import { findLeftStaging, findUnfinishedGroups } from './leftovers.query.js';
import { dropStaging } from './merge/staging.js';

/**
 * What a server does at its start about imports that a stopped one left in the middle. Nothing of them is in the
 * facts: a merge is one transaction. They are queued again; whoever still works on one holds its lock.
 */
@Injectable()
export class ImportRecovery {
  constructor(
    private readonly db: DataSource,
    private readonly jobs: JobsService,
  ) {}

  async recover(): Promise<void> {
    await this.dropLeftovers();
    for (const groupId of await findUnfinishedGroups(this.db)) {
      await this.jobs.enqueue('import.run', { groupId }, `import.run:${groupId}`);
    }
  }

  /** Staging tables of imports that are finished, or gone. */
  private async dropLeftovers(): Promise<void> {
    const runner = this.db.createQueryRunner();
    const client: PoolClient = await runner.connect();
    try {
      for (const importId of await findLeftStaging(this.db)) await dropStaging(client, importId);
    } finally {
      await runner.release();
    }
  }
}
