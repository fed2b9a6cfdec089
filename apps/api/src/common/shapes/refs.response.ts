import { ApiProperty } from '@nestjs/swagger';

export const UNITS = ['count', 'money', 'days', 'seconds', 'ratio'] as const;
export const STAGES = ['leading', 'outcome', 'efficiency'] as const;
export const DIRECTIONS = ['higher', 'lower'] as const;
export const GRAINS = ['day', 'week', 'month', 'quarter', 'year'] as const;
export const STATUSES = ['ahead', 'on_pace', 'watch', 'behind', 'no_target'] as const;
export type StatusName = (typeof STATUSES)[number];
export type GrainName = (typeof GRAINS)[number];

export class TeamRef {
  @ApiProperty() id: number;
  @ApiProperty() name: string;
  @ApiProperty({ type: Number, nullable: true }) parentId: number | null;
  @ApiProperty({ description: '0 for the topmost team that the viewer sees.' }) depth: number;
}

export class TeamName {
  @ApiProperty() id: number;
  @ApiProperty() name: string;
}

export class RepRef {
  @ApiProperty() id: number;
  @ApiProperty() name: string;
}

export class MetricRef {
  @ApiProperty() key: string;
  @ApiProperty() name: string;
  @ApiProperty({ enum: UNITS }) unit: (typeof UNITS)[number];
  @ApiProperty({ enum: DIRECTIONS }) direction: (typeof DIRECTIONS)[number];
  @ApiProperty({ enum: STAGES }) stage: (typeof STAGES)[number];
}

export class PeriodRef {
  @ApiProperty({ example: '2026-Q4' }) key: string;
  @ApiProperty({ enum: GRAINS }) grain: GrainName;
  @ApiProperty({ description: 'First day.' }) start: string;
  @ApiProperty({ description: 'Last day; it belongs to the period.' }) end: string;
  @ApiProperty({ example: 'Q4 2026' }) label: string;
  @ApiProperty() workingDays: number;
  @ApiProperty({ description: 'Working days up to and with asOf.' }) closedWorkingDays: number;
}
