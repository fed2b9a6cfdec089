import { Module, type OnApplicationBootstrap } from '@nestjs/common';
import { Runtime } from '../../database/runtime.js';
import { ImportsModule } from '../imports/imports.module.js';
import { SampleController } from './sample.controller.js';
import { SampleImporter } from './sample-importer.js';
import { SampleService } from './sample.service.js';

/** The invented company to try the product with. */
@Module({
  imports: [ImportsModule],
  controllers: [SampleController],
  providers: [SampleService, SampleImporter],
  exports: [SampleService],
})
export class SampleModule implements OnApplicationBootstrap {
  constructor(
    private readonly sample: SampleService,
    private readonly runtime: Runtime,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    if (this.runtime.kind === 'server') await this.sample.clearInterrupted();
  }
}
