import { ApiProperty } from '@nestjs/swagger';
import { MetricRef } from '../../common/shapes/refs.response.js';

export class RampMonth {
  @ApiProperty({ description: 'Of tenure: 1 is the first month after the hire.' }) month: number;
  @ApiProperty({ description: 'Reps of whom this whole month is known.' }) reps: number;
  @ApiProperty({ description: 'Fewer than three reps: no more than a hint.' }) few: boolean;
  @ApiProperty({ type: Number, nullable: true, description: 'Σ actual ÷ Σ full quota for the time worked.' })
  productivity: number | null;
  @ApiProperty({ type: Number, nullable: true, description: 'The closest curve that never falls.' })
  fitted: number | null;
  @ApiProperty({
    type: Number,
    nullable: true,
    description: 'The part of new reps who have not reached 80% by the end of it; null without any watched.',
  })
  notYet: number | null;
}

export class FullQuota {
  @ApiProperty({ type: String, nullable: true }) jobRole: string | null;
  @ApiProperty({ description: 'A month’s, in the metric’s unit.' }) amount: number;
}

export class RampResponse {
  @ApiProperty({ type: MetricRef }) metric: MetricRef;
  @ApiProperty({ type: [RampMonth] }) months: RampMonth[];
  @ApiProperty({ description: 'New reps known from their first month on, for three months or more.' })
  reps: number;
  @ApiProperty({ description: 'How many of them reached 80% of a full quota over three months.' })
  reached: number;
  @ApiProperty({ type: Number, nullable: true, description: 'The month by which half did.' }) median:
    number | null;
  @ApiProperty({ description: 'In words.' }) text: string;
  @ApiProperty({
    type: [FullQuota],
    description: 'What full quotas are in the last closed month, by job role.',
  })
  fullQuotas: FullQuota[];
  @ApiProperty({ type: String, nullable: true, description: 'Why there is nothing to show.' })
  needs: string | null;
}
