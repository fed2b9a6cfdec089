import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import { CARD_GRAINS, type CardGrain } from './backtest-choice.service.js';

export class TrackRecordQuery {
  @ApiPropertyOptional({ example: 'bookings', description: 'Key of a metric, see /api/metrics.' })
  @IsOptional()
  @IsString()
  @MaxLength(60)
  metric?: string;

  @ApiPropertyOptional({ enum: CARD_GRAINS, default: 'month' })
  @IsOptional()
  @IsIn(CARD_GRAINS)
  grain?: CardGrain;
}
