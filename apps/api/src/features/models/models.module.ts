import { Module } from '@nestjs/common';
import { ReadingsModule } from '../readings/readings.module.js';
import { BacktestChoiceService } from './backtest-choice.service.js';
import { BacktestService } from './backtest.service.js';
import { FitsService } from './fits.service.js';
import { TrainingService } from './training.service.js';

@Module({
  imports: [ReadingsModule],
  providers: [BacktestChoiceService, BacktestService, FitsService, TrainingService],
  exports: [FitsService],
})
export class ModelsModule {}
