import { Module } from '@nestjs/common';
import { PeriodContextService } from './period-context.service.js';
import { WorldService } from '../../common/readings/world.service.js';

/** What all reporting features read numbers through. */
@Module({ providers: [PeriodContextService, WorldService], exports: [PeriodContextService, WorldService] })
export class ReadingsModule {}
