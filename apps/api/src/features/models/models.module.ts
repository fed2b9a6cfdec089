import { Module } from '@nestjs/common';
import { ReadingsModule } from '../readings/readings.module.js';
import { FitsService } from './fits.service.js';
import { TrainingService } from './training.service.js';

@Module({ imports: [ReadingsModule], providers: [FitsService, TrainingService], exports: [FitsService] })
export class ModelsModule {}
