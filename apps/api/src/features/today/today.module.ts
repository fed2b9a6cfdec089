import { Module } from '@nestjs/common';
import { FlagsModule } from '../flags/flags.module.js';
import { ModelsModule } from '../models/models.module.js';
import { ReadingsModule } from '../readings/readings.module.js';
import { RepsModule } from '../reps/reps.module.js';
import { ConversationsService } from './conversations.service.js';
import { TodayController } from './today.controller.js';
import { TodayFactsService } from './today-facts.service.js';
import { TodayService } from './today.service.js';

@Module({
  imports: [ReadingsModule, FlagsModule, ModelsModule, RepsModule],
  controllers: [TodayController],
  providers: [TodayService, TodayFactsService, ConversationsService],
})
export class TodayModule {}
