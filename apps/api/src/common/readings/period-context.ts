import type { MetricDefinition, Period, PeriodCalendar, QuotaPolicy, Thresholds } from '@paceline/metrics';
import type { Scope } from '../scope.query.js';

/** What reporting needs of the organisation's settings. */
export interface ReportSettings extends PeriodCalendar {
  readonly currency: string;
  readonly locale: string;
  /** ISO weekdays, 1 is Monday. */
  readonly workingWeekdays: readonly number[];
  readonly thresholds: Thresholds;
  readonly quotaPolicy: QuotaPolicy;
}

/** What a reporting request is about, once its words are understood and checked. */
export interface PeriodContext {
  readonly scope: Scope;
  readonly team: { id: number; name: string } | null;
  readonly settings: ReportSettings;
  readonly calendar: PeriodCalendar;
  readonly metric: MetricDefinition;
  readonly period: Period;
  /** The last day counted. */
  readonly asOf: string;
  /** The last closed day that some file speaks about; null without data. */
  readonly defaultAsOf: string | null;
  readonly today: string;
}

/** Whether the last day that is known is looked at: what stands now (open flags, open deals) belongs to it. */
export const isLatest = ({ asOf, defaultAsOf }: Pick<PeriodContext, 'asOf' | 'defaultAsOf'>): boolean =>
  defaultAsOf !== null && asOf >= defaultAsOf;
