import { Module, type OnApplicationBootstrap, type OnModuleInit } from '@nestjs/common';
import { Runtime } from '../../database/runtime.js';
import { JobsService } from '../../jobs/jobs.service.js';
import { AliasesController } from './aliases.controller.js';
import { AliasesService } from './aliases.service.js';
import { FileReader } from './file-reader.service.js';
import { GroupMerger } from './group-merger.service.js';
import { ImportRecovery } from './import-recovery.service.js';
import { ImportRunner } from './import-runner.service.js';
import { ImportsController } from './imports.controller.js';
import { ImportsService } from './imports.service.js';
import { ImportsViewService } from './imports-view.service.js';
import { RejectsFile } from './rejects-file.service.js';

/** CSV files in: read, previewed, merged, undone; and the names they use for reps. */
@Module({
  controllers: [ImportsController, AliasesController],
  providers: [
    AliasesService,
    FileReader,
    GroupMerger,
    ImportRecovery,
    ImportRunner,
    ImportsService,
    ImportsViewService,
    RejectsFile,
  ],
  exports: [ImportsService, ImportsViewService],
})
export class ImportsModule implements OnModuleInit, OnApplicationBootstrap {
  constructor(
    private readonly jobs: JobsService,
    private readonly runner: ImportRunner,
    private readonly recovery: ImportRecovery,
    private readonly runtime: Runtime,
  ) {}

  onModuleInit(): void {
    this.jobs.register('import.run', ({ groupId }, signal) => this.runner.run(Number(groupId), { signal }));
  }

  async onApplicationBootstrap(): Promise<void> {
    if (this.runtime.kind === 'server') await this.recovery.recover();
  }
}
