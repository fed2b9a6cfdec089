import { ApiProperty } from '@nestjs/swagger';
import { MetricRef } from '../../common/shapes/refs.response.js';
import { CARD_GRAINS, type CardGrain } from './backtest-choice.service.js';

const figure = (description: string) => ApiProperty({ type: Number, nullable: true, description });

export class ChanceEstimate {
  @ApiProperty() value: number;
  @ApiProperty() low: number;
  @ApiProperty() high: number;
}

export class SaidOdds {
  @ApiProperty({ example: '7 in 10', description: 'The words that odds are shown in.' }) said: string;
  @ApiProperty({ description: 'How often it was said.' }) count: number;
  @ApiProperty({ description: 'How often the quota was hit then.' }) hits: number;
  @figure('Mean of the odds behind the word, 0 to 1.') meanOdds: number | null;
  @figure('hits ÷ count.') hitShare: number | null;
}

export class TrackRecordCard {
  @ApiProperty() forecasts: number;
  @ApiProperty() reps: number;
  @ApiProperty({ description: 'How many hit their quota.' }) hits: number;
  @ApiProperty({ description: 'How many had reached it already when they were forecast.' }) reached: number;
  @figure('Mean squared error of the odds, 0 is perfect.') brier: number | null;
  @figure('The same of linear pace, which says yes or no.') linearBrier: number | null;
  @ApiProperty({
    type: ChanceEstimate,
    nullable: true,
    description: 'brier − linearBrier, with its 95% interval when reps are drawn anew; below 0 is better.',
  })
  brierDifference: ChanceEstimate | null;
  @ApiProperty({ type: ChanceEstimate, nullable: true, description: 'The same with an 80% interval.' })
  brierDifference80: ChanceEstimate | null;
  @figure('How far given odds are from what came, on average.') calibrationError: number | null;
  @figure('Part of the ends within the middle half of the landing.') coverage50: number | null;
  @figure('Part of the ends within the middle 80% of the landing.') coverage80: number | null;
  @figure('Mean CRPS of the landing ÷ quota.') crps: number | null;
  @figure('Mean absolute error of linear pace ÷ quota.') linearCrps: number | null;
  @ApiProperty({ type: [SaidOdds], description: 'Least likely first; all eleven.' }) said: SaidOdds[];
}

export class TrackRecordSentences {
  @ApiProperty({ type: String, nullable: true }) said: string | null;
  @ApiProperty({ type: String, nullable: true }) linear: string | null;
  @ApiProperty({ type: String, nullable: true }) coverage: string | null;
}

export class TrackRecordResponse {
  @ApiProperty({ type: MetricRef }) metric: MetricRef;
  @ApiProperty({ enum: CARD_GRAINS }) grain: CardGrain;
  @ApiProperty({ description: 'Closed periods that could be judged.' }) closed: number;
  @ApiProperty({ description: 'So many are needed for a card.' }) needed: number;
  @ApiProperty({ type: String, nullable: true, example: '2026-01', description: 'The first period judged.' })
  from: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'The last period judged.' }) to: string | null;
  @ApiProperty({ type: String, nullable: true, example: 'January 2026 to June 2026' }) span: string | null;
  @ApiProperty({ type: [Number], description: 'At which parts of the working days odds were judged.' })
  points: number[];
  @ApiProperty({ type: String, nullable: true }) madeAt: string | null;
  @ApiProperty({ type: TrackRecordCard, nullable: true, description: 'Of the whole organisation.' })
  card: TrackRecordCard | null;
  @ApiProperty({ type: TrackRecordSentences, nullable: true }) sentences: TrackRecordSentences | null;
  @ApiProperty({ type: String, nullable: true, description: 'Why there is no card.' }) missing: string | null;
}
