import { Module } from '@nestjs/common';
import { ReadingsModule } from '../readings/readings.module.js';
import { BacktestChoiceService } from './backtest-choice.service.js';
import { BacktestService } from './backtest.service.js';
import { CardsService } from './cards.service.js';
import { FitsService } from './fits.service.js';
import { TrackRecordController } from './track-record.controller.js';
import { TrackRecordService } from './track-record.service.js';
import { TrainingService } from './training.service.js';

@Module({
  imports: [ReadingsModule],
  controllers: [TrackRecordController],
  providers: [
    BacktestChoiceService,
    BacktestService,
    CardsService,
    FitsService,
    TrackRecordService,
    TrainingService,
  ],
  exports: [FitsService],
})
export class ModelsModule {}
