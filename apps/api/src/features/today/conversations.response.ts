import { ApiProperty } from '@nestjs/swagger';
import { Measure } from '../../common/shapes/measure.response.js';
import { MetricRef, PeriodRef, RepRef, TeamName } from '../../common/shapes/refs.response.js';

const REACHABILITIES = ['reachable', 'stretch', 'out_of_reach'] as const;
type ReachabilityName = (typeof REACHABILITIES)[number];

const nullableText = (description: string) => ({ type: String, nullable: true, description });

export class RepReach {
  @ApiProperty() repId: number;
  @ApiProperty({
    enum: REACHABILITIES,
    nullable: true,
    description: 'What is needed a day against what the rep has done before; null with too little history.',
  })
  verdict: ReachabilityName | null;
  @ApiProperty(nullableText('How often it was reached, in words.')) text: string | null;
  @ApiProperty({ type: Measure, description: 'What working like on the best days still makes up.' })
  recoverable: Measure;
}

export class Conversation {
  @ApiProperty({ type: RepRef }) rep: RepRef;
  @ApiProperty({ type: TeamName, nullable: true }) team: TeamName | null;
  @ApiProperty({ description: 'How far behind.' }) why: string;
  @ApiProperty(nullableText('What a working day must bring from now on.')) step: string | null;
  @ApiProperty({ type: RepReach }) reach: RepReach;
  @ApiProperty(nullableText('What the gap is made of, when it can be divided.')) split: string | null;
}

export class ConversationsResponse {
  @ApiProperty({ type: TeamName, nullable: true }) team: TeamName | null;
  @ApiProperty({ type: MetricRef }) metric: MetricRef;
  @ApiProperty({ type: PeriodRef }) period: PeriodRef;
  @ApiProperty() asOf: string;
  @ApiProperty({
    type: [Conversation],
    description:
      'Up to three reps, one talk each: the most that can still be made up, as a share of the quota, by how reachable it is.',
  })
  conversations: Conversation[];
  @ApiProperty({
    type: [RepReach],
    description: 'Of the reps behind pace; of more than a hundred, the furthest behind for their quota.',
  })
  reach: RepReach[];
}
