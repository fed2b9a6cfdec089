import { ApiProperty } from '@nestjs/swagger';
import type { HireProration } from '@paceline/metrics';
import { WeekYearResponse } from '../../common/shapes/period-calendar.response.js';

export class ThresholdsResponse {
  @ApiProperty({ example: 1.1 }) ahead: number;
  @ApiProperty({ example: 0.95 }) onPace: number;
  @ApiProperty({ example: 0.9 }) watch: number;
}

export class VisionResponse {
  @ApiProperty() text: string;
  @ApiProperty({ type: String, nullable: true, example: 'bookings' }) metric: string | null;
  @ApiProperty({ type: Number, nullable: true, description: 'Minor units for money.' }) amount!:
    number | null;
  @ApiProperty({ type: String, nullable: true, example: '2026' }) period: string | null;
}

export const HIRE_PRORATIONS: readonly HireProration[] = ['days', 'next_month', 'cut_off'];

export class QuotaPolicyResponse {
  @ApiProperty({
    type: [Number],
    example: [0, 0.25, 0.5, 0.75],
    description: 'The part of a full quota asked in each month after hire; all of it after the last.',
  })
  ramp: readonly number[];
  @ApiProperty({ enum: HIRE_PRORATIONS, description: 'From when a full quota counts for a hire.' })
  hires: HireProration;
  @ApiProperty({
    minimum: 1,
    maximum: 31,
    description: 'For cut_off: the last day that counts for the month.',
  })
  cutOffDay: number;
  @ApiProperty({
    type: Number,
    nullable: true,
    description: 'Leave of more consecutive working days is taken out of a full quota; null: never.',
  })
  reliefAfter: number | null;
}

export class SettingsResponse {
  @ApiProperty({ type: String, nullable: true }) name: string | null;
  @ApiProperty({ type: VisionResponse, nullable: true }) vision: VisionResponse | null;
  @ApiProperty({ example: 'USD' }) currency: string;
  @ApiProperty({ example: 'en-US' }) locale: string;
  @ApiProperty({ minimum: 1, maximum: 12 }) fiscalStartMonth: number;
  @ApiProperty({ enum: ['start', 'end'] }) yearNamedAfter: 'start' | 'end';
  @ApiProperty({ type: WeekYearResponse, nullable: true, description: 'Months of whole weeks.' })
  weeks: WeekYearResponse | null;
  @ApiProperty({ type: [Number], example: [1, 2, 3, 4, 5], description: 'ISO weekdays, 1 is Monday.' })
  workingWeekdays: readonly number[];
  @ApiProperty({ example: 'UTC' }) zone: string;
  @ApiProperty({ example: 'UTC' }) bookingZone: string;
  @ApiProperty({ type: ThresholdsResponse }) thresholds: ThresholdsResponse;
  @ApiProperty({ type: QuotaPolicyResponse }) quotaPolicy: QuotaPolicyResponse;
}
