import { ApiProperty } from '@nestjs/swagger';
import { Measure } from './measure.response.js';
import { STATUSES, type StatusName } from './refs.response.js';

export class Reading {
  @ApiProperty({ type: Measure }) actual: Measure;
  @ApiProperty({ type: Measure }) quota: Measure;
  @ApiProperty({ type: Measure }) attainment: Measure;
  @ApiProperty({ type: Measure, description: 'Share of the period’s capacity that is gone, 0 to 1.' })
  progress: Measure;
  @ApiProperty({ type: Measure }) expected: Measure;
  @ApiProperty({ type: Measure, description: 'Actual less expected to date.' }) gap: Measure;
  @ApiProperty({ type: Measure, description: 'Quota less actual, never below 0.' }) gapToQuota: Measure;
  @ApiProperty({
    type: Measure,
    description:
      'What the days left must bring: the gap to quota without what pace asked of worked days that no file spoke about.',
  })
  stillNeeded: Measure;
  @ApiProperty({ type: Measure }) paceIndex: Measure;
  @ApiProperty({ type: Measure }) requiredPerDay: Measure;
  @ApiProperty({ type: Measure }) currentPerDay: Measure;
  @ApiProperty({ type: Measure }) requiredLift: Measure;
  @ApiProperty({ enum: STATUSES }) status: StatusName;
  @ApiProperty({ type: String, nullable: true, description: 'The last day whose data is known.' }) coveredTo:
    string | null;
}

export class Lead {
  @ApiProperty() text: string;
  @ApiProperty({ type: String, nullable: true }) detail: string | null;
  @ApiProperty({ enum: STATUSES }) status: StatusName;
}

export class NextStep {
  @ApiProperty() text: string;
  @ApiProperty({ type: String, nullable: true }) why: string | null;
}

export const FLAG_KINDS = [
  'data_missing',
  'stalled',
  'at_risk',
  'sudden_drop',
  'efficiency_gap',
  'behind_pace',
  'over_performing',
] as const;

export class FlagRef {
  @ApiProperty() id: number;
  @ApiProperty({ enum: FLAG_KINDS }) kind: (typeof FLAG_KINDS)[number];
  @ApiProperty({ type: String, nullable: true, description: 'The metric’s key.' }) metric: string | null;
  @ApiProperty() severity: number;
  @ApiProperty() sentence: string;
}
