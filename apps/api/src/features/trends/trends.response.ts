import { ApiProperty } from '@nestjs/swagger';
import { Measure } from '../../common/shapes/measure.response.js';
import { Lead, Reading } from '../../common/shapes/reading.response.js';
import {
  GRAINS,
  MetricRef,
  PeriodRef,
  RepRef,
  TeamName,
  type GrainName,
} from '../../common/shapes/refs.response.js';

export class TrendPoint {
  @ApiProperty({ example: '2026-11' }) key: string;
  @ApiProperty({ example: 'November 2026' }) label: string;
  @ApiProperty() start: string;
  @ApiProperty({ description: 'Last day; it belongs to the period.' }) end: string;
  @ApiProperty({ type: Measure }) value: Measure;
  @ApiProperty({ type: Measure }) quota: Measure;
  @ApiProperty({ type: Measure }) attainment: Measure;
  @ApiProperty({ description: 'False while days of the period are missing: never drawn as a drop.' })
  complete: boolean;
  @ApiProperty({ type: String, nullable: true, description: 'The last day in the value.' }) throughDay:
    string | null;
  @ApiProperty({ type: Measure, description: 'The equal part of the same period a year before.' })
  samePartBefore: Measure;
}

export class TrendComparison {
  @ApiProperty({ type: Measure }) now: Measure;
  @ApiProperty({ type: Measure }) before: Measure;
  @ApiProperty({ type: Measure, description: 'Relative; for ratios the difference.' }) change: Measure;
  @ApiProperty() text: string;
}

export class TrendPanel {
  @ApiProperty({
    type: TeamName,
    nullable: true,
    description: 'Null for the total. Of a rep’s panel: the rep’s name, the team’s id.',
  })
  team: TeamName | null;
  @ApiProperty({
    type: RepRef,
    nullable: true,
    description: 'Set where the panel is one rep of a team without teams below.',
  })
  rep: RepRef | null;
  @ApiProperty({ type: [TrendPoint] }) points: TrendPoint[];
  @ApiProperty({ type: Reading, nullable: true, description: 'Of the current period.' })
  latest: Reading | null;
  @ApiProperty({ type: TrendComparison }) comparison: TrendComparison;
}

export class TrendsResponse {
  @ApiProperty({ type: MetricRef }) metric: MetricRef;
  @ApiProperty({ enum: GRAINS }) grain: GrainName;
  @ApiProperty() from: string;
  @ApiProperty() to: string;
  @ApiProperty({ type: String, nullable: true }) asOf: string | null;
  @ApiProperty({ type: Lead }) lead: Lead;
  @ApiProperty({ type: PeriodRef }) period: PeriodRef;
  @ApiProperty({ type: TrendPanel }) total: TrendPanel;
  @ApiProperty({ type: [TrendPanel], description: 'Weakest first.' }) panels: TrendPanel[];
  @ApiProperty({
    type: Number,
    nullable: true,
    description: 'The largest value or quota of any panel: the one scale of all.',
  })
  scaleMax: number | null;
}
