import type { MetricDefinition, Period, PeriodCalendar } from '@paceline/metrics';
import type { Scope } from '../../common/scope.query.js';
import type { OrganisationSettings } from '../settings/organisation-settings.js';

/** What a reporting request is about, once its words are understood and checked. */
export interface PeriodContext {
  readonly scope: Scope;
  readonly team: { id: number; name: string } | null;
  readonly settings: OrganisationSettings;
  readonly calendar: PeriodCalendar;
  readonly metric: MetricDefinition;
  readonly period: Period;
  /** The last day counted. */
  readonly asOf: string;
  /** The last closed day that some file speaks about; null without data. */
  readonly defaultAsOf: string | null;
  readonly today: string;
}
