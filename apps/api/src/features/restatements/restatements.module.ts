import { Module } from '@nestjs/common';
import { ReadingsModule } from '../readings/readings.module.js';
import { RestatementsController } from './restatements.controller.js';
import { RestatementsService } from './restatements.service.js';

@Module({
  imports: [ReadingsModule],
  controllers: [RestatementsController],
  providers: [RestatementsService],
})
export class RestatementsModule {}
