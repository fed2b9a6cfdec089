import { ApiProperty } from '@nestjs/swagger';
import { Measure } from '../../common/shapes/measure.response.js';
import { Explanation } from '../../common/shapes/explanation.response.js';
import { Interval, Landing } from '../../common/shapes/landing.response.js';
import { FlagRef, Lead, NextStep, Reading } from '../../common/shapes/reading.response.js';
import { MetricRef, PeriodRef, RepRef, TeamName } from '../../common/shapes/refs.response.js';

export class LikelyTotal {
  @ApiProperty({ type: Interval, description: 'Holds the total 8 times in 10.' }) interval80: Interval;
  @ApiProperty({ type: Interval, description: 'Holds the total 5 times in 10.' }) interval50: Interval;
}

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
  @ApiProperty({
    type: LikelyTotal,
    nullable: true,
    description:
      'Where the total is likely to stand by the end of the day, from the last day counted (the actual) to the landing.',
  })
  likely: LikelyTotal | null;
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
  @ApiProperty({
    type: [Explanation],
    description: 'How the numbers of quota, reading and landing came about.',
  })
  math: Explanation[];
}
