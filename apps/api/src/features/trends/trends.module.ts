import { Module } from '@nestjs/common';
import { ModelsModule } from '../models/models.module.js';
import { ReadingsModule } from '../readings/readings.module.js';
import { OutlookService } from './outlook.service.js';
import { PanelsService } from './panels.service.js';
import { RampService } from './ramp.service.js';
import { SpreadService } from './spread.service.js';
import { TrendsController } from './trends.controller.js';
import { TrendsService } from './trends.service.js';

@Module({
  imports: [ReadingsModule, ModelsModule],
  controllers: [TrendsController],
  providers: [TrendsService, OutlookService, SpreadService, RampService, PanelsService],
})
export class TrendsModule {}
