import { WeekYearResponse } from '../../common/shapes/period-calendar.response.js';
import { ApiProperty } from '@nestjs/swagger';
import { MetricRef, TeamRef } from '../../common/shapes/refs.response.js';
import { ROLES, type Role } from '../../common/viewer.js';

export class SessionUserResponse {
  @ApiProperty() id: number;
  @ApiProperty() name: string;
  @ApiProperty() email: string;
  @ApiProperty({ enum: ROLES }) role: Role;
  @ApiProperty({ type: Number, nullable: true }) repId: number | null;
  @ApiProperty({ type: Number, nullable: true }) teamId: number | null;
}

export class ViewAsChoiceResponse {
  @ApiProperty() userId: number;
  @ApiProperty() name: string;
  @ApiProperty({ enum: ROLES }) role: Role;
  @ApiProperty({ type: String, nullable: true }) team: string | null;
}

export class ViewAsResponse {
  @ApiProperty({ type: [ViewAsChoiceResponse] }) choices: ViewAsChoiceResponse[];
  @ApiProperty({ type: Number, nullable: true }) actingAs: number | null;
}

export class SampleStateResponse {
  @ApiProperty() loaded: boolean;
  @ApiProperty() loading: boolean;
  @ApiProperty({ type: String, nullable: true }) error: string | null;
}

export class OrganisationResponse {
  @ApiProperty({ example: 'USD' }) currency: string;
  @ApiProperty({ example: 'en-US' }) locale: string;
  @ApiProperty({ type: String, nullable: true }) vision: string | null;
  @ApiProperty() fiscalStartMonth: number;
  @ApiProperty({ enum: ['start', 'end'] }) yearNamedAfter: 'start' | 'end';
  @ApiProperty({ type: WeekYearResponse, nullable: true }) weeks: WeekYearResponse | null;
  @ApiProperty({ example: '2026-11-23', description: "Today in the organisation's zone." }) today: string;
  @ApiProperty() hasData: boolean;
}

export class SessionResponse {
  @ApiProperty({ description: 'No account exists yet: the printed link makes the first.' })
  setupNeeded: boolean;
  @ApiProperty({
    type: SessionUserResponse,
    nullable: true,
    description: 'The acting one; null when signed out.',
  })
  user: SessionUserResponse | null;
  @ApiProperty({
    type: ViewAsResponse,
    nullable: true,
    description: 'Only for an admin of the sample company.',
  })
  viewAs: ViewAsResponse | null;
  @ApiProperty({ type: String, nullable: true, example: '/today' }) landing: string | null;
  @ApiProperty({ type: SampleStateResponse }) sample: SampleStateResponse;
  @ApiProperty({ type: OrganisationResponse }) organisation: OrganisationResponse;
  @ApiProperty({ type: [TeamRef], description: 'Those in scope, in the order of their tree.' })
  teams: TeamRef[];
  @ApiProperty({ type: [MetricRef] }) metrics: MetricRef[];
}
