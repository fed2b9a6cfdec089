import { ApiProperty } from '@nestjs/swagger';
import { TeamName } from '../../common/shapes/refs.response.js';

export class RepSummary {
  @ApiProperty() id: number;
  @ApiProperty() name: string;
  @ApiProperty({ type: String, nullable: true }) email: string | null;
  @ApiProperty({ type: String, nullable: true }) jobRole: string | null;
  @ApiProperty({ type: TeamName, nullable: true }) team: TeamName | null;
  @ApiProperty({ description: 'In a visible team today, hired and not gone.' }) active: boolean;
}

export class RepResponse extends RepSummary {
  @ApiProperty({ type: String, nullable: true }) hireDay: string | null;
  @ApiProperty({ type: String, nullable: true }) leaveDay: string | null;
  @ApiProperty({ type: String, nullable: true }) zone: string | null;
  @ApiProperty({ type: String, nullable: true }) region: string | null;
  @ApiProperty({ type: Number, nullable: true, description: 'Part of full time, 0 to 1.' }) fte:
    number | null;
  @ApiProperty({ description: 'The viewer may write notes about this rep.' }) canNote: boolean;
}
