import { ApiProperty } from '@nestjs/swagger';
import { MetricRef, PeriodRef, RepRef, TeamName } from '../../common/shapes/refs.response.js';

export class FlagAcknowledgement {
  @ApiProperty() by: string;
  @ApiProperty() at: string;
  @ApiProperty() note: string;
}

export class FlagAction {
  @ApiProperty() action: string;
  @ApiProperty({ type: String, nullable: true }) by: string | null;
  @ApiProperty() at: string;
  @ApiProperty() note: string;
}

export class FlagResponse {
  @ApiProperty() id: number;
  @ApiProperty({ example: 'behind_pace' }) kind: string;
  @ApiProperty({ type: RepRef }) rep: RepRef;
  @ApiProperty({ type: TeamName, nullable: true }) team: TeamName | null;
  @ApiProperty({ type: MetricRef }) metric: MetricRef;
  @ApiProperty({ type: PeriodRef }) period: PeriodRef;
  @ApiProperty() openedDay: string;
  @ApiProperty({ type: String, nullable: true }) closedDay: string | null;
  @ApiProperty({ enum: ['open', 'closed', 'withdrawn'] }) state: 'open' | 'closed' | 'withdrawn';
  @ApiProperty() sentence: string;
  @ApiProperty({ type: FlagAcknowledgement, nullable: true }) acknowledged: FlagAcknowledgement | null;
  @ApiProperty({ type: [FlagAction], description: 'What people did about it, oldest first.' })
  history: FlagAction[];
}
