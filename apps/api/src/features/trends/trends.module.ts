import { Module } from '@nestjs/common';
import { ReadingsModule } from '../readings/readings.module.js';
import { PanelsService } from './panels.service.js';
import { TrendsController } from './trends.controller.js';
import { TrendsService } from './trends.service.js';

@Module({
  imports: [ReadingsModule],
  controllers: [TrendsController],
  providers: [TrendsService, PanelsService],
})
export class TrendsModule {}
