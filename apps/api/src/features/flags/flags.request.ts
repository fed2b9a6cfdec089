import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { ToInt } from '../../common/period-query.js';

const STATES = ['open', 'closed', 'withdrawn', 'all'] as const;

export class FlagsQuery {
  @ApiPropertyOptional({ enum: STATES, default: 'open' })
  @IsOptional()
  @IsIn(STATES)
  state?: (typeof STATES)[number];

  @ApiPropertyOptional({ type: Number })
  @IsOptional()
  @ToInt()
  @IsInt()
  @Min(1)
  @Max(2147483647)
  team?: number;
}

export class AcknowledgeFlagRequest {
  @ApiProperty({ maxLength: 2000, description: 'May be empty.' })
  @IsString()
  @MaxLength(2000)
  note: string;
}
