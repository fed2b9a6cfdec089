import { Module } from '@nestjs/common';
import { AnswersService } from './answers.service.js';
import { PeriodContextService } from './period-context.service.js';
import { WorldService } from '../../common/readings/world.service.js';

/** What all reporting features read numbers through. */
@Module({
  providers: [AnswersService, PeriodContextService, WorldService],
  exports: [AnswersService, PeriodContextService, WorldService],
})
export class ReadingsModule {}
