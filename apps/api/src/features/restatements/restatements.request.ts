import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsInt, IsOptional, Max, Min } from 'class-validator';
import { PeriodQuery, ToInt } from '../../common/period-query.js';

export class RestatementsQuery extends PeriodQuery {
  @ApiPropertyOptional({ type: Number, description: 'Only this rep.' })
  @IsOptional()
  @ToInt()
  @IsInt()
  @Min(1)
  @Max(2147483647)
  rep?: number;
}
