import type { RoleBaseline } from '../flags/flag-check.js';
import type { FlagRules } from '../flags/flag-rules.js';
import type { LandingFit } from '../landing/landing-fit.js';

/** A whole organisation's days as flat lists: reps × days, rep after rep. Made by `createBoard`. */
export interface Board {
  readonly reps: readonly (string | number)[];
  readonly metrics: readonly BoardMetric[];
  /** Day of index 0, a Monday, and how many days there is room for. */
  readonly start: string;
  readonly room: number;
  /** The period that is going on, as indexes of its first and last day. */
  readonly period: { readonly start: number; readonly end: number };
  /** First week whose deviations are added up; the weeks before it only say what is usual. */
  readonly trendStart: number;
  /** Days closed so far. */
  days: number;
}

/** One metric of the board: what it stands on, its days, and what they come to. Lists are by rep unless said. */
export interface BoardMetric {
  readonly key: string;
  readonly fit: LandingFit;
  readonly role: RoleBaseline | null;
  readonly rules: FlagRules['suddenDrop'];
  /** The metric that counts what this amount is the sum of, or null. */
  readonly countedBy: number | null;
  /** Quota of the period; 0: none. */
  readonly quotas: Float64Array;
  readonly quotaSum: number;
  /** By rep: capacity of each day as part of a full week, and each day's share of the period. */
  readonly capacity: readonly Float64Array[];
  readonly shares: readonly Float64Array[];
  readonly exposure: readonly number[];
  /** By rep and day; NO_DATA where no file spoke about the day. */
  readonly values: Int32Array;
  readonly weeks: WeekPlanes;
  readonly trend: TrendPlanes;
  readonly now: NowPlanes;
  /** Reps, the most urgent first. */
  readonly order: Uint32Array;
}

/** By rep and closed week: its sum, and the part of a full week that was worked with data. */
export interface WeekPlanes {
  readonly value: Float64Array;
  readonly worked: Float64Array;
}

/** What a rep's full week usually brings, the own weeks it stands on, and the deviations added up both ways. */
export interface TrendPlanes {
  readonly perWeek: Float64Array;
  readonly own: Uint8Array;
  readonly down: Float64Array;
  readonly up: Float64Array;
}

/** Where each rep stands in the period, and where it is likely to end. */
export interface NowPlanes {
  readonly actual: Float64Array;
  /** F over the days with data. */
  readonly progress: Float64Array;
  /** P(hit); NOT_KNOWN without a quota. */
  readonly odds: Float64Array;
  readonly low80: Float64Array;
  readonly median: Float64Array;
  readonly high80: Float64Array;
  /** 0 to 1; NOT_KNOWN where there are no odds. */
  readonly severity: Float64Array;
}

/** Stands in `values` for a day about which no file spoke. */
export const NO_DATA = -2147483648;
/** Stands where there is nothing to tell: odds and severities are 0 to 1. */
export const NOT_KNOWN = -1;
export const DAYS_OF_WEEK = 7;
