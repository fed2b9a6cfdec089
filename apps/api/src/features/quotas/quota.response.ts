import { ApiProperty } from '@nestjs/swagger';
import { Measure } from '../../common/shapes/measure.response.js';
import { MetricRef, PeriodRef, STATUSES, type StatusName } from '../../common/shapes/refs.response.js';

export class QuotaSubject {
  @ApiProperty({ enum: ['rep', 'team'] }) type: 'rep' | 'team';
  @ApiProperty() id: number;
  @ApiProperty() name: string;
  @ApiProperty({ type: String, nullable: true, description: 'The rep’s team.' }) team: string | null;
}

export class QuotaCell {
  @ApiProperty() periodKey: string;
  @ApiProperty({
    type: Number,
    nullable: true,
    description: 'In the unit of the metric (money in minor units).',
  })
  amount: number | null;
  @ApiProperty({ enum: ['as_given', 'full'] }) basis: 'as_given' | 'full';
  @ApiProperty({ type: Number, nullable: true }) revisionId: number | null;
}

export class QuotaRowResponse {
  @ApiProperty({ type: QuotaSubject }) subject: QuotaSubject;
  @ApiProperty({ type: [QuotaCell] }) cells: QuotaCell[];
  @ApiProperty({ enum: STATUSES, description: 'In the current period.' }) status: StatusName;
}

export class QuotaTotal {
  @ApiProperty() periodKey: string;
  @ApiProperty({ type: Number, nullable: true, description: 'Sum of the reps’ quotas.' }) assigned:
    number | null;
  @ApiProperty({ type: Number, nullable: true, description: 'The team’s own quota.' }) teamQuota:
    number | null;
  @ApiProperty({ type: Measure, description: 'Assigned ÷ the team’s own − 1.' }) overAssignment: Measure;
}

export class QuotaGridResponse {
  @ApiProperty({ type: MetricRef }) metric: MetricRef;
  @ApiProperty({ type: [PeriodRef] }) periods: PeriodRef[];
  @ApiProperty({ type: PeriodRef, nullable: true }) current: PeriodRef | null;
  @ApiProperty({ type: [QuotaRowResponse] }) rows: QuotaRowResponse[];
  @ApiProperty({ type: [QuotaTotal] }) totals: QuotaTotal[];
  @ApiProperty() canEdit: boolean;
}

export class QuotaChangeResponse {
  @ApiProperty({ description: 'Names the change, to undo it; 0 when nothing differed.' }) changeId: number;
  @ApiProperty({ description: 'How many quotas were changed (or taken back).' }) changed: number;
}

export class QuotaRevisionResponse {
  @ApiProperty() id: number;
  @ApiProperty() subject: string;
  @ApiProperty() periodKey: string;
  @ApiProperty({ type: Number, nullable: true }) before: number | null;
  @ApiProperty({ type: Number, nullable: true }) after: number | null;
  @ApiProperty() reason: string;
  @ApiProperty({ type: String, nullable: true }) by: string | null;
  @ApiProperty() at: string;
  @ApiProperty({ type: Number, nullable: true }) importId: number | null;
  @ApiProperty() undone: boolean;
}
