import { Module } from '@nestjs/common';
import { FlagsModule } from '../flags/flags.module.js';
import { ModelsModule } from '../models/models.module.js';
import { ReadingsModule } from '../readings/readings.module.js';
import { RepGapService } from './rep-gap.service.js';
import { RepPaceService } from './rep-pace.service.js';
import { RepQuestionService } from './rep-question.service.js';
import { RepsController } from './reps.controller.js';
import { RepsService } from './reps.service.js';

@Module({
  imports: [ReadingsModule, FlagsModule, ModelsModule],
  controllers: [RepsController],
  providers: [RepsService, RepQuestionService, RepPaceService, RepGapService],
  exports: [RepGapService],
})
export class RepsModule {}
