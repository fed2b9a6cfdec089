import { Module } from '@nestjs/common';
import { KeptFacts } from '../../common/readings/kept-facts.js';
import { AnswersService } from './answers.service.js';
import { PeriodContextService } from './period-context.service.js';
import { OutcomeFactsService } from '../../common/readings/outcome-facts.service.js';
import { WorldService } from '../../common/readings/world.service.js';

/** What all reporting features read numbers through. */
@Module({
  providers: [AnswersService, KeptFacts, OutcomeFactsService, PeriodContextService, WorldService],
  exports: [AnswersService, KeptFacts, OutcomeFactsService, PeriodContextService, WorldService],
})
export class ReadingsModule {}
