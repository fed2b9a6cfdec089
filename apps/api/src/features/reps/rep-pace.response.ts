import { ApiProperty } from '@nestjs/swagger';
import { Measure } from '../../common/shapes/measure.response.js';
import { Landing } from '../../common/shapes/landing.response.js';
import { FlagRef, Lead, NextStep, Reading } from '../../common/shapes/reading.response.js';
import { MetricRef, PeriodRef, RepRef, TeamName } from '../../common/shapes/refs.response.js';

export class PaceDay {
  @ApiProperty() day: string;
  @ApiProperty({ type: Number, nullable: true, description: 'Null where no file speaks about the day.' })
  actual: number | null;
  @ApiProperty({
    type: Number,
    nullable: true,
    description: 'Up to and with this day; null after the last one counted.',
  })
  cumulative: number | null;
  @ApiProperty({
    type: Number,
    nullable: true,
    description: 'What pace asks by the end of the day; null without a quota.',
  })
  pace: number | null;
  @ApiProperty({ description: 'How much of the day is worked, 0 to 1.' }) capacity: number;
}

export class RepFact {
  @ApiProperty({ example: 'Calls per working day' }) label: string;
  @ApiProperty({ type: MetricRef }) metric: MetricRef;
  @ApiProperty({ type: Measure, description: 'The rep in this period so far.' }) rep: Measure;
  @ApiProperty({ type: Measure, description: 'The rep in the eight weeks before the period.' })
  ownBefore: Measure;
  @ApiProperty({ type: Measure, description: 'The rep’s team in this period so far, per rep.' })
  team: Measure;
}

export class RepPaceResponse {
  @ApiProperty({ type: RepRef }) rep: RepRef;
  @ApiProperty({ type: TeamName, nullable: true }) team: TeamName | null;
  @ApiProperty({ type: String, nullable: true }) jobRole: string | null;
  @ApiProperty({ type: MetricRef }) metric: MetricRef;
  @ApiProperty({ type: PeriodRef }) period: PeriodRef;
  @ApiProperty() asOf: string;
  @ApiProperty({ type: String, nullable: true }) defaultAsOf: string | null;
  @ApiProperty({ type: Reading }) reading: Reading;
  @ApiProperty({ type: Landing, nullable: true, description: 'Where the period is likely to end.' })
  landing: Landing | null;
  @ApiProperty({ type: Lead }) lead: Lead;
  @ApiProperty({ type: NextStep, nullable: true }) nextStep: NextStep | null;
  @ApiProperty({ type: [PaceDay], description: 'Every day of the period.' }) days: PaceDay[];
  @ApiProperty({ type: [RepFact] }) facts: RepFact[];
  @ApiProperty({ type: [FlagRef] }) flags: FlagRef[];
}
