import { ApiProperty, ApiPropertyOptional, PickType } from '@nestjs/swagger';
import { IsInt, IsOptional, IsString, Matches, Max, MaxLength, Min } from 'class-validator';
import { PeriodQuery, ToInt } from '../../common/period-query.js';

export class RepsQuery extends PickType(PeriodQuery, ['team'] as const) {}

export class RepPaceQuery extends PickType(PeriodQuery, ['metric', 'period', 'asOf'] as const) {}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

export class RecordsQuery {
  @ApiProperty({ example: 'bookings' })
  @IsString()
  @MaxLength(60)
  metric: string;

  @ApiProperty({ example: '2026-11-01', description: 'First day.' })
  @Matches(DAY, { message: 'from must be a day such as 2026-11-01' })
  from: string;

  @ApiProperty({ example: '2026-11-30', description: 'Last day, which belongs to it.' })
  @Matches(DAY, { message: 'to must be a day such as 2026-11-30' })
  to: string;

  @ApiPropertyOptional({ type: Number, default: 1 })
  @IsOptional()
  @ToInt()
  @IsInt()
  @Min(1)
  @Max(100000)
  page?: number;
}
