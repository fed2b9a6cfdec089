import { ApiPropertyOptional } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsInt, IsOptional, IsString, Matches, Max, MaxLength, Min } from 'class-validator';

/** Text of an address as a number, so that '12' is 12 and 'x' stays what it is, to be refused. */
export const ToInt = (): PropertyDecorator =>
  Transform(({ value }: { value: unknown }) =>
    typeof value === 'string' && /^\d{1,10}$/.test(value) ? Number(value) : value,
  );

/** The filters that all pages share. */
export class PeriodQuery {
  @ApiPropertyOptional({ type: Number, description: 'Only this team and those below it.' })
  @IsOptional()
  @ToInt()
  @IsInt()
  @Min(1)
  @Max(2147483647)
  team?: number;

  @ApiPropertyOptional({ example: 'bookings', description: 'Key of a metric, see /api/metrics.' })
  @IsOptional()
  @IsString()
  @MaxLength(60)
  metric?: string;

  @ApiPropertyOptional({ example: '2026-Q4', description: 'Key of a day, week, month, quarter or year.' })
  @IsOptional()
  @IsString()
  @MaxLength(20)
  period?: string;

  @ApiPropertyOptional({
    example: '2026-11-23',
    description:
      'The last day counted; left out, the last closed day with data. A day to come counts as today.',
  })
  @IsOptional()
  @Matches(/^\d{4}-\d{2}-\d{2}$/, { message: 'asOf must be a day such as 2026-11-23' })
  asOf?: string;
}
