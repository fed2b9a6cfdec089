import type { MetricDefinition, PeriodCalendar } from '@paceline/metrics';
import type { QuotaRow } from '../facts/quotas.query.js';
import type { TeamRow } from '../facts/teams.query.js';
import type { CoverageIndex } from './coverage-index.js';
import type { ReportSettings } from './period-context.js';
import type { RegionCalendars } from './region-calendars.js';
import type { RepFacts } from './rep-facts.js';
import type { WorldWindow } from './world-window.js';

/** All facts of one request, loaded at once; everything after it is arithmetic. */
export interface World {
  readonly reps: readonly RepFacts[];
  readonly teams: ReadonlyMap<number, TeamRow>;
  /** Teams' own quotas, by team and metric id: `${teamId}/${metricId}`. */
  readonly teamQuotas: ReadonlyMap<string, readonly QuotaRow[]>;
  readonly calendars: RegionCalendars;
  /** The holiday region most of the reps work in. */
  readonly region: string | null;
  readonly coverage: CoverageIndex;
  /** The reps with a day in the period in a team or below it, cut to those days. */
  readonly within: (teamId: number) => readonly RepFacts[];
  /** A team and all teams below it. */
  readonly below: (teamId: number) => ReadonlySet<number>;
}

/** What of the organisation's settings decides what a working day is, and what quotas ask. */
export type WorldSettings = Pick<ReportSettings, 'workingWeekdays' | 'quotaPolicy'> & PeriodCalendar;

/** What a request needs loaded. */
export interface WorldRequest {
  readonly settings: WorldSettings;
  readonly scope: { teamIds: readonly number[] | null; repId: number | null };
  /** Only these of the scope's reps; left out: all. */
  readonly reps?: readonly number[];
  /** Which metrics' totals (or whose parts' totals) are wanted for which days; each part is one question to the database. */
  readonly totals: readonly { metrics: readonly MetricDefinition[]; days: WorldWindow }[];
  /** Reps are those of the scope on some day of these. */
  readonly people: WorldWindow;
  /** The day that a rep's current team and role are taken from. */
  readonly asOf: string;
  /** Metrics whose quotas are wanted; null: all. */
  readonly quotasOf: readonly MetricDefinition[] | null;
  /** Quotas that touch these days are loaded; left out, those that touch the totals' or the people's days. */
  readonly quotaDays?: WorldWindow;
  /** Coverage is wanted for these days; left out, for the totals' days. */
  readonly coverageDays?: WorldWindow;
  /** For stocks: the days in which open deals are expected to close. */
  readonly stock?: WorldWindow;
}
