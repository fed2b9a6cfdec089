import { ApiProperty } from '@nestjs/swagger';
import { MetricRef, RepRef } from '../../common/shapes/refs.response.js';

export class SpreadEstimate {
  @ApiProperty() value: number;
  @ApiProperty({ description: 'Low end of its 8-in-10 range.' }) low: number;
  @ApiProperty() high: number;
}

export class Attainments {
  @ApiProperty({ description: 'Reps with a quota for the whole quarter.' }) count: number;
  @ApiProperty({ description: 'How many reached their quota.' }) reached: number;
  @ApiProperty({ description: 'How many reached 80% of it.' }) near: number;
  @ApiProperty({ description: 'How many reached half of it.' }) half: number;
  @ApiProperty() p10: number;
  @ApiProperty() lowerQuartile: number;
  @ApiProperty() median: number;
  @ApiProperty() upperQuartile: number;
  @ApiProperty() p90: number;
  @ApiProperty({ description: 'In words.' }) text: string;
}

export class ChanceLevel {
  @ApiProperty() gini: number;
  @ApiProperty() topShare: number;
}

export class SpreadConcentration {
  @ApiProperty({ description: 'Reps with a quota; where nobody has one, all who worked in the quarter.' })
  count: number;
  @ApiProperty({ type: SpreadEstimate }) gini: SpreadEstimate;
  @ApiProperty({ description: 'How many the top fifth are.' }) topPeople: number;
  @ApiProperty({ type: SpreadEstimate, description: 'The part of the whole that they carry.' })
  topShare: SpreadEstimate;
  @ApiProperty({
    type: ChanceLevel,
    nullable: true,
    description:
      'The same if all were equally good at what they are asked for; null where nobody counts the deals.',
  })
  chance: ChanceLevel | null;
  @ApiProperty({ description: 'In words.' }) text: string;
}

export class SpreadDot {
  @ApiProperty({ type: RepRef }) rep: RepRef;
  @ApiProperty({ description: 'Actual ÷ quota.' }) attainment: number;
}

export class SpreadQuarter {
  @ApiProperty({ example: '2026-Q3' }) key: string;
  @ApiProperty({ example: 'Q3 2026' }) label: string;
  @ApiProperty() end: string;
  @ApiProperty({ type: Attainments, nullable: true, description: 'Null where nobody has a quota.' })
  attainments: Attainments | null;
  @ApiProperty({ type: SpreadConcentration, nullable: true }) concentration: SpreadConcentration | null;
  @ApiProperty({ type: [SpreadDot], description: 'The lowest first; empty where there are too many.' })
  dots: SpreadDot[];
}

export class SpreadResponse {
  @ApiProperty({ type: MetricRef }) metric: MetricRef;
  @ApiProperty({ type: [SpreadQuarter], description: 'Closed quarters with data, the newest first.' })
  quarters: SpreadQuarter[];
  @ApiProperty({ description: 'Too many reps to show one by one.' }) crowded: boolean;
  @ApiProperty({ type: String, nullable: true, description: 'Why there is nothing to show.' })
  needs: string | null;
}
