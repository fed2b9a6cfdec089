import { ApiProperty } from '@nestjs/swagger';
import { Measure } from '../../common/shapes/measure.response.js';
import { Landing, LandingNumbers } from '../../common/shapes/landing.response.js';
import { FlagDigest, Lead, NextStep, Reading } from '../../common/shapes/reading.response.js';
import {
  MetricRef,
  PeriodRef,
  RepRef,
  STATUSES,
  TeamName,
  type StatusName,
} from '../../common/shapes/refs.response.js';

export class DayMetric {
  @ApiProperty({ type: MetricRef }) metric: MetricRef;
  @ApiProperty({ type: Measure }) actual: Measure;
  @ApiProperty({ type: Measure }) target: Measure;
  @ApiProperty({ enum: STATUSES }) status: StatusName;
}

export class DayGap {
  @ApiProperty() day: string;
  @ApiProperty({ type: Number, nullable: true }) gap: number | null;
}

export class Band {
  @ApiProperty() low: number;
  @ApiProperty() high: number;
}

export class DayReading {
  @ApiProperty({ type: Measure }) actual: Measure;
  @ApiProperty({ type: Measure }) target: Measure;
}

export class TodayRow {
  @ApiProperty({ type: RepRef }) rep: RepRef;
  @ApiProperty({ type: TeamName, nullable: true }) team: TeamName | null;
  @ApiProperty({ type: String, nullable: true }) jobRole: string | null;
  @ApiProperty({ type: Reading }) reading: Reading;
  @ApiProperty({ type: LandingNumbers, nullable: true, description: 'Where the period is likely to end.' })
  landing: LandingNumbers | null;
  @ApiProperty({ type: DayReading, description: 'The last working day counted, against what it asked.' })
  yesterday: DayReading;
  @ApiProperty({
    type: 'array',
    items: { type: 'number', nullable: true },
    description: 'One value for each of `sparkDays`; null where no file speaks about the day.',
  })
  spark: (number | null)[];
  @ApiProperty({ type: Band, nullable: true, description: 'What is normal from day to day.' })
  band: Band | null;
  @ApiProperty({ type: NextStep, nullable: true }) nextStep: NextStep | null;
  @ApiProperty({ description: 'On leave the whole of the last working day.' }) absentOnDay: boolean;
}

export class WaitingTeam {
  @ApiProperty() teamId: number;
  @ApiProperty() team: string;
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'The first day without data; null when there never was any.',
  })
  since: string | null;
}

export class Freshness {
  @ApiProperty({ type: String, nullable: true }) coveredTo: string | null;
  @ApiProperty({ type: Number, nullable: true }) lastImportId: number | null;
  @ApiProperty({ type: String, nullable: true }) lastImportAt: string | null;
  @ApiProperty({
    type: Number,
    nullable: true,
    description: 'Working days closed since the last day with data.',
  })
  staleDays: number | null;
  @ApiProperty({ type: [WaitingTeam] }) waiting: WaitingTeam[];
}

export class DayStrip {
  @ApiProperty({ type: String, nullable: true, description: 'The last working day counted.' }) day:
    string | null;
  @ApiProperty({ type: [DayMetric] }) metrics: DayMetric[];
  @ApiProperty() todayDay: string;
  @ApiProperty({
    type: [DayMetric],
    nullable: true,
    description: 'Today so far; null before the first row of it.',
  })
  today: DayMetric[] | null;
}

export class QuotaCoverage {
  @ApiProperty() withQuota: number;
  @ApiProperty() reps: number;
}

export class Unassigned {
  @ApiProperty() value: number;
  @ApiProperty() rows: number;
}

export class TodayResponse {
  @ApiProperty({ type: TeamName, nullable: true }) team: TeamName | null;
  @ApiProperty({ type: MetricRef }) metric: MetricRef;
  @ApiProperty({ type: PeriodRef }) period: PeriodRef;
  @ApiProperty() asOf: string;
  @ApiProperty({ type: String, nullable: true }) defaultAsOf: string | null;
  @ApiProperty({ type: Freshness }) freshness: Freshness;
  @ApiProperty({ type: Lead }) lead: Lead;
  @ApiProperty({ type: Reading }) teamReading: Reading;
  @ApiProperty({ type: Landing, nullable: true, description: 'Where the team is likely to end.' })
  landing: Landing | null;
  @ApiProperty({ type: DayStrip }) dayStrip: DayStrip;
  @ApiProperty({
    type: [DayGap],
    description: 'The team’s gap to pace at the end of each of the last 20 working days.',
  })
  deviation: DayGap[];
  @ApiProperty({
    type: [String],
    description: 'The last 20 working days, which each row’s `spark` is about.',
  })
  sparkDays: string[];
  @ApiProperty({ type: [TodayRow], description: 'Furthest behind first; without quotas, the most first.' })
  rows: TodayRow[];
  @ApiProperty({
    type: FlagDigest,
    nullable: true,
    description: 'Open flags of all metrics; null looking back, when other flags were open.',
  })
  flags: FlagDigest | null;
  @ApiProperty({ type: QuotaCoverage }) quotaCoverage: QuotaCoverage;
  @ApiProperty({
    type: Unassigned,
    nullable: true,
    description: 'What names no rep answers to have done; only for who sees everything.',
  })
  unassigned: Unassigned | null;
}
