import { ApiProperty } from '@nestjs/swagger';
import { Interval } from '../../common/shapes/landing.response.js';
import { Measure } from '../../common/shapes/measure.response.js';
import { GRAINS, MetricRef, RepRef, TeamName, type GrainName } from '../../common/shapes/refs.response.js';

export const FORECAST_METHODS = ['theta', 'seasonal_naive', 'level'] as const;
const TREND_DIRECTIONS = ['rising', 'falling', 'unclear'] as const;

export class OutlookStep {
  @ApiProperty({ example: '2026-12' }) key: string;
  @ApiProperty({ example: 'December 2026' }) label: string;
  @ApiProperty() start: string;
  @ApiProperty({ description: 'Last day; it belongs to the period.' }) end: string;
  @ApiProperty({ description: 'The period has begun: this is what was said before it did.' }) begun: boolean;
  @ApiProperty() expected: number;
  @ApiProperty({ type: Interval, nullable: true, description: 'Holds what comes 5 times in 10.' })
  half: Interval | null;
  @ApiProperty({ type: Interval, nullable: true, description: 'Holds what comes 8 times in 10.' })
  likely: Interval | null;
  @ApiProperty({ description: 'Fewer than 30 past misses stand behind the ranges.' }) lowConfidence: boolean;
  @ApiProperty({ type: Measure }) quota: Measure;
  @ApiProperty({ type: Measure, description: 'Chance that what comes reaches the quota.' }) odds: Measure;
  @ApiProperty({ description: 'In words.' }) text: string;
}

export class OutlookTrend {
  @ApiProperty({ enum: TREND_DIRECTIONS, nullable: true, description: 'Null with too little history.' })
  direction: (typeof TREND_DIRECTIONS)[number] | null;
  @ApiProperty({
    type: Interval,
    nullable: true,
    description:
      '8-in-10 range of the change per period: fractions, or in the metric’s unit where values are negative.',
  })
  range: Interval | null;
  @ApiProperty() text: string;
}

export class LevelChange {
  @ApiProperty({ description: 'First day of the first week at the new level.' }) day: string;
  @ApiProperty({ description: 'Mean of a week before.' }) before: number;
  @ApiProperty({ description: 'Mean of a week since.' }) after: number;
  @ApiProperty({ description: 'Relative.' }) change: number;
  @ApiProperty() text: string;
}

export class OutlookSeries {
  @ApiProperty({ type: TeamName, nullable: true, description: 'Null for the total.' }) team: TeamName | null;
  @ApiProperty({ type: RepRef, nullable: true }) rep: RepRef | null;
  @ApiProperty({ enum: FORECAST_METHODS, nullable: true, description: 'Null where nothing is known.' })
  method: (typeof FORECAST_METHODS)[number] | null;
  @ApiProperty({ description: 'How the forecast was made, or what it lacks.' }) methodText: string;
  @ApiProperty({ type: [OutlookStep], description: 'The first period that is not over comes first.' })
  steps: OutlookStep[];
  @ApiProperty({ type: OutlookTrend }) trend: OutlookTrend;
  @ApiProperty({ type: [LevelChange], description: 'Oldest first.' }) changes: LevelChange[];
}

export class RecordEntry {
  @ApiProperty() key: string;
  @ApiProperty() label: string;
  @ApiProperty() start: string;
  @ApiProperty() expected: number;
  @ApiProperty({ type: Interval, nullable: true }) half: Interval | null;
  @ApiProperty({ type: Interval, description: 'As said before the period began.' }) likely: Interval;
  @ApiProperty({ description: 'What came.' }) actual: number;
  @ApiProperty() inside: boolean;
}

export class OutlookRecord {
  @ApiProperty({ type: [RecordEntry], description: 'Of the total; oldest first.' }) entries: RecordEntry[];
  @ApiProperty({ description: 'How many ended inside the 8-in-10 range.' }) inside: number;
  @ApiProperty({ type: Measure, description: 'Mean miss ÷ mean of what came.' }) averageMiss: Measure;
  @ApiProperty({ type: String, nullable: true, description: 'In words; null without a record.' })
  text: string | null;
}

export class OutlookResponse {
  @ApiProperty({ type: MetricRef }) metric: MetricRef;
  @ApiProperty({ enum: GRAINS }) grain: GrainName;
  @ApiProperty({ type: OutlookSeries }) total: OutlookSeries;
  @ApiProperty({ type: [OutlookSeries] }) panels: OutlookSeries[];
  @ApiProperty({ type: String, nullable: true, description: 'Why panels have no outlook of their own.' })
  note: string | null;
  @ApiProperty({ type: OutlookRecord }) record: OutlookRecord;
}
