import { ApiProperty } from '@nestjs/swagger';
import { Measure } from './measure.response.js';
import { RepRef, STATUSES, TeamName, type StatusName } from './refs.response.js';

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

export class ToldFlag {
  @ApiProperty() id: number;
  @ApiProperty({ enum: FLAG_KINDS }) kind: (typeof FLAG_KINDS)[number];
  @ApiProperty({ type: RepRef, nullable: true, description: 'Null: a missing file is nobody’s.' })
  rep: RepRef | null;
  @ApiProperty({ type: TeamName, nullable: true }) team: TeamName | null;
  @ApiProperty({ type: String, nullable: true, description: 'The metric’s key.' }) metric: string | null;
  @ApiProperty() openedDay: string;
  @ApiProperty() sentence: string;
}

export class FlagDigest {
  @ApiProperty({
    type: [ToldFlag],
    description:
      'At most five, the most urgent kinds first; of those that are statistics over many reps only as many as at most one in five is expected to be wrong of.',
  })
  told: ToldFlag[];
  @ApiProperty({ description: 'Open flags that are on the list, but nobody is interrupted for.' })
  more: number;
}
