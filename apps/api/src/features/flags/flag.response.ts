import { ApiProperty } from '@nestjs/swagger';
import { FLAG_KINDS } from '../../common/shapes/reading.response.js';
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
  @ApiProperty({ enum: FLAG_KINDS }) kind: (typeof FLAG_KINDS)[number];
  @ApiProperty({ type: RepRef, nullable: true, description: 'Null where files of a team are missing.' })
  rep: RepRef | null;
  @ApiProperty({ type: TeamName, nullable: true }) team: TeamName | null;
  @ApiProperty({ type: MetricRef, nullable: true }) metric: MetricRef | null;
  @ApiProperty({ type: String, nullable: true, description: 'Whose files are missing.' }) source:
    string | null;
  @ApiProperty({ description: '0 to 1: what is at stake and how much can still be done about it.' })
  severity: number;
  @ApiProperty({ type: PeriodRef }) period: PeriodRef;
  @ApiProperty() openedDay: string;
  @ApiProperty({ type: String, nullable: true }) closedDay: string | null;
  @ApiProperty({ enum: ['open', 'closed', 'withdrawn'] }) state: 'open' | 'closed' | 'withdrawn';
  @ApiProperty() sentence: string;
  @ApiProperty({ type: FlagAcknowledgement, nullable: true }) acknowledged: FlagAcknowledgement | null;
  @ApiProperty({ type: [FlagAction], description: 'What people did about it, oldest first.' })
  history: FlagAction[];
}
