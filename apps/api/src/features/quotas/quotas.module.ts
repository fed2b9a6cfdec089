import { Module } from '@nestjs/common';
import { ReadingsModule } from '../readings/readings.module.js';
import { QuotaGridService } from './quota-grid.service.js';
import { QuotasController } from './quotas.controller.js';
import { QuotasService } from './quotas.service.js';

@Module({
  imports: [ReadingsModule],
  controllers: [QuotasController],
  providers: [QuotaGridService, QuotasService],
})
export class QuotasModule {}
