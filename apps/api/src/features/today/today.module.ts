import { Module } from '@nestjs/common';
import { FlagsModule } from '../flags/flags.module.js';
import { ModelsModule } from '../models/models.module.js';
import { ReadingsModule } from '../readings/readings.module.js';
import { TodayController } from './today.controller.js';
import { TodayService } from './today.service.js';

@Module({
  imports: [ReadingsModule, FlagsModule, ModelsModule],
  controllers: [TodayController],
  providers: [TodayService],
})
export class TodayModule {}
