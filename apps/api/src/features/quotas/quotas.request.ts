import { ApiProperty, ApiPropertyOptional, PickType } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Length,
  Max,
  MaxLength,
  Min,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { PeriodQuery, ToInt } from '../../common/period-query.js';

const CELL_GRAINS = ['week', 'month', 'quarter', 'year'] as const;

export class QuotaGridQuery extends PickType(PeriodQuery, ['team', 'metric', 'period'] as const) {
  @ApiPropertyOptional({ enum: CELL_GRAINS, default: 'month', description: 'What a column is.' })
  @IsOptional()
  @IsIn(CELL_GRAINS)
  grain?: (typeof CELL_GRAINS)[number];
}

export class QuotaHistoryQuery {
  @ApiProperty()
  @IsString()
  @MaxLength(60)
  metric: string;

  @ApiPropertyOptional({ type: Number })
  @IsOptional()
  @ToInt()
  @IsInt()
  @Min(1)
  @Max(2147483647)
  rep?: number;

  @ApiPropertyOptional({ type: Number })
  @IsOptional()
  @ToInt()
  @IsInt()
  @Min(1)
  @Max(2147483647)
  team?: number;
}

export class QuotaCellChange {
  @ApiProperty({ enum: ['rep', 'team'] })
  @IsIn(['rep', 'team'])
  type: 'rep' | 'team';

  @ApiProperty()
  @IsInt()
  @Min(1)
  @Max(2147483647)
  id: number;

  @ApiProperty({ example: '2026-11' })
  @IsString()
  @MaxLength(20)
  periodKey: string;

  @ApiProperty({
    type: Number,
    nullable: true,
    description: 'Whole, in the unit of the metric; null takes the quota away.',
  })
  @ValidateIf((change: QuotaCellChange) => change.amount !== null)
  @IsInt({ message: 'amount must be a whole number (money in minor units), or null to take the quota away' })
  @Min(0, { message: 'amount must not be negative' })
  @Max(Number.MAX_SAFE_INTEGER)
  amount: number | null;
}

export class ChangeQuotasRequest {
  @ApiProperty({ example: 'bookings' })
  @IsString()
  @MaxLength(60)
  metric: string;

  @ApiProperty({ type: [QuotaCellChange] })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(10000)
  @ValidateNested({ each: true })
  @Type(() => QuotaCellChange)
  changes: QuotaCellChange[];

  @ApiProperty({ minLength: 1, maxLength: 500, description: 'Why; it stays in the history.' })
  @Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.trim() : value))
  @IsString()
  @Length(1, 500, { message: 'reason must say in 1 to 500 characters why the quotas change' })
  reason: string;
}

export class SuggestQuotasRequest {
  @ApiProperty({ example: 'bookings' })
  @IsString()
  @MaxLength(60)
  metric: string;

  @ApiProperty({
    example: '2026-Q4',
    description: 'Months in it get a suggestion; a week or month is one itself.',
  })
  @IsString()
  @MaxLength(20)
  period: string;
}
