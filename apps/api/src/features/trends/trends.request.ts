import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, Matches } from 'class-validator';
import { PeriodQuery } from '../../common/period-query.js';

const POINT_GRAINS = ['week', 'month', 'quarter', 'year'] as const;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

export class TrendsQuery extends PeriodQuery {
  @ApiPropertyOptional({
    example: '2024-12-01',
    description: 'First day; left out, 24 months up to the last one.',
  })
  @IsOptional()
  @Matches(DAY, { message: 'from must be a day such as 2026-11-01' })
  from?: string;

  @ApiPropertyOptional({ example: '2026-11-30', description: 'Last day; left out, asOf.' })
  @IsOptional()
  @Matches(DAY, { message: 'to must be a day such as 2026-11-30' })
  to?: string;

  @ApiPropertyOptional({ enum: POINT_GRAINS, default: 'month' })
  @IsOptional()
  @IsIn(POINT_GRAINS)
  grain?: (typeof POINT_GRAINS)[number];
}
