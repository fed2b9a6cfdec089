import { ApiProperty } from '@nestjs/swagger';
import { Measure } from './measure.response.js';

export const CONFIDENCES = ['full', 'low', 'estimate'] as const;

export class Interval {
  @ApiProperty() low: number;
  @ApiProperty() high: number;
}

/** Where a period is likely to end, in numbers: a row of many has no room for a sentence. */
export class LandingNumbers {
  @ApiProperty({ type: Measure, description: 'Probability of reaching the quota, 0 to 1.' }) odds: Measure;
  @ApiProperty({
    type: String,
    nullable: true,
    example: '3 in 10',
    description: 'As it is shown; null without a quota.',
  })
  oddsText: string | null;
  @ApiProperty() median: number;
  @ApiProperty({ type: Interval, description: 'Holds the end 8 times in 10.' }) interval80: Interval;
  @ApiProperty({ type: Interval, description: 'Holds the end 5 times in 10.' }) interval50: Interval;
  @ApiProperty({
    enum: CONFIDENCES,
    description: 'low: little history; estimate: none, the quota stands in for it.',
  })
  confidence: (typeof CONFIDENCES)[number];
}

export class Landing extends LandingNumbers {
  @ApiProperty({ description: 'Range and odds in words.' }) text: string;
}
