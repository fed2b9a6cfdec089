import { ApiProperty } from '@nestjs/swagger';
import { Explanation } from '../../common/shapes/explanation.response.js';
import { Measure } from '../../common/shapes/measure.response.js';
import { MetricRef, PeriodRef, RepRef, UNITS } from '../../common/shapes/refs.response.js';

const REACHABILITIES = ['reachable', 'stretch', 'out_of_reach'] as const;
type ReachabilityName = (typeof REACHABILITIES)[number];
const PART_KINDS = ['volume', 'conversion', 'size', 'timing', 'chance', 'unsplit'] as const;
const WAY_KINDS = ['activity', 'conversion', 'size'] as const;

const VERDICT = {
  enum: REACHABILITIES,
  nullable: true,
  description: 'Against what the rep has done before; null with a reason.',
};
const nullableNumber = (description: string) => ({ type: Number, nullable: true, description });
const nullableText = (description: string) => ({ type: String, nullable: true, description });

export class CatchUp {
  @ApiProperty(VERDICT) verdict: ReachabilityName | null;
  @ApiProperty(nullableText('Stable code that says why there is no verdict.')) reason: string | null;
  @ApiProperty({
    enum: ['days', 'rests'],
    nullable: true,
    description: 'Numbers per working day, or for the rest.',
  })
  basis: 'days' | 'rests' | null;
  @ApiProperty(nullableNumber('What is needed: a working day, or in the rest of the period.')) need:
    number | null;
  @ApiProperty(nullableNumber('What a day has brought in this period.')) averaged: number | null;
  @ApiProperty(nullableNumber('What is usual for the rep.')) usual: number | null;
  @ApiProperty(nullableNumber('The rep’s best.')) best: number | null;
  @ApiProperty({ description: 'Own days or past periods looked at.' }) history: number;
  @ApiProperty({ description: 'How many of them reached the need.' }) met: number;
  @ApiProperty() capacityLeft: number;
  @ApiProperty({ type: Measure, description: 'What working like on the best days still makes up.' })
  recoverable: Measure;
  @ApiProperty(nullableText('Need, average and best in words.')) text: string | null;
  @ApiProperty(nullableText('How often it was reached, in words.')) reach: string | null;
}

export class GapPart {
  @ApiProperty({ enum: PART_KINDS }) kind: (typeof PART_KINDS)[number];
  @ApiProperty() key: string;
  @ApiProperty({ example: 'call→meeting' }) name: string;
  @ApiProperty({ description: 'In the metric’s unit, whole; below 0 pulls the rep behind pace.' })
  amount: number;
  @ApiProperty(nullableNumber('The amount is 8 times in 10 above this.')) low: number | null;
  @ApiProperty(nullableNumber('The amount is 8 times in 10 below this.')) high: number | null;
  @ApiProperty(nullableNumber('The factor as it is.')) actual: number | null;
  @ApiProperty(nullableNumber('The factor in the role; of activities, what pace asks.')) reference:
    number | null;
  @ApiProperty({ enum: UNITS, description: 'Of the factor.' }) unit: (typeof UNITS)[number];
}

export class RolePeers {
  @ApiProperty(nullableText('Null: everybody you see, as fewer than five of them have the role.')) jobRole:
    string | null;
  @ApiProperty({ description: 'The rep among them.' }) reps: number;
}

export class GapSplit {
  @ApiProperty({ description: 'Actual less expected; the parts add up to it.' }) gap: number;
  @ApiProperty({ type: [GapPart] }) parts: GapPart[];
  @ApiProperty(nullableText('Stable code that says why it is not divided.')) reason: string | null;
  @ApiProperty(nullableText('Key of the part that may be said in words: more than chance.')) main:
    string | null;
  @ApiProperty() text: string;
  @ApiProperty({ type: RolePeers, description: 'Whom rates and sizes are compared with.' }) peers: RolePeers;
}

export class Way {
  @ApiProperty({ enum: WAY_KINDS }) kind: (typeof WAY_KINDS)[number];
  @ApiProperty({ description: '“way ” and this is the key of its explanation.' }) key: string;
  @ApiProperty() name: string;
  @ApiProperty({ enum: UNITS }) unit: (typeof UNITS)[number];
  @ApiProperty() from: number;
  @ApiProperty(nullableNumber('What it must become to close the gap alone.')) to: number | null;
  @ApiProperty(VERDICT) verdict: ReachabilityName | null;
  @ApiProperty(nullableNumber('What is usual.')) usual: number | null;
  @ApiProperty(nullableNumber('The best seen.')) best: number | null;
  @ApiProperty(nullableText('Stable code that says why it is not priced or judged.')) reason: string | null;
  @ApiProperty({ description: 'The way and its price.' }) text: string;
  @ApiProperty(nullableText('What to say to the rep.')) say: string | null;
}

export class RepGapResponse {
  @ApiProperty({ type: RepRef }) rep: RepRef;
  @ApiProperty({ type: MetricRef }) metric: MetricRef;
  @ApiProperty({ type: PeriodRef }) period: PeriodRef;
  @ApiProperty() asOf: string;
  @ApiProperty({ type: CatchUp, description: 'Whether what is missing can still be made up.' })
  catchUp: CatchUp;
  @ApiProperty({
    type: GapSplit,
    nullable: true,
    description:
      'What the gap to pace is made of; null without a gap, and where nothing recorded leads to the metric.',
  })
  split: GapSplit | null;
  @ApiProperty({
    type: [Way],
    nullable: true,
    description:
      'Up to three ways to close what is missing, the most reachable first; none when present rates do. Null as above.',
  })
  ways: Way[] | null;
  @ApiProperty({ type: [Explanation], description: 'How these numbers came about.' }) math: Explanation[];
}
