import { ApiProperty } from '@nestjs/swagger';
import { WEEK_PATTERNS, type WeekPattern } from '@paceline/metrics';

export class WeekYearResponse {
  @ApiProperty({ enum: WEEK_PATTERNS, description: 'Weeks of the three months of a quarter.' })
  pattern: WeekPattern;
  @ApiProperty({
    minimum: 1,
    maximum: 7,
    description: 'ISO weekday on which years and weeks end; 6 is Saturday.',
  })
  endsOn: number;
  @ApiProperty({
    enum: ['last', 'nearest'],
    description:
      'A year ends on the last such weekday of the month before `fiscalStartMonth`, or on the one nearest to its last day.',
  })
  rule: 'last' | 'nearest';
}
