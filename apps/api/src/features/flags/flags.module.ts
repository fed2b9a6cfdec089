import { Module } from '@nestjs/common';
import { ModelsModule } from '../models/models.module.js';
import { ReadingsModule } from '../readings/readings.module.js';
import { FlagRefreshService } from './flag-refresh.service.js';
import { FlagsController } from './flags.controller.js';
import { FlagsService } from './flags.service.js';

@Module({
  imports: [ReadingsModule, ModelsModule],
  controllers: [FlagsController],
  providers: [FlagsService, FlagRefreshService],
  exports: [FlagsService, FlagRefreshService],
})
export class FlagsModule {}
